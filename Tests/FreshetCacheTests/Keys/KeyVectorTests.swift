import Foundation
import FreshetCache
import FreshetCore
import StrictText
import Testing

/// Keys as another program computes them: scripts/check-keys.
@Suite struct KeyVectorTests {
  private struct Document: Decodable {
    var vectors: [Vector]
  }

  private struct Vector: Decodable {
    var name: String
    var fleet: [String: [String]]?
    var components: Components
    var digest: String
    var readable: String
    var toolsHash: String?
  }

  private struct Components: Decodable {
    struct Prompt: Decodable {
      var id: String
      var version: String?
      var text: String?
    }
    struct Tools: Decodable {
      struct Element: Decodable {
        var name: String
        var description: String
        var parameters: String
      }
      var id: String
      var tools: [Element]?
      /// Tools as a provider's API has them.
      var json: String?
      var ordered: Bool?

      func set() throws -> ToolSet {
        let order: ToolSet.Order = ordered == true ? .significant : .insignificant
        if let json { return try ToolSet(id, parsing: json, order: order) }
        let tools = try (tools ?? []).map {
          try Tool(name: $0.name, description: $0.description, parameters: $0.parameters)
        }
        return try ToolSet(id, tools, order: order)
      }
    }
    struct Corpus: Decodable {
      var id: String
      var version: String?
    }
    var model: String?
    var alias: String?
    var prompt: Prompt
    var tools: Tools?
    var corpora: [Corpus]?
    var parameters: String?
    var message: String
    var customer: String?
    var customerFields: [String]?
    var route: String?
  }

  private static func vectors() throws -> [Vector] {
    let url = try #require(
      Bundle.module.url(forResource: "key-vectors", withExtension: "json"))
    return try JSONDecoder().decode(Document.self, from: Data(contentsOf: url)).vectors
  }

  private static func components(_ given: Components) throws -> KeyComponents {
    var components = KeyComponents(
      model: given.alias.map { .alias($0) } ?? .resolved(given.model ?? ""),
      prompt: .init(given.prompt.id, version: given.prompt.version, text: given.prompt.text),
      message: given.message,
      customer: given.customer.map { .customer($0) } ?? .sharedAcrossCustomers)
    components.tools = try given.tools.map { try $0.set() }
    components.corpora = (given.corpora ?? []).map { .init($0.id, version: $0.version) }
    components.parameters = try given.parameters.map { try CanonicalJSON(parsing: $0) }
    components.customerFields = given.customerFields ?? []
    components.route = given.route
    return components
  }

  /// A fleet in which these versions are active, by dimensions such as `prompt:refund`.
  private static func fleet(_ active: [String: [String]]) throws -> FleetState {
    let fleet = FleetState(seed: 1)
    for (index, entry) in active.enumerated() {
      let parts = entry.key.split(separator: ":", maxSplits: 1).map(String.init)
      let kind = try #require(Dimension.Kind(name: parts[0]))
      fleet.merge(
        Watermark(changedAt: SequenceNumber(index + 1), active: entry.value.sorted()),
        into: Dimension(kind, parts[1]))
    }
    return fleet
  }

  @Test func `every key is what another program makes of it`() throws {
    let vectors = try Self.vectors()
    #expect(vectors.count >= 19)
    for vector in vectors {
      let components = try Self.components(vector.components)
      let key = try components.key(in: try Self.fleet(vector.fleet ?? [:]))
      #expect(key.digest.description == vector.digest, "\(vector.name)")
      #expect(key.readable == vector.readable, "\(vector.name)")
      #expect(components.tools?.hash == vector.toolsHash, "\(vector.name)")
    }
  }
}
