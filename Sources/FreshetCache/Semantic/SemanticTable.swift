import FreshetCore
import Synchronization

/// A cache's index behind its lock, which is never held together with a shard's.
final class SemanticTable: Sendable {
  private let index: Guarded<SemanticIndex>
  /// The number of embeddings held, so that a cache without any takes no lock.
  private let held = Atomic<Int>(0)
  private let nearHits = Atomic<UInt64>(0)

  init(scopeCapacity: Int) {
    index = Guarded(SemanticIndex(scopeCapacity: scopeCapacity))
  }

  /// The number of questions held.
  var count: Int { held.load(ordering: .relaxed) }

  /// Hits that another question's answer gave.
  var hits: UInt64 { nearHits.load(ordering: .relaxed) }

  func countHit() { nearHits.wrappingAdd(1, ordering: .relaxed) }

  func check(_ question: Question) throws(SemanticError) {
    try index.withLock { index throws(SemanticError) in try index.check(question) }
  }

  func add(_ question: Question) throws(SemanticError) {
    try index.withLock { index throws(SemanticError) in
      try index.add(question)
      held.store(index.count, ordering: .relaxed)
    }
  }

  /// Removes entries that have left the cache.
  func remove(_ digests: some Sequence<KeyDigest>) {
    guard count > 0 else { return }
    index.withLock { index in
      for digest in digests { index.remove(digest) }
      held.store(index.count, ordering: .relaxed)
    }
  }

  /// The entries nearest to the question with at least `threshold` similarity, without the question itself.
  func candidates(
    near question: Question, threshold: Double
  ) throws(SemanticError) -> [Candidates.Candidate] {
    let blocks = try index.withLock { index throws(SemanticError) in
      try index.blocks(for: question)
    }
    return Candidates(
      blocks, near: question.embedding, threshold: threshold, limit: SemanticLimits.candidates
    ).nearest
  }

  /// A copy of the index as it is now.
  var snapshot: SemanticIndex { index.withLock { $0 } }
}
