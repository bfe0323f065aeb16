import FreshetCore
import FreshetRuntime
import Glibc
import ZeroMQ

/// Finds out at the start whether the agents' ports really refuse a key that nobody listed.
///
/// libzmq lets everybody in if its authentication is set up in the wrong order or not at all, and says nothing.
enum NodePortCheck {
  /// What became of a stranger's handshake.
  enum Outcome: Equatable {
    /// It was refused, as it must be.
    case refused
    /// It was let in.
    case admitted
    /// Nothing happened in time, for instance because this machine cannot connect to the address.
    case unknown
  }

  /// The longest wait for the outcome.
  static let patience: Duration = .seconds(3)

  /// Connects to `endpoint` with a stranger's key, and tells what became of it.
  ///
  /// - Parameters:
  ///   - keys: the stranger's.
  ///   - endpoint: the endpoint to which a socket is bound.
  ///   - server: its public key.
  ///   - kind: the kind of socket that its peers have.
  ///   - context: the context of the stranger's socket.
  /// - Returns: the outcome.
  /// - Throws: if no socket can be opened.
  static func outcome(
    for keys: CurveKeyPair, at endpoint: String, of server: CurvePublicKey, as kind: Socket.Kind,
    context: Context
  ) throws(ZeroMQError) -> Outcome {
    var options = SocketOptions()
    options.security = .curveClient(keys, server: server)
    options.ipv6 = endpoint.hasPrefix("tcp://[")
    let stranger = try Socket(kind, context: context, options: options)
    let monitor = try SocketMonitor(of: stranger, hearing: .handshakes)
    var poller = Poller()
    _ = poller.add(monitor)
    try stranger.connect(reachable(endpoint))
    let end = SystemTime.now + patience
    while SystemTime.now < end {
      _ = try poller.poll(timeout: end - SystemTime.now)
      for event in try monitor.events(limit: 64) {
        switch event.kind {
        case .handshakeSucceeded: return .admitted
        case .handshakeFailed(.refused): return .refused
        default: continue
        }
      }
    }
    return .unknown
  }

  /// The address at which this machine reaches a socket that is bound to all of its addresses.
  static func reachable(_ endpoint: String) -> String {
    for (all, own) in [("tcp://0.0.0.0:", "tcp://127.0.0.1:"), ("tcp://[::]:", "tcp://[::1]:")]
    where endpoint.hasPrefix(all) {
      return own + endpoint.dropFirst(all.count)
    }
    return endpoint
  }
}
