/// The contents of an event that reports other schemas of a tool set.
public struct ToolSchemaChange: Equatable, Sendable {
  /// The id of the tool set, as entries declare it.
  public var toolSet: String
  /// The hashes of the schemas that are active from now on, as ``FreshetCache/ToolSet/hash`` and `freshet hash tools`
  /// compute them.
  ///
  /// Empty if unknown: then all entries that depend on the tool set are dropped.
  public var hashes: [String]

  /// Creates a report that the schemas of `toolSet` changed.
  public init(toolSet: String, hashes: [String] = []) {
    self.toolSet = toolSet
    self.hashes = hashes
  }
}

extension ToolSchemaChange: EventPayload {
  package static let name = Event.Kind.Name.toolSchemaChange
  package static let fields: [EventField] = [.text("toolSet"), .texts("hashes", orOne: "hash")]

  package init?(naming dimension: Dimension, versions: [String]) {
    guard dimension.kind == .toolSet else { return nil }
    self.init(toolSet: dimension.id, hashes: versions)
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    self.init(
      toolSet: try fields.text("toolSet"), hashes: try fields.texts("hashes", orOne: "hash"))
  }

  package var eventKind: Event.Kind { .toolSchemaChange(self) }

  package var values: [String: EventFieldValue] {
    ["toolSet": .text(toolSet), "hashes": .texts(hashes)]
  }

  package var idField: String { "toolSet" }

  package func changes(force: Bool) -> [Change] {
    Change.naming(hashes, of: Dimension(.toolSet, toolSet), force: force)
  }

  /// Requires well-formed hashes.
  ///
  /// A text that no tool set has as its hash would kill every answer until the right hash is published.
  package func validate() throws(EventError) {
    try EventRules.check(id: toolSet, in: "toolSet")
    try EventRules.check(versions: hashes, in: "hashes")
    for (index, hash) in hashes.enumerated() where !Hexadecimal.isDigest(hash) {
      throw EventError(
        field: "hashes[\(index)]",
        problem: "is no hash of a tool set; give the 64 lower-case hexadecimal digits that "
          + "`freshet hash tools FILE` prints, or none if the schemas are not known")
    }
  }
}

extension ToolSchemaChange {
  init(_ wire: Freshet_V1_ToolSchemaChange) {
    self.init(toolSet: wire.toolSet, hashes: wire.hashes)
  }

  var wire: Freshet_V1_ToolSchemaChange {
    var wire = Freshet_V1_ToolSchemaChange()
    wire.toolSet = toolSet
    wire.hashes = hashes
    return wire
  }
}
