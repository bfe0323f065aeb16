/// What decides which keys are held, without values: to compare policies with one another.
protocol Policy {
  /// A policy that holds `size` of the keys below `keys`.
  init(size: Int, keys: Int)
  /// Asks for a key, and holds it from now on; whether it was held.
  mutating func access(_ key: Int) -> Bool
}

extension Policy {
  /// The hits of a whole trace.
  static func hits(_ accesses: [Int], keys: Int, size: Int) -> Int {
    var policy = Self(size: size, keys: keys)
    return accesses.reduce(0) { $0 + (policy.access($1) ? 1 : 0) }
  }
}

/// Keys in an order, the newest first; each at most once.
struct KeyList {
  private var older: [Int32]
  private var newer: [Int32]
  private let ring: Int
  private(set) var count = 0

  /// A list of keys below `keys`.
  init(keys: Int) {
    // A ring, whose place after the last key is its beginning and its end.
    ring = keys
    older = [Int32](repeating: Int32(keys), count: keys + 1)
    newer = older
  }

  var oldest: Int? { count == 0 ? nil : Int(newer[ring]) }
  var newest: Int? { count == 0 ? nil : Int(older[ring]) }

  /// The next newer key; nil if it is the newest.
  func after(_ key: Int) -> Int? { newer[key] == ring ? nil : Int(newer[key]) }

  mutating func append(_ key: Int) {
    (older[key], newer[key]) = (older[ring], Int32(ring))
    newer[Int(older[ring])] = Int32(key)
    older[ring] = Int32(key)
    count += 1
  }

  mutating func remove(_ key: Int) {
    newer[Int(older[key])] = newer[key]
    older[Int(newer[key])] = older[key]
    count -= 1
  }
}
