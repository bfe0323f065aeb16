import FreshetCore

/// Which addresses connect in vain again and again, so that their new connections are not worth a handshake.
///
/// A connection is in vain if it ends before it has sent a whole message: its peer has no key, or does not speak the
/// protocol. Whoever shares the address is kept out as well meanwhile; connections that are heard stay.
struct VainConnections {
  /// What an address may do.
  struct Limits: Equatable, Sendable {
    /// The most connections in vain within a second.
    var perSecond = 100
    /// How long an address that exceeds them is shut out: short, because others may share it.
    var pause: Duration = .seconds(2)
    /// The most addresses remembered; of more at a time, further ones are not counted.
    var addresses = 4_096
  }

  private struct Record {
    /// The beginning of the second that is counted.
    var since: Instant
    var count = 0
    var shutUntil = Instant.distantPast
  }

  private static let window: Duration = .seconds(1)

  private let limits: Limits
  private var records: [PeerAddress: Record] = [:]
  private var forgetAt = Instant.distantPast

  init(_ limits: Limits) { self.limits = limits }

  /// The number of addresses remembered.
  var count: Int { records.count }

  /// Whether new connections of the address are refused.
  func isShut(_ address: PeerAddress, at now: Instant) -> Bool {
    records[address].map { now < $0.shutUntil } ?? false
  }

  /// Counts a connection in vain.
  mutating func add(_ address: PeerAddress, at now: Instant) {
    var record = records[address] ?? Record(since: now)
    if now - record.since >= Self.window { (record.since, record.count) = (now, 0) }
    record.count += 1
    if record.count > limits.perSecond { record.shutUntil = now + limits.pause }
    if records[address] == nil {
      makeRoom(at: now)
      guard records.count < limits.addresses else { return }
    }
    records[address] = record
  }

  /// Forgets addresses that have behaved, once a second at most: a look at all of them costs time.
  private mutating func makeRoom(at now: Instant) {
    guard records.count >= limits.addresses, now >= forgetAt else { return }
    forgetAt = now + Self.window
    records = records.filter { now < $0.value.shutUntil || now - $0.value.since < Self.window }
  }
}
