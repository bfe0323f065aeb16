/// A field that the JSON form of an event has only for some kinds.
package struct EventField: Equatable, Sendable {
  /// The type of a field's value.
  package enum Sort: Equatable, Sendable {
    /// A string.
    case text
    /// An array of strings.
    ///
    /// A single string may be given under another name instead.
    case texts(orOne: String?)
    /// A duration, such as `5m`.
    case duration
    /// Either `true` or absent.
    case flag
    /// An array of a customer's fields, each with its version if that is known.
    case customerFields
  }

  package let name: String
  package let sort: Sort

  static func text(_ name: String) -> Self { Self(name: name, sort: .text) }
  static func texts(_ name: String, orOne single: String? = nil) -> Self {
    Self(name: name, sort: .texts(orOne: single))
  }
  static func duration(_ name: String) -> Self { Self(name: name, sort: .duration) }
  static func flag(_ name: String) -> Self { Self(name: name, sort: .flag) }
  static func customerFields(_ name: String) -> Self { Self(name: name, sort: .customerFields) }

  /// The field with the active versions, which most kinds have.
  static let versions = texts("versions", orOne: "version")

  /// All names under which a publisher may give the field.
  package var names: [String] {
    if case .texts(let single?) = sort { [name, single] } else { [name] }
  }
}

/// The value of a field.
package enum EventFieldValue: Equatable, Sendable {
  case text(String)
  case texts([String])
  case duration(Duration)
  case flag
  case customerFields([CustomerStateChange.Field])
}

/// Reads the fields of an event from one of the forms that publishers write, such as JSON.
package protocol EventFieldReader {
  associatedtype Failure: Error

  /// Throws if the field is absent.
  func require(_ name: String) throws(Failure)
  /// Returns the one of `names` that is present; throws if there are none or several.
  func exactlyOne(of names: [String]) throws(Failure) -> String
  /// Throws if several of `names` are present.
  func exclude(_ names: [String]) throws(Failure)
  func text(_ name: String) throws(Failure) -> String
  func optionalText(_ name: String) throws(Failure) -> String?
  /// Returns the strings under `name`; throws if the field is absent.
  func texts(_ name: String) throws(Failure) -> [String]
  /// Returns the strings under `name`, or the one under `single`; empty if both are absent.
  func texts(_ name: String, orOne single: String) throws(Failure) -> [String]
  func optionalDuration(_ name: String) throws(Failure) -> Duration?
  /// Throws unless the field is present and `true`.
  func requireTrue(_ name: String) throws(Failure)
  func dimension(_ name: String) throws(Failure) -> Dimension
  /// Returns a customer's fields; empty if the field is absent.
  func customerFields(_ name: String) throws(Failure) -> [CustomerStateChange.Field]
}

extension EventFieldReader {
  /// Returns the active versions; empty if they are unknown.
  func versions() throws(Failure) -> [String] { try texts("versions", orOne: "version") }
}
