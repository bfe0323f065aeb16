import Foundation
import FreshetCache
import FreshetCore
import Synchronization

/// Something that holds values by key, asked by many threads at once.
protocol Subject: Sendable {
  /// Whether the value is there.
  func get(_ key: Int) -> Bool
  /// Puts a new value in.
  func put(_ key: Int)
}

typealias Payload = [UInt8]

/// A new value of 1 KiB.
func makePayload(_ key: Int) -> Payload {
  Payload(repeating: UInt8(truncatingIfNeeded: key), count: 1_024)
}

/// The cache as applications use it, every check on.
struct FreshetSubject: Subject {
  let cache: Cache<Payload>
  let fleet: FleetState
  let keys: [AnswerKey]
  let digests: [KeyDigest]
  let customers: Int
  let contentClass: ContentClass
  let dependencies: [[Dependency]]

  init(
    keys: [AnswerKey], capacity: Int, customers: Int = 1_000, dependencyCount: Int = 4,
    bytes: Int = 1 << 40
  ) throws {
    fleet = FleetState(seed: 1, promise: .seconds(10))
    fleet.advance(to: 0)
    self.keys = keys
    digests = keys.map(\.digest)
    self.customers = customers
    cache = try Cache(CacheConfiguration(maxBytes: bytes, maxEntries: capacity), fleet: fleet) {
      $0.count
    }
    contentClass = try ContentClass(
      "measured", lifetime: .seconds(86_400), staleness: .bounded(.seconds(10)))
    dependencies = (0..<customers).map {
      Keys.dependencies($0, customers: customers, count: dependencyCount)
    }
    // Far enough ahead for the whole run: the check itself is made at every lookup.
    fleet.prove(freshAsOf: CacheClock.boot.now + .seconds(3_600))
  }

  @inline(__always)
  func get(_ key: Int) -> Bool {
    if case .hit = cache.lookup(digests[key]) { return true }
    return false
  }

  func put(_ key: Int) { put(key, makePayload(key)) }

  func put(_ key: Int, _ payload: Payload, bytes: Int? = nil, cost: AnswerCost? = nil) {
    do {
      let ticket = try cache.ticket(
        for: keys[key], dependingOn: dependencies[key % customers], class: contentClass)
      cache.redeem(ticket, value: payload, bytes: bytes, cost: cost)
    } catch {
      fatalError("broken invariant: the fill is well formed: \(error)")
    }
  }
}

/// A dictionary behind one lock, without a bound.
final class DictionarySubject: Subject {
  private let keys: [KeyDigest]
  private let values = Mutex<[KeyDigest: Payload]>([:])

  init(keys: [AnswerKey], capacity: Int) {
    self.keys = keys.map(\.digest)
    values.withLock { $0.reserveCapacity(capacity) }
  }

  func get(_ key: Int) -> Bool { values.withLock { $0[keys[key]] } != nil }
  func put(_ key: Int) {
    let payload = makePayload(key)
    values.withLock { $0[keys[key]] = payload }
  }
}

/// No cache: what it takes to read the clock and to hand out an object that stands at a known place, and
/// to make one and let another go.
///
/// A cache that hands out objects and reads the clock for each does all of this, and finds them besides.
final class FloorSubject: Subject {
  private final class Box: Sendable {
    let key: Int
    let payload: Payload
    init(_ key: Int) {
      self.key = key
      payload = makePayload(key)
    }
  }
  /// As many as a cache of a million entries has shards.
  private let parts: [Guarded<[Box?]>]
  private let readsClock: Bool
  private let clock = CacheClock.boot

  init(capacity: Int, readsClock: Bool = true) {
    self.readsClock = readsClock
    let count = 64
    parts = (0..<count).map { _ in Guarded([Box?](repeating: nil, count: capacity / count + 1)) }
  }

  /// Where a key's object stands in its part.
  private func place(of key: Int, among boxes: [Box?]) -> Int { key / parts.count % boxes.count }

  func get(_ key: Int) -> Bool {
    let now = readsClock ? clock.estimate.latest : Instant(nanoseconds: 0)
    let box = parts[key % parts.count].withLock { $0[place(of: key, among: $0)] }
    guard let box else { return false }
    return box.key == key && now > .distantPast
  }

  func put(_ key: Int) {
    let box = Box(key)
    // Let go after the lock is.
    let gone = parts[key % parts.count].withLock { boxes in
      let place = place(of: key, among: boxes)
      let gone = boxes[place]
      boxes[place] = box
      return gone
    }
    withExtendedLifetime(gone) {}
  }
}

/// Foundation's cache.
final class NSCacheSubject: Subject, @unchecked Sendable {
  // Unchecked: NSCache may be used from many threads, which its type does not say.
  private final class Box {
    let payload: Payload
    init(_ payload: Payload) { self.payload = payload }
  }
  private let names: [NSString]
  private let values = NSCache<NSString, Box>()

  init(keys: [AnswerKey], capacity: Int) {
    names = keys.map { NSString(string: $0.digest.description) }
    values.countLimit = capacity
  }

  func get(_ key: Int) -> Bool { values.object(forKey: names[key]) != nil }
  func put(_ key: Int) { values.setObject(Box(makePayload(key)), forKey: names[key]) }
}
