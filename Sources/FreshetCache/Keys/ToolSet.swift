import Crypto
import FreshetCore

/// One tool as the model sees it.
public struct Tool: Hashable, Sendable {
  /// What the model calls it by.
  public let name: String
  /// What the model is told of it.
  public let description: String
  /// The schema of its parameters.
  public let parameters: CanonicalJSON

  /// A tool.
  ///
  /// - Parameters:
  ///   - name: what the model calls it by.
  ///   - description: what the model is told of it.
  ///   - parameters: the JSON schema of its parameters.
  /// - Throws: ``KeyError`` if the name is empty or `parameters` is no JSON.
  public init(name: String, description: String, parameters: String) throws(KeyError) {
    if name.isEmpty { throw .empty("tool name") }
    self.name = name
    self.description = description
    do {
      self.parameters = try CanonicalJSON(parsing: parameters)
    } catch {
      throw .json("parameters of tool \(name)", error)
    }
  }
}

/// The tools that a model may call, with their full schemas.
public struct ToolSet: Hashable, Sendable {
  /// What `ToolSchemaChange` events call it.
  public let id: String
  /// The tools, in the order in which the model sees them.
  public let tools: [Tool]
  /// The schemas as canonical JSON.
  public let schemas: String
  /// SHA-256 of ``schemas`` in hexadecimal: the version to give to dependencies and events.
  public let hash: String

  /// A tool set.
  ///
  /// - Throws: ``KeyError`` if the id is empty or a tool is there twice.
  public init(_ id: String, _ tools: [Tool]) throws(KeyError) {
    if id.isEmpty { throw .empty("tool set id") }
    var names: Set<[UInt8]> = []
    for tool in tools where !names.insert(Array(tool.name.utf8)).inserted {
      throw .duplicateTool(tool.name)
    }
    self.id = id
    self.tools = tools
    let elements = tools.map { tool in
      let name = CanonicalJSON(.string(tool.name)).text
      let description = CanonicalJSON(.string(tool.description)).text
      return
        #"{"description":\#(description),"name":\#(name),"parameters":\#(tool.parameters.text)}"#
    }
    schemas = "[" + elements.joined(separator: ",") + "]"
    hash = KeyDigest(sha256: Array(SHA256.hash(data: Array(schemas.utf8)))).description
  }
}
