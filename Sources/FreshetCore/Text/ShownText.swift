extension StringProtocol {
  /// Returns the beginning of the text for a message: at most `count` Unicode scalars.
  ///
  /// A number of characters would not limit the size, because one character may have any number of bytes.
  package func shown(_ count: Int) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: unicodeScalars.prefix(count))
    return start
  }
}
