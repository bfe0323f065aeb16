package import FreshetCore

/// The entries that each node holds, as JSON.
package struct EntriesDocument: Codable, Equatable, Sendable {
  /// All known nodes, by name and id.
  package var nodes: [Node]

  /// One node's entries and requests.
  package struct Node: Codable, Equatable, Sendable {
    package var name: String
    package var id: String
    package var entries: [Entry]
    /// The application's requests for these entries, latest first.
    package var requests: [Request]
    /// Whether more was found than is listed.
    package var hasMore: Bool
    /// Why the node did not answer: one of ``FreshetCore/Unanswered``; absent if it answered.
    package var unanswered: String?
  }

  /// A cached entry, with what a lookup would find it to be.
  package struct Entry: Codable, Equatable, Sendable {
    /// The digest of its key.
    package var key: String
    package var readableKey: String
    package var contentClass: String
    /// The time since its generation began.
    package var ageSeconds: Double
    /// The time until its lifetime ends.
    package var remainingSeconds: Double
    package var bytes: UInt64
    /// The last event that its node had applied when its generation began.
    package var asOf: UInt64
    /// How often the entry was served.
    package var served: UInt64
    /// What a lookup would find the entry to be, such as `alive` or `stale`.
    package var state: String
    /// The event that killed the entry; absent if it is alive.
    package var killedBy: UInt64?
    /// The tokens spent on making the entry; absent if not recorded.
    package var tokens: UInt64?
    /// The cost in millionths of the application's currency; absent if not recorded.
    package var micros: UInt64?
    package var dependencies: [Dependency]
  }

  /// One dependency of an entry.
  package struct Dependency: Codable, Equatable, Sendable {
    /// The dimension, such as `customer:42#plan`.
    package var dimension: String
    /// The version that the entry was made under; absent if unknown.
    package var version: String?
  }

  /// One request of the application.
  package struct Request: Codable, Equatable, Sendable {
    /// The digest of the requested key.
    package var key: String
    package var ageSeconds: Double
    /// The outcome: `hit`, `stale`, `made`, `missed` or `other`.
    package var outcome: String
  }

  package init(_ findings: FleetFindings) {
    nodes = findings.nodes.map { node in
      switch node.answer {
      case .success(let found):
        Node(
          name: node.node, id: node.id, entries: found.entries.map(Entry.init),
          requests: found.requests.map {
            Request(
              key: $0.digest, ageSeconds: $0.age.inSeconds, outcome: "\($0.outcome)")
          }, hasMore: found.hasMore)
      case .failure(let error):
        Node(
          name: node.node, id: node.id, entries: [], requests: [], hasMore: false,
          unanswered: error.reason.rawValue)
      }
    }
  }
}

extension EntriesDocument.Entry {
  fileprivate init(_ entry: FoundEntry) {
    self.init(
      key: entry.digest, readableKey: entry.readable, contentClass: entry.contentClass,
      ageSeconds: entry.age.inSeconds, remainingSeconds: entry.remaining.inSeconds,
      bytes: entry.bytes, asOf: entry.asOf, served: entry.served, state: "\(entry.state)",
      killedBy: entry.killedBy, tokens: entry.cost?.tokens, micros: entry.cost?.micros,
      dependencies: entry.dependencies.map {
        .init(dimension: $0.dimension.description, version: $0.version)
      })
  }
}
