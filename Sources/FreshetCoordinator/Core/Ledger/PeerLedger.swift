import FreshetCore

/// Knows a port's connections by their descriptors, and decides which of them may stay.
///
/// Without limits, one peer could take all of a port's connections and keep other nodes out, could claim the routing ids
/// that libzmq gives to other peers, and could make libzmq hold gigabytes of a message that never ends. A connection
/// beyond a limit is closed at once, although libzmq may already have completed its handshake. The ledger has at most
/// one record for each connection of the process.
struct PeerLedger {
  /// Why a connection must end.
  enum Reason: Hashable, CaseIterable {
    /// Its address has more connections than one may have.
    case address
    /// It had sent nothing whole when too many newer connections had not either.
    case unheard
    /// The port has no room.
    case full
    /// Its address has connected in vain too often of late.
    case vain
    /// What its address sent on earlier connections, or all addresses together, is too much and not read yet.
    case unread
    /// Its key has more connections than its nodes need.
    case key
    /// It sent more than was asked for.
    case flood
    /// It was further ahead than all others when they together were too far ahead.
    case hoard
    /// Its key is not listed any more.
    case revoked
    /// It sent what the protocol does not have.
    case violation
    /// The machine ended it.
    case dismissed
  }

  /// A connection to be closed.
  struct Cut: Equatable {
    var descriptor: Int
    var reason: Reason
    var address: PeerAddress
  }

  private struct Record {
    var address: PeerAddress
    var credential: NodeCredential?
    var peer: PeerID?
    var isCut = false
    var place: Int
    var measuredAt: Instant
    /// The bytes received, without those read as whole messages and those forgiven.
    var ahead = 0
    var total: UInt64 = 0
  }

  private let limits: PeerLimits
  private var records: [Int: Record] = [:]
  private var heldByAddress: [PeerAddress: Int] = [:]
  private var heldByKey: [NodeCredential: Int] = [:]
  private var peers: [PeerID: Int] = [:]
  private var vain: VainConnections
  /// The descriptors of connections that have sent nothing whole, the oldest first.
  private var unheard: [Int] = []
  /// All descriptors, in any order, for measuring them in turn.
  private var ring: [Int] = []
  private var nextInRing = 0
  /// The bytes that all connections together are ahead.
  private var aheadInAll = 0
  private var remains = UnreadRemains()
  /// The number of connections that were not cut.
  private(set) var welcome = 0

  /// Creates a ledger without connections.
  init(_ limits: PeerLimits) {
    self.limits = limits
    vain = VainConnections(limits.vain)
  }

  /// Records a new connection.
  ///
  /// - Returns: the connection that must end for it, which may be itself; nil if there is room.
  mutating func accepted(_ descriptor: Int, from address: PeerAddress, at now: Instant) -> Cut? {
    // The descriptor is in use again, so the end of its previous connection was missed.
    ended(descriptor, at: now)
    let isWithinShare = held(by: address) < limits.perAddress
    heldByAddress[address, default: 0] += 1
    records[descriptor] = Record(address: address, place: ring.count, measuredAt: now)
    ring.append(descriptor)
    unheard.append(descriptor)
    welcome += 1
    guard isWithinShare else { return cut(descriptor, .address) }
    if vain.isShut(address, at: now) { return cut(descriptor, .vain) }
    if remains.of(address) > limits.aheadBytes || remains.total > limits.aheadInAll {
      return cut(descriptor, .unread)
    }
    if unheard.count > limits.unheard { return cut(unheard[0], .unheard) }
    guard welcome > limits.connections else { return nil }
    return unheard[0] == descriptor ? cut(descriptor, .full) : cut(unheard[0], .unheard)
  }

  /// Records that the connection with this descriptor has ended.
  mutating func ended(_ descriptor: Int, at now: Instant) {
    guard let record = records[descriptor] else { return }
    // What this side ended says nothing of the peer.
    if record.credential == nil, !record.isCut { vain.add(record.address, at: now) }
    forget(descriptor, record)
    records[descriptor] = nil
    let left = held(by: record.address) - 1
    heldByAddress[record.address] = left > 0 ? left : nil
    let last = ring.removeLast()
    if last != descriptor {
      ring[record.place] = last
      records[last]?.place = record.place
    }
  }

  /// Tells whether a message can be of the connection that is known by this descriptor.
  ///
  /// If not, its beginning was not recorded yet, perhaps because the descriptor was another connection's before.
  ///
  /// - Parameters:
  ///   - descriptor: the connection that the message came from.
  ///   - peer: the routing id of the peer; nil on a port without them, where each connection sends one message.
  /// - Returns: whether it can.
  func knows(_ descriptor: Int, as peer: PeerID?) -> Bool {
    guard let record = records[descriptor], !record.isCut else { return false }
    guard let peer else { return record.credential == nil }
    return record.peer == nil || record.peer == peer
  }

  /// Records that a whole message of so many bytes came from a connection.
  ///
  /// - Parameters:
  ///   - descriptor: the connection. One that is not known, because it has ended meanwhile, changes nothing.
  ///   - bytes: the size of the message.
  ///   - credential: what the connection has proven.
  ///   - peer: the routing id of the peer; nil on a port without them.
  ///   - most: the most connections with this credential; nil without a limit.
  /// - Returns: the connection, if it must end.
  mutating func heard(
    _ descriptor: Int, bytes: Int, as credential: NodeCredential, peer: PeerID?, most: Int?
  ) -> Cut? {
    guard var record = records[descriptor], !record.isCut else { return nil }
    setAhead(record.ahead - bytes - PeerLimits.messageOverhead, of: &record)
    let isFirst = record.credential == nil
    record.credential = credential
    if let peer, record.peer != peer {
      record.peer = peer
      peers[peer] = descriptor
    }
    records[descriptor] = record
    guard isFirst else { return nil }
    unheard.removeAll { $0 == descriptor }
    heldByKey[credential, default: 0] += 1
    guard let most, heldByKey[credential, default: 0] > most else { return nil }
    return cut(descriptor, .key)
  }

  /// Returns the connections to be measured now, at most `count`; each has its turn.
  mutating func takeForMeasuring(_ count: Int) -> [Int] {
    let count = min(count, ring.count)
    guard count > 0 else { return [] }
    let taken = (0..<count).map { ring[(nextInRing + $0) % ring.count] }
    nextInRing = (nextInRing + count) % ring.count
    return taken
  }

  /// Records how many bytes a connection has received since its beginning.
  ///
  /// - Returns: the connection that must end for it, which may be another one; nil if there is none.
  mutating func measured(_ descriptor: Int, total: UInt64, at now: Instant) -> Cut? {
    guard var record = records[descriptor] else { return nil }
    // Fewer bytes than before are those of another connection, whose beginning is still to be told.
    let new = total >= record.total ? total - record.total : total
    guard !record.isCut else {
      // libzmq reads on until nothing waits in the system's buffer for a moment.
      remains.add(Int(clamping: new), of: record.address)
      records[descriptor]?.total = total
      return nil
    }
    let passed = Double(max(.zero, now - record.measuredAt).nanoseconds) / 1e9
    let forgiven = Int(min(passed, 3_600) * Double(limits.forgiven))
    setAhead(max(0, record.ahead + Int(clamping: new) - forgiven), of: &record)
    record.total = total
    record.measuredAt = now
    records[descriptor] = record
    let most = record.credential == nil ? limits.unheardBytes : limits.aheadBytes
    if record.ahead > most { return cut(descriptor, .flood) }
    guard aheadInAll > limits.aheadInAll else { return nil }
    let furthest = records.lazy.filter { !$0.value.isCut }.max { $0.value.ahead < $1.value.ahead }
    return furthest.flatMap { cut($0.key, .hoard) }
  }

  /// Records that every message that had come was read.
  mutating func hasReadAll() { remains.wereRead() }

  private mutating func setAhead(_ bytes: Int, of record: inout Record) {
    aheadInAll += max(0, bytes) - max(0, record.ahead)
    record.ahead = bytes
  }

  /// Returns the connections whose peers `door` does not let in any more: they must end.
  mutating func revoked(by door: NodeDoor) -> [Cut] {
    let descriptors = records.filter { entry in
      entry.value.credential.map { !door.admits($0) } ?? false
    }
    return descriptors.keys.sorted().compactMap { cut($0, .revoked) }
  }

  /// Ends a connection; returns nil if it has ended or was cut before.
  mutating func cut(_ descriptor: Int, _ reason: Reason) -> Cut? {
    guard var record = records[descriptor], !record.isCut else { return nil }
    forget(descriptor, record)
    record.isCut = true
    record.peer = nil
    records[descriptor] = record
    return Cut(descriptor: descriptor, reason: reason, address: record.address)
  }

  /// Ends the connection of a peer; returns nil if it has ended or was cut before.
  mutating func cut(_ peer: PeerID, _ reason: Reason) -> Cut? {
    peers[peer].flatMap { cut($0, reason) }
  }

  /// Removes a connection that stays no longer from all counts but that of its address.
  private mutating func forget(_ descriptor: Int, _ record: Record) {
    guard !record.isCut else { return }
    welcome -= 1
    aheadInAll -= max(0, record.ahead)
    remains.add(record.ahead, of: record.address)
    if let peer = record.peer, peers[peer] == descriptor { peers[peer] = nil }
    guard let credential = record.credential else {
      return unheard.removeAll { $0 == descriptor }
    }
    let left = heldByKey[credential, default: 0] - 1
    heldByKey[credential] = left > 0 ? left : nil
  }

  /// Returns the number of connections that `address` holds.
  func held(by address: PeerAddress) -> Int { heldByAddress[address] ?? 0 }
}
