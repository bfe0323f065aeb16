import FreshetCore
import Logging
import ZeroMQ

/// Cuts off connections from an address that exceeds its share of a port.
///
/// ``PeerLedger`` makes the decisions.
struct PeerGuard: ~Copyable {
  /// Events taken at a time; the rest waits for the next turn.
  private static let batchLimit = 512

  let monitor: SocketMonitor
  private let port: String
  private let logger: Logger
  private var ledger: PeerLedger
  private var cut = 0
  /// A flood is logged once a minute, not once for each connection.
  private var notes = LineBudget(1, per: .seconds(60))

  /// Guards a socket of the calling thread.
  ///
  /// - Parameters:
  ///   - socket: the socket that accepts connections.
  ///   - limit: connections that one address may hold.
  ///   - port: the socket's purpose, for the log.
  ///   - logger: receives a warning when connections are cut off.
  /// - Throws: if libzmq cannot report the socket's peers.
  init(
    of socket: borrowing Socket, limit: Int, port: String, logger: Logger
  ) throws(ZeroMQError) {
    monitor = try SocketMonitor(of: socket, hearing: .peers)
    ledger = PeerLedger(limit: limit)
    self.port = port
    self.logger = logger
  }

  /// Processes the connections that came and went since the last call.
  mutating func look(at now: Instant) throws(ZeroMQError) {
    for event in try monitor.events(limit: Self.batchLimit) {
      switch event.kind {
      case .accepted(let descriptor):
        let peer = PeerConnection(descriptor: descriptor)
        // Without an address the peer has gone; with another port the descriptor now belongs to another
        // connection.
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
