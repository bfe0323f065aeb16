package import FreshetCache
import FreshetCore
import StrictText

/// Reads tools from JSON files and hashes them as the agent does.
package enum ToolFile {
  /// One tool and its file.
  package struct Item: Equatable, Sendable {
    var path: String
    package var tool: Tool
    /// The JSON of the tool, to find differences.
    var value: JSONValue

    /// The tool's name in messages.
    package var label: String { tool.label }
  }

  /// Parses the tools in a file.
  ///
  /// - Throws: if the file is not JSON or has no tools, with line and column or a JSON pointer.
  package static func items(in bytes: [UInt8], at path: String) throws(PlanError) -> [Item] {
    guard let text = String(validating: ContentVersion.normalized(bytes), as: UTF8.self) else {
      throw PlanError(.source, path, "is not in UTF-8; save it in UTF-8")
    }
    do {
      return try ToolList.read(text).map { Item(path: path, tool: $0.tool, value: $0.value) }
    } catch {
      guard case .json(_, let error) = error else { throw PlanError(.source, path, "\(error)") }
      let place = TextPlace(offset: error.offset, in: Array(text.utf8))
      throw PlanError(.source, place.location(in: path), "cannot be read as JSON: \(error)")
    }
  }

  /// Returns the hash that the agent computes for the tool set; `place` is used in errors.
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
