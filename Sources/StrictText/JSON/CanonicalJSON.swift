/// JSON in canonical form (RFC 8785): equal values have equal bytes, however they were written.
///
///     try CanonicalJSON(parsing: #"{"b": 1.0, "a": "\u0041"}"#).text  // {"a":"A","b":1}
///
/// Numbers are doubles. An integer that a double cannot hold, as many beyond 2^53, is refused: write it as a string. A
/// number with a fraction or an exponent is rounded to the nearest double.
public struct CanonicalJSON: Hashable, Sendable, CustomStringConvertible {
  /// The canonical form.
  public let text: String

  /// Parses a JSON text and puts it into canonical form.
  ///
  /// - Throws: ``JSONError`` with position and problem, if `text` is not JSON, repeats a name, has an integer that
  ///   would be rounded, is nested deeper than 64 levels, or is longer than 1 MiB.
  public init(parsing text: String) throws(JSONError) {
    self.init(try JSONParser.parse(text))
  }

  package init(_ value: JSONValue) {
    var text = ""
    value.write(to: &text)
    self.text = text
  }

  /// The canonical form.
  public var description: String { text }

  /// Compares the bytes: canonical forms that only look alike differ.
  public static func == (left: CanonicalJSON, right: CanonicalJSON) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
