import FreshetCore
import Logging
import ZeroMQ

/// Closes connections from an address that holds more than its share of a port's connections.
///
/// ``PeerLedger`` makes the decisions.
struct PeerGuard: ~Copyable {
  /// The most connection events processed in one turn.
  ///
  /// The rest waits for the next turn.
  private static let batchLimit = 512

  let monitor: SocketMonitor
  private let port: String
  private let logger: Logger
  private var ledger: PeerLedger
  private var cut = 0
  /// Limits warnings to one a minute, so that a flood of connections does not flood the log.
  private var notes = LineBudget(1, per: .seconds(60))

  /// Watches the connections to a socket of the calling thread.
  ///
  /// - Parameters:
  ///   - socket: the socket that accepts connections.
  ///   - limit: the most connections that one address may hold.
  ///   - port: the socket's name in log messages.
  ///   - logger: receives a warning when connections are closed.
  /// - Throws: if libzmq cannot report the socket's connections.
  init(
    of socket: borrowing Socket, limit: Int, port: String, logger: Logger
  ) throws(ZeroMQError) {
    monitor = try SocketMonitor(of: socket, hearing: .peers)
    ledger = PeerLedger(limit: limit)
    self.port = port
    self.logger = logger
  }

  /// Processes the connections opened and closed since the last call, and closes those beyond the limit.
  mutating func look(at now: Instant) throws(ZeroMQError) {
    for event in try monitor.events(limit: Self.batchLimit) {
      switch event.kind {
      case .accepted(let descriptor):
        let peer = PeerConnection(descriptor: descriptor)
        // Without an address the peer has left. With another port the descriptor now belongs to another connection.
        guard let bytes = peer.address, peer.localPort == event.port else { continue }
        let address = PeerLedger.Address(bytes)
        if ledger.accepted(descriptor, from: address) { continue }
        peer.shutDown()
        cut += 1
        warn(about: address, at: now)
      case .closed(let descriptor), .disconnected(let descriptor): ledger.ended(descriptor)
      default: continue
      }
    }
  }

  private mutating func warn(about address: PeerLedger.Address, at now: Instant) {
    guard notes.admit(at: now) != nil else { return }
    logger.warning(
      "an address has more connections than one may have: those beyond are cut off",
      metadata: [
        "address": "\(address)", "port": "\(port)", "cut": "\(cut)",
      ])
  }
}
