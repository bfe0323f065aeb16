import FreshetCore
import Synchronization

/// A cache's index behind its lock; it is never held together with a shard's.
final class SemanticTable: Sendable {
  private let index: Guarded<SemanticIndex>
  /// Embeddings held, so that a cache without any takes no lock.
  private let held = Atomic<Int>(0)
  private let nearHits = Atomic<UInt64>(0)

  init(scopeCapacity: Int) {
    index = Guarded(SemanticIndex(scopeCapacity: scopeCapacity))
  }

  /// Questions that are held.
  var count: Int { held.load(ordering: .relaxed) }

  /// Hits by another question's answer.
  var hits: UInt64 { nearHits.load(ordering: .relaxed) }

  func noteHit() { nearHits.wrappingAdd(1, ordering: .relaxed) }

  func check(_ question: Question) throws(SemanticError) {
    try index.withLock { index throws(SemanticError) in try index.check(question) }
  }

  func add(_ question: Question) throws(SemanticError) {
    try index.withLock { index throws(SemanticError) in
      try index.add(question)
      held.store(index.count, ordering: .relaxed)
    }
  }

  /// Forgets entries that have left the cache.
  func remove(_ digests: some Sequence<KeyDigest>) {
    guard count > 0 else { return }
    index.withLock { index in
      for digest in digests { index.remove(digest) }
      held.store(index.count, ordering: .relaxed)
    }
  }

  /// What is nearest to the question and at least `threshold` near, the question itself aside.
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

  /// As it is now.
  var snapshot: SemanticIndex { index.withLock { $0 } }
}
