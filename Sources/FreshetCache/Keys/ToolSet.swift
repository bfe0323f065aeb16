import FreshetCore
import StrictText

/// The tools that a model may call, each with everything that the model is told of it.
///
///     let tools = try ToolSet("support", parsing: requestTools)
public struct ToolSet: Hashable, Sendable {
  /// Whether the tools' order is part of what the model is told.
  public enum Order: Hashable, Sendable {
    /// The order does not count: the same tools in another order have the same hash.
    case insignificant
    /// The order counts, for example because a model was seen to prefer the first tool.
    case significant
  }

  /// The id by which `ToolSchemaChange` events name the set.
  public let id: String
  /// The tools in the order in which they are hashed: sorted by the bytes of their definitions, or as given where the
  /// order counts.
  public let tools: [Tool]
  /// The tools as a list in canonical JSON.
  public let schemas: String
  /// SHA-256 of ``schemas`` in hexadecimal: the version to state in dependencies and events.
  public let hash: String

  /// Creates a tool set.
  ///
  /// - Throws: ``KeyError`` if the id is empty, two tools have the same name, or an unnamed tool occurs twice.
  public init(
    _ id: String, _ tools: [Tool], order: Order = .insignificant
  ) throws(KeyError) {
    if id.isEmpty { throw .empty("tool set id") }
    if !id.isNormal { throw .notNormal("tool set id") }
    self.id = id
    try Self.checkDistinct(tools)
    self.tools =
      switch order {
      case .significant: tools
      case .insignificant:
        tools.sorted { $0.definition.text.utf8.lexicographicallyPrecedes($1.definition.text.utf8) }
      }
    schemas = "[" + self.tools.map(\.definition.text).joined(separator: ",") + "]"
    hash = SHA256Hasher.hash(schemas.utf8).hexadecimal
  }

  /// Creates a tool set from JSON, as `freshet hash tools` and `freshet plan` read it.
  ///
  /// - Parameters:
  ///   - id: the id by which events name the set.
  ///   - json: a list of tools, one tool, an object with a list as `tools`, or an MCP server's answer to `tools/list`;
  ///     at most 1 MiB.
  ///   - order: whether the order of the tools counts.
  /// - Throws: ``KeyError`` for what ``Tool/init(parsing:)`` and ``init(_:_:order:)`` refuse, for an empty list, and
  ///   for an incomplete one (``ToolError``).
  public init(
    _ id: String, parsing json: String, order: Order = .insignificant
  ) throws(KeyError) {
    try self.init(id, try ToolList.read(json).map(\.tool), order: order)
  }

  private static func checkDistinct(_ tools: [Tool]) throws(KeyError) {
    // Compared by code units: names that only look alike are different.
    var names: Set<[UInt8]> = []
    var nameless: Set<CanonicalJSON> = []
    for tool in tools {
      let isNew =
        if let name = tool.name { names.insert(Array(name.utf8)).inserted } else {
          nameless.insert(tool.definition).inserted
        }
      if !isNew { throw .duplicateTool(tool.label) }
    }
  }
}
