package import StrictText

/// Reads tools from JSON: the only reader, used by applications, plans and `freshet hash`.
package enum ToolList {
  /// A tool, with its object as it was read so that differences can be told.
  package typealias Element = (tool: Tool, value: JSONValue)

  /// Reads the tools in `json`: one tool, a list, an object with a list as `tools`, or an MCP server's answer to
  /// `tools/list`.
  package static func read(_ json: String) throws(KeyError) -> [Element] {
    let value = try parse(json, "tools")
    if value["jsonrpc"] != nil {
      guard let result = value["result"] else { throw .tool(ToolError(.noList, at: "/result")) }
      return try enclosed(in: result, at: "/result")
    }
    switch value {
    case .array: return try elements(of: value, at: "")
    // An object with a type and `tools` is itself a tool that groups others.
    case .object where value["tools"] != nil && value["type"] == nil:
      return try enclosed(in: value, at: "")
    case .object: return [(try Tool(value), value)]
    default: throw .tool(ToolError(.noTool, at: ""))
    }
  }

  private static func enclosed(
    in value: JSONValue, at pointer: String
  ) throws(KeyError) -> [Element] {
    if let cursor = value["nextCursor"], cursor != .null {
      throw .tool(ToolError(.morePages, at: pointer + "/nextCursor"))
    }
    return try elements(of: value["tools"] ?? .null, at: pointer + "/tools")
  }

  private static func elements(
    of list: JSONValue, at pointer: String
  ) throws(KeyError) -> [Element] {
    guard case .array(let values) = list else { throw .tool(ToolError(.noList, at: pointer)) }
    guard !values.isEmpty else { throw .tool(ToolError(.noTools, at: pointer)) }
    var elements: [Element] = []
    for (index, value) in values.enumerated() {
      elements.append((try Tool(value, at: "\(pointer)/\(index)"), value))
    }
    return elements
  }

  /// Parses `json`, which messages call `what`; a file may begin with a byte order mark.
  static func parse(_ json: String, _ what: String) throws(KeyError) -> JSONValue {
    let text =
      json.unicodeScalars.first == "\u{FEFF}" ? String(json.unicodeScalars.dropFirst()) : json
    do {
      return try JSONParser.parse(text)
    } catch {
      throw .json(what, error)
    }
  }
}
