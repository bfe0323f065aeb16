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
  let digest: KeyDigest
  package let asOf: SequenceNumber
  /// The history that ``asOf`` is a number of.
  package let era: UInt64
  package let expiresAt: Instant
  /// What it is charged: value and overhead, without what others share.
  package let bytes: Int
  /// Changed once at most, before the entry can be seen by anyone else: nothing need check that at run time.
  @exclusivity(unchecked) private var held: Provenance
  /// What stands for the message in the readable form of its key.
  private let message: UInt64
  // Two numbers, for an optional cost would take three words.
  private let tokens: Int
  private let micros: Int
  private static let unknown = Int.min

  /// All of an entry but its value.
  struct Draft: Sendable {
    let key: AnswerKey
    let asOf: SequenceNumber
    let era: UInt64
    let dependencies: [Dependency]
    let terms: ClassTerms
    let startedAt: Instant
    let expiresAt: Instant
    let payloadBytes: Int
    let cost: AnswerCost?
  }

  /// - Complexity: O(dependencies): make it while no lock is held.
  init(_ draft: Draft) {
    digest = draft.key.digest
    message = draft.key.message
    unsafe held = Provenance(dependencies: draft.dependencies, stem: draft.key.stem)
    asOf = draft.asOf
    era = draft.era
    terms = draft.terms
    startedAt = draft.startedAt
    expiresAt = draft.expiresAt
    bytes = EntryOverhead.charge(payload: draft.payloadBytes)
    tokens = draft.cost?.tokens ?? Self.unknown
    micros = draft.cost?.micros ?? Self.unknown
  }

  /// An entry without a value, for those who need none.
  package convenience init(
    key: AnswerKey, asOf: SequenceNumber, era: UInt64, dependencies: [Dependency],
    contentClass: ContentClass, classIndex: UInt8 = 0, startedAt: Instant, expiresAt: Instant,
    payloadBytes: Int, cost: AnswerCost?
  ) {
    self.init(
      Draft(
        key: key, asOf: asOf, era: era, dependencies: dependencies,
        terms: ClassTerms(contentClass, index: classIndex), startedAt: startedAt,
        expiresAt: expiresAt, payloadBytes: payloadBytes, cost: cost))
  }

  var provenance: Provenance { unsafe held }
  package var key: AnswerKey {
    AnswerKey(
      digest: digest, origin: KeyOrigin(stem: provenance.stem, dependencies: dependencies),
      message: message)
  }
  package var dependencies: [Dependency] { provenance.dependencies }

  /// What it cost to make, if that was said.
  var cost: AnswerCost? {
    tokens == Self.unknown && micros == Self.unknown
      ? nil : AnswerCost(tokens: tokens, micros: micros)
  }

  /// Takes a provenance that others have too, equal to its own, before the entry can be seen by anyone else.
  func share(_ equal: Provenance) { unsafe held = equal }

  package var keyDigest: String { digest.description }
  package var readableKey: String { ReadableKey.join(provenance.stem, message: message) }
}

/// An entry with its value.
final class ValueEntry<Value: Sendable>: Entry, @unchecked Sendable {
  let value: Value

  init(_ value: Value, _ draft: Draft) {
    self.value = value
    super.init(draft)
  }

  // Written out because the one that the compiler makes up is warned of as an endless recursion.
  @available(*, unavailable)
  override init(_ draft: Draft) {
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
