/// The entries nearest to a question, nearest first, up to a limit.
struct Candidates: Sendable {
  struct Candidate: Equatable, Sendable {
    var similarity: Double
    var digest: KeyDigest
  }

  let limit: Int
  private(set) var nearest: [Candidate] = []

  /// Searches all of `blocks`; sorts equally near entries by digest, so that the order does not depend on that of
  /// fills.
  ///
  /// - Complexity: O(rows × dimension).
  init(_ blocks: [VectorBlock], near question: Embedding, threshold: Double, limit: Int) {
    self.limit = limit
    let stride = question.lanes.count
    let vector = question.lanes.span
    for block in blocks {
      let matrix = block.lanes.span
      for row in 0..<block.count {
        let similarity = Similarity.cosine(vector, matrix, at: row * stride)
        if similarity >= threshold {
          add(Candidate(similarity: similarity, digest: block.digests[row]))
        }
      }
    }
  }

  private mutating func add(_ candidate: Candidate) {
    if nearest.count == limit {
      guard let last = nearest.last, Self.isNearer(candidate, last) else { return }
      nearest.removeLast()
    }
    let place = nearest.lastIndex { Self.isNearer($0, candidate) }.map { $0 + 1 } ?? 0
    nearest.insert(candidate, at: place)
  }

  private static func isNearer(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.similarity != right.similarity { return left.similarity > right.similarity }
    return left.digest.precedes(right.digest)
  }
}

extension KeyDigest {
  fileprivate func precedes(_ other: KeyDigest) -> Bool {
    (first, second, third, fourth) < (other.first, other.second, other.third, other.fourth)
  }
}
