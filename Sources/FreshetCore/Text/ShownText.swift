extension StringProtocol {
  /// The start of the text for a message: at most `count` Unicode scalars.
  ///
  /// Counting characters would not bound it: one may have any number of bytes.
  package func shown(_ count: Int) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: unicodeScalars.prefix(count))
    return start
  }
}
