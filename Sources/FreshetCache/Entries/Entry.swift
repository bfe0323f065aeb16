package import FreshetCore

/// An entry without its value: everything that decides about it.
///
/// It is a class, so that a hit hands out one reference and a shard need not know the type of the values.
package class Entry: Mortal, @unchecked Sendable {
  // Unchecked because a class with a subclass cannot be checked. Everything is constant once the
  // entry is in a shard.

  // First, and so next to the reference count, what every hit reads.

  /// When generation began, from which ages and lifetimes are counted.
  let startedAt: Instant
  /// What the entry keeps of its content class.
  let terms: ClassTerms
  let digest: KeyDigest
  package let asOf: SequenceNumber
  /// The history in which ``asOf`` is a sequence.
  package let era: UInt64
  package let expiresAt: Instant
  /// The bytes charged for value and overhead, without what entries share.
  package let bytes: Int
  /// Changed at most once, before the entry is visible to anyone else, so no run-time check is needed.
  @exclusivity(unchecked) private var held: Provenance
  /// The message as the key's readable form shows it: the start of its hash.
  private let message: UInt64
  // Two numbers, because an optional cost would take three words.
  private let tokens: Int
  private let micros: Int
  private static let unknown = Int.min

  /// Everything of an entry but its value.
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

  /// - Complexity: O(dependencies), so call it while no lock is held.
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

  /// Creates an entry without a value, for callers that need none.
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

  /// What the answer cost to make; nil if that was not stated.
  var cost: AnswerCost? {
    tokens == Self.unknown && micros == Self.unknown
      ? nil : AnswerCost(tokens: tokens, micros: micros)
  }

  /// Replaces the provenance by an equal one that other entries share, before anyone else can see this entry.
  func share(_ equal: Provenance) { unsafe held = equal }

  package var keyDigest: String { digest.description }
  package var readableKey: String { ReadableKey.join(provenance.stem, message: message) }
}

final class ValueEntry<Value: Sendable>: Entry, @unchecked Sendable {
  let value: Value

  init(_ value: Value, _ draft: Draft) {
    self.value = value
    super.init(draft)
  }

  // Written out because the compiler warns of endless recursion in the one that it synthesises.
  @available(*, unavailable)
  override init(_ draft: Draft) {
    fatalError("an entry of values has a value")
  }
}
