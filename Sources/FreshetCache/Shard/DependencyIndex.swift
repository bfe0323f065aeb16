import FreshetCore

/// Which slots depend on a dimension, so that an event touches only those.
///
/// By whole dimension: an event on one field of a customer looks at all of that customer's entries, and
/// the rule of liveness tells which of them mind.
struct DependencyIndex: Sendable {
  private struct Member {
    var slot: Int32
    /// Which of the slot's links leads here.
    var link: Int32
  }
  private struct Link {
    var bucket: Int32
    var position: Int32
  }
  private var numbers: [Dimension: Int32] = [:]
  private var buckets: [[Member]] = []
  private var names: [Dimension] = []
  private var free: [Int32] = []
  /// By slot.
  private var links: [[Link]] = []

  /// How many dimensions some slot depends on.
  var dimensionCount: Int { numbers.count }

  /// Adds a slot that is not there.
  mutating func insert(_ slot: Int32, dependencies: [Dependency]) {
    while links.count <= Int(slot) { links.append([]) }
    var own: [Link] = []
    own.reserveCapacity(dependencies.count)
    for dependency in dependencies {
      let bucket = bucket(of: dependency.dimension.whole)
      // Two facets of one whole need but one link.
      if own.contains(where: { $0.bucket == bucket }) { continue }
      own.append(Link(bucket: bucket, position: Int32(buckets[Int(bucket)].count)))
      buckets[Int(bucket)].append(Member(slot: slot, link: Int32(own.count - 1)))
    }
    links[Int(slot)] = own
  }

  private mutating func bucket(of dimension: Dimension) -> Int32 {
    if let number = numbers[dimension] { return number }
    let number: Int32
    if let reused = free.popLast() {
      number = reused
      names[Int(number)] = dimension
    } else {
      number = Int32(buckets.count)
      buckets.append([])
      names.append(dimension)
    }
    numbers[dimension] = number
    return number
  }

  /// Removes a slot: in each bucket the last member takes its place.
  mutating func remove(_ slot: Int32) {
    for link in links[Int(slot)] {
      let bucket = Int(link.bucket)
      let last = buckets[bucket].removeLast()
      if last.slot != slot {
        buckets[bucket][Int(link.position)] = last
        links[Int(last.slot)][Int(last.link)].position = link.position
      }
      if buckets[bucket].isEmpty {
        numbers[names[bucket]] = nil
        buckets[bucket] = []
        free.append(link.bucket)
      }
    }
    links[Int(slot)] = []
  }

  /// How many slots depend on a whole dimension.
  func count(of dimension: Dimension) -> Int {
    numbers[dimension].map { buckets[Int($0)].count } ?? 0
  }

  /// The slot at a position: walk from the end, then a removal moves only what was seen.
  func slot(of dimension: Dimension, at position: Int) -> Int32? {
    guard let bucket = numbers[dimension], position < buckets[Int(bucket)].count else { return nil }
    return buckets[Int(bucket)][position].slot
  }

  /// What is wrong with the index itself; empty if nothing is.
  func problems() -> [String] {
    var problems: [String] = []
    for (number, bucket) in buckets.enumerated() {
      for (position, member) in bucket.enumerated() {
        let link = links[Int(member.slot)][Int(member.link)]
        if Int(link.bucket) != number || Int(link.position) != position {
          problems.append("link of slot \(member.slot) to \(names[number])")
        }
      }
      if !bucket.isEmpty, numbers[names[number]] != Int32(number) {
        problems.append("bucket of \(names[number]) is lost")
      }
    }
    if links.reduce(0, { $0 + $1.count }) != buckets.reduce(0, { $0 + $1.count }) {
      problems.append("links and members differ in number")
    }
    if numbers.count != buckets.count(where: { !$0.isEmpty }) {
      problems.append("empty bucket kept")
    }
    return problems
  }

  /// The whole dimensions that a slot is found by.
  func dimensions(of slot: Int32) -> Set<Dimension> {
    guard Int(slot) < links.count else { return [] }
    return Set(links[Int(slot)].map { names[Int($0.bucket)] })
  }
}
