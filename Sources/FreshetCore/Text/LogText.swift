extension StringProtocol {
  /// Returns the text for a line of a log: at most `count` Unicode scalars, each on the same line and visible.
  ///
  /// Control characters, line separators and characters that change the direction of writing are replaced by their
  /// code, such as `\u{1b}`. So a text from outside can neither begin a line of its own nor command a terminal. A message
  /// keeps the characters: it takes ``Swift/StringProtocol/shown(_:)``.
  package func forLog(_ count: Int = WireLimits.nodeText) -> String {
    var text = ""
    for scalar in unicodeScalars.prefix(count) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default:
        if scalar == "\\" { text += "\\\\" } else { text.unicodeScalars.append(scalar) }
      }
    }
    return text
  }
}
