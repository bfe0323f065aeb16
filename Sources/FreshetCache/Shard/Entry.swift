package import FreshetCore

/// An entry without its value: all that decides about it.
///
/// A class, so that a hit hands out one reference and a shard need not know the type of the values.
package class Entry: Mortal, @unchecked Sendable {
  // Unchecked because a class with a subclass cannot be checked. All is constant once it is in a shard.

  // First, and so beside the reference count, what every hit reads.

  /// When generation began: ages and lifetimes count from here.
  let startedAt: Instant
  /// Where the class's ages are counted.
  let classIndex: UInt8
  package let key: AnswerKey
  package let asOf: SequenceNumber
  /// The history that ``asOf`` is a number of.
  package let era: UInt64
  package private(set) var dependencies: [Dependency]
  /// The name of the content class.
  let className: String
  let bound: StalenessBound
  package let expiresAt: Instant
  /// What it is charged: value, dependencies and overhead.
  package let bytes: Int
  let cost: AnswerCost?

  package init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    contentClass: ContentClass, classIndex: UInt8 = 0, startedAt: Instant, expiresAt: Instant,
    payloadBytes: Int, cost: AnswerCost?
  ) {
    self.key = key
    self.asOf = asOf
    self.era = era
    self.dependencies = dependencies
    className = contentClass.name
    self.classIndex = classIndex
    bound = StalenessBound(contentClass.staleness)
    self.startedAt = startedAt
    self.expiresAt = expiresAt
    bytes = EntryOverhead.charge(payload: payloadBytes, key: key, dependencies: dependencies)
    self.cost = cost
  }

  /// Takes an equal array that others have too, before the entry can be seen by anyone else.
  func share(_ equal: [Dependency]) { dependencies = equal }

  package var keyDigest: String { key.digest.description }
  package var readableKey: String { key.readable }
}

/// An entry with its value.
final class ValueEntry<Value: Sendable>: Entry, @unchecked Sendable {
  let value: Value

  init(
    _ value: Value, key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    contentClass: ContentClass, classIndex: UInt8, startedAt: Instant, expiresAt: Instant,
    payloadBytes: Int, cost: AnswerCost?
  ) {
    self.value = value
    super.init(
      key: key, asOf: asOf, era: era, dependencies: dependencies, contentClass: contentClass,
      classIndex: classIndex, startedAt: startedAt, expiresAt: expiresAt,
      payloadBytes: payloadBytes, cost: cost)
  }

  // Written out because the one that the compiler makes up is warned of as an endless recursion.
  @available(*, unavailable)
  package override init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    contentClass: ContentClass, classIndex: UInt8, startedAt: Instant, expiresAt: Instant,
    payloadBytes: Int, cost: AnswerCost?
  ) {
    fatalError("an entry of values has a value")
  }
}

/// What an answer cost to make, so that a dry run can say what a flush would cost to refill.
public struct AnswerCost: Hashable, Sendable {
  /// Tokens of input and output.
  public var tokens: Int
  /// Money, in millionths of the application's currency.
  public var micros: Int

  /// What an answer cost to make.
  public init(tokens: Int = 0, micros: Int = 0) {
    self.tokens = tokens
    self.micros = micros
  }
}

/// What an entry is charged besides its value.
enum EntryOverhead {
  /// The entry, its slot, its places in table, queue and heap, and the allocator's share.
  static let entry = 384
  /// A dependency in the entry, and its place in the index.
  static let dependency = 144

  static func charge(payload: Int, key: AnswerKey, dependencies: [Dependency]) -> Int {
    var bytes = entry + key.readable.utf8.count
    for dependency in dependencies {
      bytes += Self.dependency + dependency.dimension.id.utf8.count
      bytes += (dependency.dimension.facet?.utf8.count ?? 0) + (dependency.version?.utf8.count ?? 0)
    }
    let (sum, overflow) = bytes.addingReportingOverflow(payload)
    return overflow ? .max : sum
  }
}
