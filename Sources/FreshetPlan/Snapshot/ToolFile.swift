package import FreshetCache
import FreshetCore

/// Files with tools in JSON, read as the agent reads them.
package enum ToolFile {
  /// One tool, and where it stands.
  package struct Item: Equatable, Sendable {
    var path: String
    package var tool: Tool
    /// The tool as it was read, to tell what differs.
    var value: JSONValue

    /// What messages call it.
    package var label: String { tool.label }
  }

  /// The tools that `bytes` hold.
  ///
  /// - Throws: what is wrong, with line and column or a JSON pointer.
  package static func items(in bytes: [UInt8], at path: String) throws(PlanError) -> [Item] {
    guard let text = String(validating: ContentVersion.normalized(bytes), as: UTF8.self) else {
      throw PlanError(.source, path, "is not in UTF-8; save it in UTF-8")
    }
    do {
      return try ToolList.read(text).map { Item(path: path, tool: $0.tool, value: $0.value) }
    } catch {
      guard case .json(_, let error) = error else { throw PlanError(.source, path, "\(error)") }
      let before = text.utf8.prefix(error.offset)
      let line = before.count { $0 == 0x0A } + 1
      let column = before.reversed().prefix { $0 != 0x0A }.count + 1
      throw PlanError(.source, "\(path):\(line):\(column)", "cannot be read as JSON: \(error)")
    }
  }

  /// The hash that the agent has of the set that is named at `place`.
  package static func hash(
    of items: [Item], order: ToolSet.Order, at place: String
  ) throws(PlanError) -> String {
    do {
      return try ToolSet("set", items.map(\.tool), order: order).hash
    } catch {
      throw PlanError(.source, place, "\(error)")
    }
  }
}
