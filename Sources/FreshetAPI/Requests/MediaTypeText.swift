/// A media type from a header, such as `application/json; charset=utf-8`.
package struct MediaTypeText: Equatable {
  /// The type and subtype, in lower case.
  package let name: String
  /// The charset, in lower case; nil if none is named.
  package let charset: String?

  /// Parses `text`; nil if it is not a media type.
  package init?(_ text: String) {
    var parts = text.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
    let name = parts.removeFirst().lowercased()
    guard name.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
      return nil
    }
    var charset: String?
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, pair[0].lowercased() == "charset" else { continue }
      charset = pair[1].filter { $0 != "\"" }.lowercased()
    }
    self.name = name
    self.charset = charset
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Whether the content is UTF-8: the charset is UTF-8 or ASCII, or not named.
  package var isUTF8: Bool {
    charset.map { $0 == "utf-8" || $0 == "utf8" || $0 == "us-ascii" } ?? true
  }
  /// Whether the content is JSON in UTF-8.
  package var isJSON: Bool { name == "application/json" && isUTF8 }
}
