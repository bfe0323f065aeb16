/// One tool as the model is told of it: a JSON object, whatever its members.
///
///     try Tool(parsing: #"{"type": "web_search"}"#)
///
/// All of it goes into the hash of its ``ToolSet``, in whichever form the provider's API has it: OpenAI's
/// with `function` or without, Anthropic's with `input_schema`, MCP's with `annotations`, tools that the
/// provider runs.
public struct Tool: Hashable, Sendable {
  /// What the model calls it by: `name`, else the `name` in `function`; nil if it has neither, as tools
  /// that the provider runs may.
  public let name: String?
  /// All that the model is told of it.
  public let definition: CanonicalJSON
  /// What messages call it: its name, else its `type`.
  package let label: String

  /// A tool from its JSON object.
  ///
  /// - Parameter json: the object, at most 1 MiB.
  /// - Throws: ``KeyError`` if it is no JSON, or has an integer that would be rounded; if it is no
  ///   object, has no members, an empty name, or a schema that refers to what stands elsewhere
  ///   (``ToolError``).
  public init(parsing json: String) throws(KeyError) {
    try self.init(try ToolList.parse(json, "tool"))
  }

  /// A tool with these three members: what ``init(parsing:)`` makes of
  /// `{"name": …, "description": …, "parameters": …}`.
  ///
  /// - Parameters:
  ///   - name: what the model calls it by.
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

  /// The tool that `value` is; it stands at `pointer` of what was read.
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
