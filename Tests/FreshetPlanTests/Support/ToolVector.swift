import Foundation

/// Tool sets in all forms, and the hash that a program of its own computes of each: scripts/check-keys.
struct ToolVector: Sendable {
  var name: String
  var json: String
  var ordered: Bool
  var hash: String

  /// All of the golden vectors that have tools as an API has them.
  static func all() throws -> [ToolVector] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../FreshetCacheTests/Keys/key-vectors.json")
    return try JSONDecoder().decode(Document.self, from: try Data(contentsOf: file)).vectors
      .compactMap { vector in
        guard let tools = vector.components.tools, let json = tools.json,
          let hash = vector.toolsHash
        else { return nil }
        return ToolVector(
          name: vector.name, json: json, ordered: tools.ordered ?? false, hash: hash)
      }
  }

  private struct Document: Decodable {
    struct Vector: Decodable {
      struct Components: Decodable {
        struct Tools: Decodable {
          var json: String?
          var ordered: Bool?
        }
        var tools: Tools?
      }
      var name: String
      var components: Components
      var toolsHash: String?
    }
    var vectors: [Vector]
  }
}
