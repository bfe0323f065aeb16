/// Decides which connections the HTTP interface keeps; it opens and closes none.
///
/// Whoever has shown who he is keeps his connection. Of the others, the oldest makes room for a new one once the
/// interface is full, so that strangers who only hold connections keep nobody out.
struct ConnectionLedger {
  /// A connection by its number, in the order of their beginnings.
  typealias ID = UInt64

  /// What becomes of a new connection.
  enum Decision: Equatable {
    case admitted
    /// It may stay, and this older one of a stranger is to be closed.
    case displacing(ID)
    case refused(Refusal)
  }

  /// Why a connection may not stay.
  enum Refusal: Equatable {
    /// All connections belong to callers who are known.
    case full
    /// Its address holds its share.
    case addressHoldsShare
  }

  /// The most connections in all.
  let limit: Int
  /// The most connections of one address.
  let share: Int

  private var addresses: [ID: PeerAddress?] = [:]
  private var held: [PeerAddress: Int] = [:]
  private var strangers: Set<ID> = []
  /// Strangers by age, among those who have ended or become known meanwhile.
  private var queue: [ID] = []
  private var next = 0

  /// Creates a ledger without connections.
  init(limit: Int, share: Int) {
    self.limit = max(1, limit)
    self.share = max(1, share)
  }

  /// The number of connections that may stay.
  var count: Int { addresses.count }

  /// Records a new connection and decides what becomes of it; one that is refused is not recorded.
  ///
  /// A connection whose `address` is nil has no share to keep to.
  mutating func opened(_ id: ID, from address: PeerAddress?) -> Decision {
    if let address, held[address, default: 0] >= share { return .refused(.addressHoldsShare) }
    var decision = Decision.admitted
    if addresses.count >= limit {
      guard let oldest = popOldestStranger() else { return .refused(.full) }
      ended(oldest)
      decision = .displacing(oldest)
    }
    addresses[id] = .some(address)
    if let address { held[address, default: 0] += 1 }
    strangers.insert(id)
    queue.append(id)
    return decision
  }

  /// Records that the caller on this connection has shown who he is.
  mutating func vouched(_ id: ID) {
    strangers.remove(id)
    compact()
  }

  /// Records that a connection has ended; without effect for one that is not recorded.
  mutating func ended(_ id: ID) {
    guard let address = addresses.removeValue(forKey: id) else { return }
    strangers.remove(id)
    compact()
    guard let address, let count = held[address] else { return }
    held[address] = count > 1 ? count - 1 : nil
  }

  private mutating func popOldestStranger() -> ID? {
    while next < queue.count {
      let id = queue[next]
      next += 1
      if strangers.contains(id) { return id }
    }
    return nil
  }

  /// Forgets those in the queue who are strangers no more, once they are the most of it.
  private mutating func compact() {
    guard queue.count > 64, queue.count > 4 * strangers.count else { return }
    queue = queue[next...].filter(strangers.contains)
    next = 0
  }
}
