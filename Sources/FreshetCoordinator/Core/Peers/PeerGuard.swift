import FreshetCore
import Logging
import ZeroMQ

/// Closes the connections to a port that ``PeerLedger`` decides to end.
struct PeerGuard: ~Copyable {
  /// The most connection events processed in one turn.
  ///
  /// The rest waits for the next turn.
  private static let batchLimit = 512
  /// The most connections measured in one turn; a system call for each.
  private static let measureLimit = 512

  let monitor: SocketMonitor
  private let port: String
  private let logger: Logger
  private var ledger: PeerLedger
  private var cuts: [PeerLedger.Reason: Int] = [:]
  /// Limits warnings to one a minute of each sort, so that a flood of connections does not flood the log.
  private var notes: [PeerLedger.Reason: LineBudget] = [:]
  /// The port's number; nil until it is known.
  ///
  /// A descriptor with another port belongs to another connection by now.
  private var number: UInt16?
  /// The path of the port's Unix socket; nil if it has none.
  private var path: String?

  /// Watches the connections to a socket of the calling thread.
  ///
  /// - Parameters:
  ///   - socket: the socket that accepts connections.
  ///   - limits: what its peers may hold and send.
  ///   - port: the socket's name in log messages.
  ///   - logger: receives a warning when connections are closed.
  /// - Throws: if libzmq cannot report the socket's connections.
  init(
    of socket: borrowing Socket, limits: PeerLimits, port: String, logger: Logger
  ) throws(ZeroMQError) {
    monitor = try SocketMonitor(of: socket, hearing: .peers)
    ledger = PeerLedger(limits)
    self.port = port
    self.logger = logger
  }

  /// Takes the number of the port, and its Unix socket if there is one.
  mutating func take(_ number: UInt16?, _ local: LocalSockets?, _ name: LocalSocket) {
    self.number = number
    path = local.map { name.path(in: $0.directory) }
  }

  /// Processes the connections opened and closed since the last call, and closes those beyond a limit.
  ///
  /// - Returns: how many events there were, at most a batch.
  @discardableResult
  mutating func look(at now: Instant) throws(ZeroMQError) -> Int {
    let events = try monitor.events(limit: Self.batchLimit)
    for event in events {
      switch event.kind {
      case .accepted(let descriptor):
        guard let address = address(of: PeerConnection(descriptor: descriptor), event.port) else {
          continue
        }
        carryOut(ledger.accepted(descriptor, from: address, at: now), at: now)
      case .closed(let descriptor), .disconnected(let descriptor):
        ledger.ended(descriptor, at: now)
      default: continue
      }
    }
    return events.count
  }

  /// Makes sure that the connection of a message is known, although its message came before word of itself.
  ///
  /// libzmq tells of a connection before it hands over its messages, but on another socket, which may not have been
  /// read since.
  mutating func learn(
    of connection: PeerConnection?, as peer: PeerID?, at now: Instant
  ) throws(ZeroMQError) {
    guard let connection, !ledger.knows(connection.descriptor, as: peer) else { return }
    while try look(at: now) == Self.batchLimit {}
  }

  /// The address of a peer accepted at `port`, or at the Unix socket if that is nil.
  ///
  /// - Returns: nil if the peer has left, or the descriptor belongs to another connection by now.
  private func address(of peer: PeerConnection, _ port: UInt16?) -> PeerAddress? {
    guard let port else { return isLocal(peer) ? peer.user.map(PeerAddress.user) : nil }
    return peer.localPort == port ? peer.address.map { PeerAddress($0) } : nil
  }

  private func isLocal(_ peer: PeerConnection) -> Bool {
    guard let path, let other = peer.localPath else { return false }
    return path.utf8.elementsEqual(other.utf8)
  }

  /// Measures what some connections have received, and closes those that flood.
  ///
  /// The system does not tell it of Unix sockets, whose peers are bounded by their number and their frames alone.
  mutating func measure(at now: Instant) {
    for descriptor in ledger.takeForMeasuring(Self.measureLimit) {
      guard let total = PeerConnection(descriptor: descriptor).bytesReceived else { continue }
      carryOut(ledger.measured(descriptor, total: total, at: now), at: now)
    }
  }

  /// Records that every message that had come to the socket was read.
  mutating func hasReadAll() { ledger.hasReadAll() }

  /// Records a whole message.
  mutating func heard(
    _ connection: PeerConnection?, bytes: Int, as credential: NodeCredential, peer: PeerID?,
    door: NodeDoor, at now: Instant
  ) {
    guard let connection else { return }
    carryOut(
      ledger.heard(
        connection.descriptor, bytes: bytes, as: credential, peer: peer,
        most: door.connections(of: credential)), at: now)
  }

  /// Closes the connections of keys that are not listed any more.
  mutating func revoke(by door: NodeDoor, at now: Instant) {
    for cut in ledger.revoked(by: door) { carryOut(cut, at: now) }
  }

  /// Closes a connection.
  mutating func cut(_ connection: PeerConnection?, _ reason: PeerLedger.Reason, at now: Instant) {
    guard let connection else { return }
    carryOut(ledger.cut(connection.descriptor, reason), at: now)
  }

  /// Closes the connection of a peer.
  mutating func cut(_ peer: PeerID, _ reason: PeerLedger.Reason, at now: Instant) {
    carryOut(ledger.cut(peer, reason), at: now)
  }

  private mutating func carryOut(_ cut: PeerLedger.Cut?, at now: Instant) {
    guard let cut else { return }
    let connection = PeerConnection(descriptor: cut.descriptor)
    if number == nil || connection.localPort == number || isLocal(connection) {
      connection.shutDown()
    }
    cuts[cut.reason, default: 0] += 1
    guard notes[cut.reason, default: LineBudget(1, per: .seconds(60))].admit(at: now) != nil else {
      return
    }
    logger.warning(
      "\(cut.reason.text)",
      metadata: [
        "address": "\(cut.address)", "port": "\(port)", "cut": "\(cuts[cut.reason, default: 0])",
      ])
  }
}

extension PeerLedger.Reason {
  /// What is written to the log.
  fileprivate var text: String {
    switch self {
    case .address:
      "an address has more connections than one may have: those beyond are cut off"
    case .unheard: "too many connections have sent nothing yet: the oldest are cut off"
    case .full: "the port has as many connections as it may have: newer ones are cut off"
    case .vain:
      "an address connects and ends without a message too often: its new connections are cut off for a while"
    case .unread:
      "what an address sent before it was cut off is not read yet: its new connections are cut off until it is"
    case .key: "a node's key has more connections than its nodes need: those beyond are cut off"
    case .flood: "a peer sends more than it was asked for: it is cut off"
    case .hoard: "peers have sent too much that was not read: who sent most is cut off"
    case .revoked: "the connections of a key that is not listed any more are cut off"
    case .violation: "a peer sends what the protocol does not have: it is cut off"
    case .dismissed: "the connection of a node was ended"
    }
  }
}
