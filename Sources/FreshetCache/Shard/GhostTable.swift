import FreshetCore

/// Remembers which keys left recently and why, without their values.
///
/// A key that comes back soon was evicted too early, and a miss can report what became of its entry. The table is lossy
/// and bounded, with eight bytes a key. A key has four places, and a newer key may take an older one's.
struct GhostTable: Sendable {
  /// Why a key's entry left.
  enum Cause: Equatable, Sendable {
    case evicted(from: SlotQueues.Name)
    case expired
    /// The event with this number, in this history, killed it.
    case invalidated(by: SequenceNumber, era: UInt64)
    case startedOver
  }
  private enum Kind: UInt32 {
    case none
    case evictedFromSmall
    case evictedFromMain
    case expired
    case invalidated
    case startedOver
  }
  private struct Cell {
    static let kindBits: UInt32 = 3
    private static let tagMask = UInt32.max >> kindBits
    /// The kind in the upper bits, a part of the digest in the lower.
    private var bits: UInt32 = 0
    /// The number of the eviction, or the lower half of the event's number.
    var number: UInt32 = 0

    init() {}

    init(_ digest: KeyDigest, _ kind: Kind, number: UInt32) {
      bits = kind.rawValue << (32 - Self.kindBits) | Self.tag(digest)
      self.number = number
    }

    private static func tag(_ digest: KeyDigest) -> UInt32 {
      UInt32(truncatingIfNeeded: digest.third) & tagMask
    }

    var kind: Kind { Kind(rawValue: bits >> (32 - Self.kindBits)) ?? .none }

    func isOf(_ digest: KeyDigest) -> Bool {
      kind != .none && bits & Self.tagMask == Self.tag(digest)
    }

    /// Marks the key as one of a history that was left.
    mutating func leave() {
      bits = Kind.startedOver.rawValue << (32 - Self.kindBits) | bits & Self.tagMask
    }
  }
  /// The most keys remembered.
  private static let largest = 1 << 20
  /// The number of places for one key.
  private static let ways = 4
  private var cells: [Cell] = []
  private var evictions: UInt32 = 0
  /// The history of the events' numbers, and the latest of them.
  ///
  /// The latest gives the upper halves of the others, because no key is remembered for four thousand million events.
  private var killers: (era: UInt64, latest: SequenceNumber) = (0, 0)

  /// Makes room for as many keys as there are entries.
  ///
  /// Growing forgets all keys; it happens only while a cache fills up for the first time.
  mutating func fit(entries: Int) {
    guard entries > cells.count, cells.count < Self.largest else { return }
    var size = max(64, cells.count)
    while size < entries, size < Self.largest { size *= 2 }
    cells = [Cell](repeating: Cell(), count: size)
    evictions = 0
  }

  /// Records why a key's entry left.
  mutating func remember(_ digest: KeyDigest, _ cause: Cause) {
    if cells.isEmpty { return }
    let cell = cell(digest, cause)
    cells[place(for: digest)] = cell
  }

  private mutating func cell(_ digest: KeyDigest, _ cause: Cause) -> Cell {
    switch cause {
    case .evicted(let queue):
      if evictions == .max {
        // Eviction numbers start again, and an old one must not pass for a new one.
        cells = [Cell](repeating: Cell(), count: cells.count)
        evictions = 0
      }
      evictions += 1
      return Cell(
        digest, queue == .small ? .evictedFromSmall : .evictedFromMain, number: evictions)
    case .expired: return Cell(digest, .expired, number: 0)
    case .startedOver: return Cell(digest, .startedOver, number: 0)
    case .invalidated(let sequence, let era):
      if era < killers.era { return Cell(digest, .startedOver, number: 0) }
      if era > killers.era { enter(era) }
      killers.latest = max(killers.latest, sequence)
      return Cell(digest, .invalidated, number: UInt32(truncatingIfNeeded: sequence))
    }
  }

  /// Enters a new history, which is rare; the events of the one before then lose their numbers.
  private mutating func enter(_ era: UInt64) {
    killers = (era, 0)
    for index in cells.indices where cells[index].kind == .invalidated { cells[index].leave() }
  }

  /// Where to record a key: its own place, else a free one, else the least valuable.
  ///
  /// Least valuable are the keys that only explain a miss, then the oldest eviction.
  private func place(for digest: KeyDigest) -> Int {
    let group = group(of: digest)
    if let own = group.first(where: { cells[$0].isOf(digest) }) { return own }
    return group.min { worth(of: cells[$0]) < worth(of: cells[$1]) } ?? group.lowerBound
  }

  private func worth(of cell: Cell) -> UInt64 {
    switch cell.kind {
    case .none: 0
    case .startedOver, .expired: 1
    case .invalidated: 2 + UInt64(UInt32.max - age(of: cell))
    // An eviction too old for the policy is worth no more than a free place.
    case .evictedFromSmall, .evictedFromMain:
      evictions - cell.number < cells.count ? 2 << 32 + UInt64(cell.number) : 0
    }
  }

  /// How many events ago a key was killed.
  private func age(of cell: Cell) -> UInt32 {
    UInt32(truncatingIfNeeded: killers.latest) &- cell.number
  }

  /// The queue from which `digest` was evicted, if that was one of the last `window` evictions; forgets the key.
  mutating func take(_ digest: KeyDigest, window: Int) -> SlotQueues.Name? {
    guard let index = find(digest) else { return nil }
    let cell = cells[index]
    cells[index] = Cell()
    let queue: SlotQueues.Name
    switch cell.kind {
    case .evictedFromSmall: queue = .small
    case .evictedFromMain: queue = .main
    case .none, .expired, .invalidated, .startedOver: return nil
    }
    return Int(evictions - cell.number) < window ? queue : nil
  }

  /// Why there is no entry of `digest`, as far as that is remembered; `era` is the node's current history.
  func reason(of digest: KeyDigest, era: UInt64) -> MissReason {
    guard let index = find(digest) else { return .absent }
    switch cells[index].kind {
    case .none, .evictedFromSmall, .evictedFromMain: return .absent
    case .expired: return .expired
    case .startedOver: return .startedOver
    case .invalidated:
      if era != killers.era { return .startedOver }
      return .invalidated(by: killers.latest - UInt64(age(of: cells[index])))
    }
  }

  private func find(_ digest: KeyDigest) -> Int? {
    cells.isEmpty ? nil : group(of: digest).first { cells[$0].isOf(digest) }
  }

  private func group(of digest: KeyDigest) -> Range<Int> {
    let first = Int(truncatingIfNeeded: digest.fourth) & (cells.count - Self.ways)
    return first..<first + Self.ways
  }
}
