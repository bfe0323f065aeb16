extension StringProtocol {
  /// Returns the beginning of the text for a message: at most `count` Unicode scalars, each as it is.
  ///
  /// A message may go to a program, as JSON, so whoever prints it makes its characters harmless. A line of a log, which
  /// nobody treats after it, takes ``Swift/StringProtocol/forLog(_:)`` instead.
  ///
  /// A number of characters would not limit the size, because one character may have any number of bytes.
  package func shown(_ count: Int) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: unicodeScalars.prefix(count))
    return start
  }
}
