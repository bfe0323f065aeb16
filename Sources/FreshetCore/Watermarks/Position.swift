/// The identity of a log.
///
/// A log that was lost or rolled back gets a new epoch, so that a sequence number is never reused within one.
public struct Epoch: Hashable, Sendable, CustomStringConvertible {
  /// The number of this epoch in its log, from which people can tell which epoch came later.
  public let counter: UInt64
  /// The first half of 128 random bits, which distinguish logs whose counters are equal.
  public let high: UInt64
  /// The second half of the random bits.
  public let low: UInt64

  package init(counter: UInt64, high: UInt64, low: UInt64) {
    self.counter = counter
    self.high = high
    self.low = low
  }

  /// Creates the epoch that follows `previous`, or a log's first epoch.
  package init(after previous: Epoch?, using generator: inout some RandomNumberGenerator) {
    self.init(
      counter: (previous?.counter ?? 0) + 1, high: generator.next(), low: generator.next())
  }

  /// The counter and the random bits in hexadecimal, such as `3-9c41f0…`.
  public var description: String {
    let bytes = (0..<16).map { index -> UInt8 in
      let half: UInt64 = index < 8 ? high : low
      return UInt8(truncatingIfNeeded: half >> UInt64(56 - (index % 8) * 8))
    }
    return "\(counter)-\(bytes.hexadecimal)"
  }
}

/// The hash chain of a log at one event.
///
/// If two parties have the same digest, they have the same history.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes of a SHA-256 hash.
  public let bytes: [UInt8]

  /// Creates a digest from its bytes; nil unless there are exactly 32.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The length of a digest: 32 bytes.
  package static let byteCount = 32

  /// The digest before the first event.
  package static let zero = Digest(unchecked: [UInt8](repeating: 0, count: byteCount))

  /// Returns the digest after one more event: SHA-256 of this digest followed by the event's bytes.
  package func appending(_ event: [UInt8]) -> Digest {
    var hash = SHA256Hasher()
    hash.update(bytes)
    hash.update(event)
    return Digest(unchecked: hash.finalize())
  }

  /// The digest in hexadecimal, with 64 digits.
  public var description: String { bytes.hexadecimal }
}

/// A place in the fleet's history: the log, the last event, and the digest of everything through it.
public struct Position: Hashable, Sendable, CustomStringConvertible {
  /// The identity of the log.
  public var epoch: Epoch
  /// The last event included; 0 if there is none.
  public var sequence: SequenceNumber
  /// The digest at ``sequence``.
  public var digest: Digest

  package init(epoch: Epoch, sequence: SequenceNumber, digest: Digest) {
    self.epoch = epoch
    self.sequence = sequence
    self.digest = digest
  }

  /// The position before every event, in no log.
  package static let origin = Position(
    epoch: Epoch(counter: 0, high: 0, low: 0), sequence: 0, digest: .zero)

  /// The epoch and the sequence number, such as `1-9c41…@42`.
  public var description: String { "\(epoch)@\(sequence)" }
}
