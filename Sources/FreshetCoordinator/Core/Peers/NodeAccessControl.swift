import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

/// Lets the holders of listed keys connect to one coordinator's ports.
///
/// The handler of a context answers for all coordinators of the process, so each has a domain of its own. Without its
/// rule nobody gets in.
final class NodeAccessControl: Sendable {
  private let desk: ZAPDesk
  private let domain: String
  private let state: Guarded<NodeDoor>
  private let refusals: RefusedHandshakes

  /// Begins to answer for a new domain.
  init(_ door: NodeDoor, desk: ZAPDesk, logger: Logger) {
    let state = Guarded(door)
    let refusals = RefusedHandshakes(logger)
    self.desk = desk
    self.state = state
    self.refusals = refusals
    domain = "freshet-\(UInt64.random(in: .min ... .max))"
    desk.setRule(for: domain) { request in
      let reply = state.withLock { $0 }.decide(request)
      if reply == .deny { refusals.add(request, at: SystemTime.now) }
      return reply
    }
  }

  deinit { desk.setRule(for: domain, nil) }

  /// The door in force for new connections.
  var door: NodeDoor {
    get { state.withLock { $0 } }
    set { state.withLock { $0 = newValue } }
  }

  /// Keeps the refusals of `key` out of the log, because the coordinator itself tests with it whether it is refused.
  func expectRefusal(of key: CurvePublicKey) { refusals.expect(key) }

  /// The security of a server's socket.
  func security(_ keys: CurveKeyPair) -> Security {
    .curveServer(keys, clients: .zap(domain: domain))
  }
}
