import FreshetCore

/// Remembers, without their values, which keys left lately and why: one that comes back soon after its
/// eviction was evicted too soon, and a miss can say what became of its entry.
///
/// Lossy and bounded: eight bytes a key. A key has four places, and a younger key may take an older one's.
struct GhostTable: Sendable {
  /// Why a key's entry left.
  enum Cause: Equatable, Sendable {
    case evicted(from: SlotQueues.Name)
    case expired
    /// The event with this number of a history killed it.
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
    /// The kind above a part of the digest.
    private var bits: UInt32 = 0
    /// Which eviction it was, or the lower half of the event's number.
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

    /// The same place, as of a history that was left.
    mutating func leave() {
      bits = Kind.startedOver.rawValue << (32 - Self.kindBits) | bits & Self.tagMask
    }
  }
  /// Keys remembered at most.
  private static let largest = 1 << 20
  /// Places of a key.
  private static let ways = 4
  private var cells: [Cell] = []
  private var evictions: UInt32 = 0
  /// The history that the numbers of events are of, and the last of them: it says what the upper halves
  /// of the others are, for no key is remembered for four thousand million events.
  private var killers: (era: UInt64, latest: SequenceNumber) = (0, 0)

  /// Makes room for as many keys as there are entries.
  ///
  /// Growing forgets: it happens while a cache fills up for the first time.
  mutating func fit(entries: Int) {
    guard entries > cells.count, cells.count < Self.largest else { return }
    var size = max(64, cells.count)
    while size < entries, size < Self.largest { size *= 2 }
    cells = [Cell](repeating: Cell(), count: size)
    evictions = 0
  }

  /// Notes why a key's entry left.
  mutating func note(_ digest: KeyDigest, _ cause: Cause) {
    if cells.isEmpty { return }
    let cell = cell(digest, cause)
    cells[place(for: digest)] = cell
  }

  private mutating func cell(_ digest: KeyDigest, _ cause: Cause) -> Cell {
    switch cause {
    case .evicted(let queue):
      if evictions == .max {
        // Numbers begin anew: an old one must not pass for a young one.
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

  /// A history seldom begins: then the events of the one before have no number any more.
  private mutating func enter(_ era: UInt64) {
    killers = (era, 0)
    for index in cells.indices where cells[index].kind == .invalidated { cells[index].leave() }
  }

  /// Where a key is to be noted: where it is, else where nothing is, else in place of what matters
  /// least, which is what says why a miss is one; else of the oldest eviction.
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
    // One that the policy does not ask for any more matters no more than nothing.
    case .evictedFromSmall, .evictedFromMain:
      evictions - cell.number < cells.count ? 2 << 32 + UInt64(cell.number) : 0
    }
  }

  /// How many events ago a key was killed.
  private func age(of cell: Cell) -> UInt32 {
    UInt32(truncatingIfNeeded: killers.latest) &- cell.number
  }

  /// From which queue `digest` was evicted, if that was one of the last `window` evictions; what is
  /// remembered of the key is forgotten.
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

  /// Why there is no entry of `digest`, as far as that is remembered; `era` is the history that the node
  /// follows.
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
