import FreshetCore

/// Which peers a policy lets connect, and with how many connections.
struct NodeDoor: Equatable, Sendable {
  /// The connections to one port that a key may have beyond two for each node.
  ///
  /// A node that comes back holds its old connection until that one times out.
  static let slack = 8

  /// The most connections to one port by key; nil if nobody is asked for a key.
  private let limits: [String: Int]?

  init(_ policy: NodePolicy) {
    guard case .keys(let grants) = policy.access else {
      limits = nil
      return
    }
    var limits: [String: Int] = [:]
    for grant in grants {
      for key in grant.keys { limits[key] = 2 * grant.maxNodes + Self.slack }
    }
    self.limits = limits
  }

  /// Whether peers must prove that they hold a key.
  var isKeyed: Bool { limits != nil }

  /// Whether messages of a peer with this credential are heard.
  func admits(_ credential: NodeCredential) -> Bool {
    switch (limits, credential) {
    case (nil, .none): true
    case (let limits?, .key(let key)): limits[key] != nil
    case (nil, .key), (_?, .none): false
    }
  }

  /// The most connections to one port of a peer with this credential; nil without a limit.
  func connections(of credential: NodeCredential) -> Int? {
    guard case .key(let key) = credential else { return nil }
    return limits?[key] ?? 0
  }
}
