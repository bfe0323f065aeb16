extension StringProtocol {
  /// The text's start, for a message: at most so many scalars of Unicode.
  ///
  /// Characters would be no bound: one may have any number of bytes.
  package func shown(_ count: Int) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: unicodeScalars.prefix(count))
    return start
  }
}
