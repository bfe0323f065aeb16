/// Texts in the access file's lines that a command prints.
enum YAMLText {
  /// A YAML string in double quotes; what ends a line or cannot be seen is escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{2028}", "\u{2029}", "\u{FEFF}": quoted += escaped(scalar)
      case _ where scalar.properties.generalCategory == .control: quoted += escaped(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The escape of one of the first 65,536 scalars.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
