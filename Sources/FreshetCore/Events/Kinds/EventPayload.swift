/// What a kind of event says about itself; each kind is one type in one file of this folder.
///
/// The form in the log stands in the same file, as an initializer from the message in `freshet.proto` and as
/// `wire`. Everything else that depends on the kind asks these.
package protocol EventPayload: Equatable, Sendable {
  /// The kind's name.
  static var name: Event.Kind.Name { get }
  /// The fields that only this kind has in JSON, in the order in which they are shown.
  static var fields: [EventField] { get }
  /// Whether it tells of a change of a source; false for what an operator drops.
  static var isSourceChange: Bool { get }

  /// Creates the event that names `versions` of `dimension`; nil if this kind does not change such dimensions.
  init?(naming dimension: Dimension, versions: [String])
  /// Reads the fields that only this kind has.
  init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure)

  /// The payload as a kind of event.
  var eventKind: Event.Kind { get }
  /// The values of ``fields``, by name; without those that are not set.
  var values: [String: EventFieldValue] { get }
  /// The field that holds the id of what changes.
  var idField: String { get }

  /// What the event asks for, with or without ``Event/force``.
  func changes(force: Bool) -> [Change]
  /// Checks the payload against ``EventLimits``.
  ///
  /// - Throws: the fault of the first invalid field.
  func validate() throws(EventError)
}

extension EventPayload {
  package static var isSourceChange: Bool { true }
}
