extension String {
  /// The longest prefix of at most `bytes` bytes that ends between two Unicode scalars.
  package func prefix(bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    let end = utf8.index(startIndex, offsetBy: bytes)
    return String(unicodeScalars[..<end])
  }
}
