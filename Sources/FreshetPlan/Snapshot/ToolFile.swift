import FreshetCache
import FreshetCore

/// Tools as JSON: a list, one by itself, or below `tools`; as providers' APIs take them.
enum ToolFile {
  /// One tool, and where it stands.
  struct Item: Equatable, Sendable {
    var path: String
    var tool: Tool
    /// Its parameters as they were read, to tell what differs.
    var parameters: JSONValue
  }

  /// Names under which providers have the parameters' schema.
  private static let schemas = ["parameters", "input_schema", "inputSchema"]

  /// The tools that `bytes` hold.
  static func items(in bytes: [UInt8], at path: String) throws(PlanError) -> [Item] {
    guard let text = String(validating: ContentVersion.normalized(bytes), as: UTF8.self) else {
      throw PlanError(.source, path, "is not in UTF-8; save it in UTF-8")
    }
    let value: JSONValue
    do {
      value = try JSONParser.parse(text)
    } catch {
      let before = text.utf8.prefix(error.offset)
      let line = before.count { $0 == 0x0A } + 1
      let column = before.reversed().prefix { $0 != 0x0A }.count + 1
      throw PlanError(.source, "\(path):\(line):\(column)", "is no JSON: \(error)")
    }
    var items: [Item] = []
    switch value {
    case .array(let tools): for tool in tools { items.append(try item(tool, path)) }
    case .object(let members):
      guard let tools = members.first(where: { $0.name == "tools" }) else {
        return [try item(value, path)]
      }
      guard case .array(let list) = tools.value else {
        throw PlanError(.source, path, "its `tools` are no list; give a list of tools")
      }
      for tool in list { items.append(try item(tool, path)) }
    default: throw PlanError(.source, path, "is neither a tool nor a list of tools")
    }
    guard !items.isEmpty else { throw PlanError(.source, path, "has no tools; give at least one") }
    return items
  }

  /// The hash that the agent has of the same tools.
  static func hash(of items: [Item], _ item: Manifest.Item) throws(PlanError) -> String {
    do {
      return try ToolSet(item.dimension.id, items.map(\.tool)).hash
    } catch {
      throw PlanError(.source, item.place, "\(item.dimension): \(error)")
    }
  }

  private static func item(_ value: JSONValue, _ path: String) throws(PlanError) -> Item {
    guard case .object(var members) = value else {
      throw PlanError(.source, path, "holds something that is no tool; give objects with a name")
    }
    // {"type": "function", "function": {…}}
    if let inner = members.first(where: { $0.name == "function" }),
      case .object(let function) = inner.value
    {
      members = function + members.filter { $0.name != "function" }
    }
    var name: String?
    var description = ""
    var parameters = JSONValue.object([])
    for member in members {
      switch (member.name, member.value) {
      case ("name", .string(let text)): name = text
      case ("description", .string(let text)): description = text
      case ("type", .string("function")): break
      case (let field, let schema) where schemas.contains(field): parameters = schema
      case (let field, _):
        throw PlanError(
          .source, path,
          "tool '\(name ?? "?")' has a field '\(field)' that a tool set's hash does not take in, or of a "
            + "wrong type; give name, description and parameters")
      }
    }
    guard let name else { throw PlanError(.source, path, "holds a tool without a name") }
    do {
      let tool = try Tool(
        name: name, description: description, parameters: CanonicalJSON(parameters).text)
      return Item(path: path, tool: tool, parameters: parameters)
    } catch {
      throw PlanError(.source, path, "\(error)")
    }
  }
}
