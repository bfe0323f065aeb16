import FreshetCore

/// A peer that is not what it says, with a key of its own or with one of the fleet's.
struct Liar {
  /// Who lies.
  enum Kind: Int, CaseIterable {
    /// A peer whose key no grant has.
    case stranger
    /// A peer with the key of another application.
    case neighbour
    /// A peer with the key of another grant for the same application and names.
    case twin
    /// A peer with the fleet's own key, on a connection of its own.
    case sibling
  }

  let kind: Kind
  private(set) var connection = 0
  /// The ids under which it said hello for itself.
  var ids = 0
  /// What it was given, by id.
  var tokens: [String: ResumeToken] = [:]
  /// The id of its last hello.
  var claimed = ""

  static let all = Kind.allCases.map { Liar(kind: $0) }

  private init(kind: Kind) { self.kind = kind }

  mutating func reconnect() { connection += 1 }

  var credential: NodeCredential {
    switch kind {
    case .stranger: .key("stranger")
    case .neighbour: .key("neighbour")
    case .twin: .key("twin")
    case .sibling: .key(NodePolicy.honestKeys[0])
    }
  }

  /// The coordinator's name for the connection; no node has such a number.
  var peer: PeerID {
    PeerID(
      [0xFF, 0xFF, kind.rawValue, connection >> 8, connection].map { UInt8(truncatingIfNeeded: $0) }
    )
  }

  /// The number of the liar behind a connection; nil if it is a node's.
  static func number(of peer: PeerID) -> Int? {
    peer.bytes.starts(with: [0xFF, 0xFF]) ? Int(peer.bytes[2]) : nil
  }
}

extension NodePolicy {
  /// The keys of the fleet's own nodes.
  static let honestKeys = ["honest-0", "honest-1"]

  /// Grants for the fleet's nodes and for the liars that have one.
  static func simulated(
    permitsUnbounded: Bool, keys: [String] = honestKeys
  ) -> NodePolicy {
    NodePolicy(
      .keys([
        NodeGrant(
          name: "fleet", keys: keys, application: "simulation",
          names: [NodeNamePattern(beginning: "node-", isWhole: false)], maxNodes: 10_000,
          permitsUnbounded: permitsUnbounded),
        NodeGrant(
          name: "twin", keys: ["twin"], application: "simulation", names: [.any], maxNodes: 4),
        NodeGrant(
          name: "neighbour", keys: ["neighbour"], application: "other", names: [.any], maxNodes: 4),
      ]))
  }
}
