import FreshetCore
import FreshetRuntime
import ZeroMQ

/// Lets the holders of listed keys connect to one coordinator's ports.
///
/// The handler of a context answers for all coordinators of the process, so each has a domain of its own. Without its
/// rule nobody gets in.
final class NodeAccessControl: Sendable {
  private let desk: ZAPDesk
  private let domain: String
  private let state: Guarded<NodeDoor>

  /// Begins to answer for a new domain.
  init(_ door: NodeDoor, desk: ZAPDesk) {
    let state = Guarded(door)
    self.desk = desk
    self.state = state
    domain = "freshet-\(UInt64.random(in: .min ... .max))"
    desk.setRule(for: domain) { request in state.withLock { $0 }.decide(request) }
  }

  deinit { desk.setRule(for: domain, nil) }

  /// The door in force for new connections.
  var door: NodeDoor {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// The security of a server's socket.
  func security(_ keys: CurveKeyPair) -> Security {
    .curveServer(keys, clients: .zap(domain: domain))
  }
}
