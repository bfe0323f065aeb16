public import StrictText

/// One tool as it is described to the model: a JSON object with any members.
///
///     try Tool(parsing: #"{"type": "web_search"}"#)
///
/// All of it goes into the hash of its ``ToolSet``, in whatever form the provider's API uses: OpenAI's with `function`
/// or without, Anthropic's with `input_schema`, MCP's with `annotations`, or tools that the provider runs.
public struct Tool: Hashable, Sendable {
  /// The name by which the model calls it: `name`, else the `name` in `function`.
  ///
  /// Nil if it has neither, as tools that the provider runs may.
  public let name: String?
  /// Everything that the model is told of the tool.
  public let definition: CanonicalJSON
  /// The tool's name in messages: its name, else its `type`.
  package let label: String

  /// Parses a tool from its JSON object.
  ///
  /// - Parameter json: the object, at most 1 MiB.
  /// - Throws: ``KeyError`` if it is not JSON, has an integer that would be rounded, is not an object, has no members,
  ///   has an empty name, or has a schema that refers to one elsewhere (``ToolError``).
  public init(parsing json: String) throws(KeyError) {
    try self.init(try ToolList.parse(json, "tool"))
  }

  /// Creates a tool with three members, as ``init(parsing:)`` does from
  /// `{"name": …, "description": …, "parameters": …}`.
  ///
  /// - Parameters:
  ///   - name: the name by which the model calls it.
  ///   - description: what the model is told of it.
  ///   - parameters: the JSON schema of its parameters.
  /// - Throws: what ``init(parsing:)`` throws.
  public init(name: String, description: String, parameters: String) throws(KeyError) {
    try self.init(
      .object([
        .init(name: "name", value: .string(name)),
        .init(name: "description", value: .string(description)),
        .init(
          name: "parameters", value: try ToolList.parse(parameters, "parameters of tool \(name)")),
      ]))
  }

  /// Creates a tool from `value`, which was read at `pointer`.
  init(_ value: JSONValue, at pointer: String = "") throws(KeyError) {
    guard case .object(let members) = value, !members.isEmpty else {
      throw .tool(ToolError(.noTool, at: pointer))
    }
    name = value.text("name") ?? value["function"]?.text("name")
    if name == "" { throw .tool(ToolError(.emptyName, at: pointer)) }
    label = name ?? value.text("type") ?? "without a name"
    if let (target, place) = SchemaReferences.external(in: value) {
      throw .tool(ToolError(.externalReference(target, tool: label), at: pointer + place))
    }
    definition = CanonicalJSON(value)
  }
}
