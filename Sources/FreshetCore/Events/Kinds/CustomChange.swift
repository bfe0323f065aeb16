/// The contents of an event that reports other versions of a custom dimension, such as a guardrail.
public struct CustomChange: Equatable, Sendable {
  /// The name of the custom kind, such as `guardrail`; see ``Dimension/Kind/custom(_:)``.
  public var kind: String
  /// The id of the dimension, as entries declare it.
  public var id: String
  /// The versions that are active from now on.
  ///
  /// Empty if unknown: then all entries that depend on the dimension are dropped.
  public var versions: [String]

  /// Creates a report that the dimension `id` of the custom kind `kind` changed.
  public init(_ kind: String, _ id: String, versions: [String] = []) {
    self.kind = kind
    self.id = id
    self.versions = versions
  }
}

extension CustomChange: EventPayload {
  package static let name = Event.Kind.Name.customChange
  package static let fields: [EventField] = [.text("dimension"), .text("id"), .versions]

  package init?(naming dimension: Dimension, versions: [String]) {
    guard let name = dimension.kind.customName else { return nil }
    self.init(name, dimension.id, versions: versions)
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    self.init(
      try fields.text("dimension"), try fields.text("id"), versions: try fields.versions())
  }

  package var eventKind: Event.Kind { .customChange(self) }

  package var values: [String: EventFieldValue] {
    ["dimension": .text(kind), "id": .text(id), "versions": .texts(versions)]
  }

  package var idField: String { "id" }

  package func changes(force: Bool) -> [Change] {
    Change.naming(versions, of: Dimension(.custom(kind), id), force: force)
  }

  package func validate() throws(EventError) {
    try EventRules.check(customKind: kind, in: "dimension")
    try EventRules.check(id: id, in: "id")
    try EventRules.check(versions: versions, in: "versions")
  }
}

extension CustomChange {
  init(_ wire: Freshet_V1_CustomChange) {
    self.init(wire.kind, wire.id, versions: wire.versions)
  }

  var wire: Freshet_V1_CustomChange {
    var wire = Freshet_V1_CustomChange()
    wire.kind = kind
    wire.id = id
    wire.versions = versions
    return wire
  }
}
