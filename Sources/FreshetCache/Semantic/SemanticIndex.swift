/// A map from embeddings to a cache's entries, as a plain value.
///
/// It holds no answers and judges none: a caller who finds a digest here asks the cache for its entry.
struct SemanticIndex: Sendable {
  struct Place: Sendable {
    var scope: KeyDigest
    var row: Int
  }

  /// The most embeddings of a scope; beyond it the one added first leaves the index.
  let scopeCapacity: Int
  private(set) var scopes: [KeyDigest: ScopeIndex] = [:]
  private(set) var places: [KeyDigest: Place] = [:]

  init(scopeCapacity: Int) {
    self.scopeCapacity = scopeCapacity
  }

  /// The number of embeddings held.
  var count: Int { places.count }

  /// The embeddings of the question's scope, to be searched without a lock.
  func blocks(for question: Question) throws(SemanticError) -> [VectorBlock] {
    try check(question)
    return scopes[question.scope]?.blocks ?? []
  }

  /// Throws if the question's embedding cannot be compared with those of its scope.
  func check(_ question: Question) throws(SemanticError) {
    guard let scope = scopes[question.scope],
      scope.dimension != question.embedding.dimension
    else { return }
    throw .dimension(question.embedding.dimension, held: scope.dimension)
  }

  /// Adds a question whose answer the cache holds; it replaces one with the same key.
  mutating func add(_ question: Question) throws(SemanticError) {
    try check(question)
    let digest = question.key.digest
    remove(digest)
    var scope =
      scopes.removeValue(forKey: question.scope)
      ?? ScopeIndex(dimension: question.embedding.dimension)
    let row: Int
    if scope.count >= scopeCapacity, let oldest = scope.oldest {
      places[oldest.digest] = nil
      scope.replace(oldest.row, by: question.embedding, digest)
      row = oldest.row
    } else {
      row = scope.count
      scope.append(question.embedding, digest)
    }
    scopes[question.scope] = scope
    places[digest] = Place(scope: question.scope, row: row)
  }

  /// Removes the question of a key, if there is one.
  mutating func remove(_ digest: KeyDigest) {
    guard let place = places.removeValue(forKey: digest),
      var scope = scopes.removeValue(forKey: place.scope)
    else { return }
    if let moved = scope.remove(place.row) { places[moved]?.row = place.row }
    if scope.count > 0 { scopes[place.scope] = scope }
  }
}

extension SemanticIndex {
  /// Bytes besides the numbers: digest, stamp, places in two dictionaries, and a scope of its own.
  private static let overhead = 512

  /// The bytes that an entry is charged for being in the index.
  static func charge(_ embedding: Embedding) -> Int {
    overhead + embedding.lanes.count * MemoryLayout<SIMD16<Float>>.stride
  }
}
