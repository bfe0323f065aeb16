extension String {
  /// The longest beginning of at most so many bytes that ends between two characters of Unicode.
  package func prefix(bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    let end = utf8.index(startIndex, offsetBy: bytes)
    return String(unicodeScalars[..<end])
  }
}
