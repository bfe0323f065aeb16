package import FreshetCore

/// An entry without its value: all that decides about it.
///
/// A class, so that a hit hands out one reference and a shard need not know the type of the values.
package class Entry: Mortal, @unchecked Sendable {
  // Unchecked because a class with a subclass cannot be checked. All is constant once it is in a shard.

  // First, and so beside the reference count, what every hit reads.

  /// When generation began: ages and lifetimes count from here.
  let startedAt: Instant
  /// What it has of its content class.
  let terms: ClassTerms
  package private(set) var key: AnswerKey
  package let asOf: SequenceNumber
  /// The history that ``asOf`` is a number of.
  package let era: UInt64
  package private(set) var dependencies: [Dependency]
  package let expiresAt: Instant
  /// What it is charged: value and overhead, without what others share.
  package private(set) var bytes: Int
  // Two numbers, for an optional cost would take three words.
  private let tokens: Int
  private let micros: Int
  private static let unknown = Int.min

  init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    terms: ClassTerms, startedAt: Instant, expiresAt: Instant, payloadBytes: Int,
    cost: AnswerCost?
  ) {
    self.key = key
    self.asOf = asOf
    self.era = era
    self.dependencies = dependencies
    self.terms = terms
    self.startedAt = startedAt
    self.expiresAt = expiresAt
    bytes = EntryOverhead.charge(payload: payloadBytes, key: key)
    tokens = cost?.tokens ?? Self.unknown
    micros = cost?.micros ?? Self.unknown
  }

  /// An entry without a value, for those who need none.
  package convenience init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    contentClass: ContentClass, classIndex: UInt8 = 0, startedAt: Instant, expiresAt: Instant,
    payloadBytes: Int, cost: AnswerCost?
  ) {
    self.init(
      key: key, asOf: asOf, era: era, dependencies: dependencies,
      terms: ClassTerms(contentClass, index: classIndex), startedAt: startedAt,
      expiresAt: expiresAt,
      payloadBytes: payloadBytes, cost: cost)
  }

  /// What it may have in common with others.
  var common: DependencySets.Common {
    DependencySets.Common(dependencies: dependencies, stem: key.stem)
  }

  /// What it cost to make, if that was said.
  var cost: AnswerCost? {
    tokens == Self.unknown && micros == Self.unknown
      ? nil : AnswerCost(tokens: tokens, micros: micros)
  }

  /// Takes dependencies that others have too, and the stem of the key if it is that of all of them, before
  /// the entry can be seen by anyone else.
  func share(_ common: DependencySets.Common) {
    dependencies = common.dependencies
    guard key.stem == common.stem else { return }
    key = key.sharing(common.stem)
    bytes -= TextOverhead.charge(common.stem)
  }

  package var keyDigest: String { key.digest.description }
  package var readableKey: String { key.readable }
}

/// An entry with its value.
final class ValueEntry<Value: Sendable>: Entry, @unchecked Sendable {
  let value: Value

  init(
    _ value: Value, key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    terms: ClassTerms, startedAt: Instant, expiresAt: Instant, payloadBytes: Int,
    cost: AnswerCost?
  ) {
    self.value = value
    super.init(
      key: key, asOf: asOf, era: era, dependencies: dependencies, terms: terms,
      startedAt: startedAt, expiresAt: expiresAt, payloadBytes: payloadBytes, cost: cost)
  }

  // Written out because the one that the compiler makes up is warned of as an endless recursion.
  @available(*, unavailable)
  override init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    terms: ClassTerms, startedAt: Instant, expiresAt: Instant, payloadBytes: Int,
    cost: AnswerCost?
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
