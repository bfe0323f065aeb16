extension NodeNamePattern: CustomStringConvertible {
  /// Parses a whole name such as `web-1`, a beginning such as `web-*`, or `*` for any name.
  ///
  /// Nil for an empty text, and for an asterisk anywhere but at the end.
  package init?(_ text: String) {
    let isWhole = text.utf8.last != UInt8(ascii: "*")
    let beginning = isWhole ? text : String(text.unicodeScalars.dropLast())
    guard !text.isEmpty, !beginning.utf8.contains(UInt8(ascii: "*")) else { return nil }
    self.init(beginning: beginning, isWhole: isWhole)
  }

  /// The pattern as the access file has it.
  package var description: String { isWhole ? beginning : beginning + "*" }

  /// Whether a node may have `name` by this pattern; compares bytes.
  package func covers(_ name: String) -> Bool {
    isWhole ? name.isIdentical(to: beginning) : name.begins(with: beginning)
  }
}

extension NodeGrant {
  /// Whether a node of `application` may have `name` by this grant; compares bytes.
  package func covers(_ name: String, of application: String) -> Bool {
    application.isIdentical(to: self.application)
      && names.contains { $0.covers(name) }
  }
}
