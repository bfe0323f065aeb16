/// The contents of one kind of event, and everything that depends on the kind.
///
/// Each kind is one type in one file of this folder. The same file defines the form in the log, as an initializer from
/// the message in `freshet.proto` and as `wire`.
package protocol EventPayload: Equatable, Sendable {
  /// The name of the kind, as publishers write it.
  static var name: Event.Kind.Name { get }
  /// The fields that only this kind has in JSON, in the order in which they are shown.
  static var fields: [EventField] { get }
  /// Whether events of this kind report a change of a source.
  ///
  /// It is false for a purge, which an operator orders.
  static var isSourceChange: Bool { get }

  /// Creates the event that names `versions` of `dimension`; nil if this kind does not change such dimensions.
  init?(naming dimension: Dimension, versions: [String])
  /// Reads the fields that only this kind has.
  init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure)

  /// The kind of event with this payload.
  var eventKind: Event.Kind { get }
  /// The values of ``fields`` by name, without those that are not set.
  var values: [String: EventFieldValue] { get }
  /// The name of the field with the id of what changes.
  var idField: String { get }

  /// Returns the changes that the event asks for.
  ///
  /// `force` is the event's ``Event/force``.
  func changes(force: Bool) -> [Change]
  /// Checks that the payload is within ``EventLimits``.
  ///
  /// - Throws: the fault of the first invalid field.
  func validate() throws(EventError)
}

extension EventPayload {
  package static var isSourceChange: Bool { true }
}
