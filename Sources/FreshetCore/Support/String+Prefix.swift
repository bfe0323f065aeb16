extension String {
  /// Returns the longest prefix of at most `bytes` bytes that does not cut a Unicode scalar.
  package func prefix(bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    let end = utf8.index(startIndex, offsetBy: bytes)
    return String(unicodeScalars[..<end])
  }
}
