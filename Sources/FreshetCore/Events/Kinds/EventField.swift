/// A field that a kind of event has in JSON.
package struct EventField: Equatable, Sendable {
  /// What a field holds.
  package enum Sort: Equatable, Sendable {
    /// A string.
    case text
    /// An array of strings; a single one may be given under another name.
    case texts(orOne: String?)
    /// A duration.
    case duration
    /// `true`, or absent.
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

  /// The active versions, most kinds' field.
  static let versions = texts("versions", orOne: "version")

  /// The names that a publisher may use.
  package var names: [String] {
    if case .texts(let single?) = sort { [name, single] } else { [name] }
  }
}

/// The value of an event's field.
package enum EventFieldValue: Equatable, Sendable {
  case text(String)
  case texts([String])
  case duration(Duration)
  case flag
  case customerFields([CustomerStateChange.Field])
}

/// Reads the fields of an event from a form that a publisher writes.
package protocol EventFieldReader {
  associatedtype Failure: Error

  /// Throws if the field is absent.
  func require(_ name: String) throws(Failure)
  /// Returns the one of `names` that is present; throws if there are none or several.
  func exactlyOne(of names: [String]) throws(Failure) -> String
  /// Throws if more than one of `names` is present.
  func exclude(_ names: [String]) throws(Failure)
  func text(_ name: String) throws(Failure) -> String
  func optionalText(_ name: String) throws(Failure) -> String?
  /// The strings under `name`, which must be present.
  func texts(_ name: String) throws(Failure) -> [String]
  /// The strings under `name`, or the one under `single`; empty if both are absent.
  func texts(_ name: String, orOne single: String) throws(Failure) -> [String]
  func optionalDuration(_ name: String) throws(Failure) -> Duration?
  /// Throws unless the field is `true`.
  func requireTrue(_ name: String) throws(Failure)
  func dimension(_ name: String) throws(Failure) -> Dimension
  /// A customer's fields; empty if absent.
  func customerFields(_ name: String) throws(Failure) -> [CustomerStateChange.Field]
}

extension EventFieldReader {
  /// The active versions; empty if unknown.
  func versions() throws(Failure) -> [String] { try texts("versions", orOne: "version") }
}
