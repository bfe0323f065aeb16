public import FreshetCore

extension Cache {
  /// Looks a question up: its own answer, else that of the nearest question that may be served.
  ///
  /// A question is near if it has the same scope, so that its key differs by the message alone, and its cosine
  /// similarity is at least `threshold`. Its entry is judged like any other: lifetime, liveness and proof are checked
  /// now. A dead near entry is not served, not even within its grace. ``Hit/similarity`` tells a near hit from an exact
  /// one.
  ///
  /// - Parameters:
  ///   - question: the question to answer.
  ///   - threshold: the least similarity, from -1 to 1.
  ///   - requestID: the application's identifier of the request, 1 to 128 bytes; others are not recorded. Default:
  ///     none.
  ///   - isTraced: whether an observer is told of the lookup, and so whether traces show it. Default: yes.
  /// - Returns: the answer, or why the question has none of its own.
  /// - Throws: ``SemanticError`` if the threshold is out of range, or the scope holds embeddings of another dimension.
  /// - Complexity: that of ``lookup(_:)`` for an answer of its own; else O(questions of the scope).
  public func lookup(
    _ question: Question, threshold: Double, requestID: String? = nil, isTraced: Bool = true
  ) throws(SemanticError) -> Lookup<Value> {
    try check(question, threshold: threshold)
    let found = try watched(question.key, isTraced: isTraced) { () throws(SemanticError) in
      try search(question, threshold: threshold)
    }
    return recorded(found, for: question.key, requestID)
  }

  /// Searches for an answer, unless the request's mode skips the lookup; reports an invalid question in any mode.
  func found(
    for request: FillRequest<Value>, near question: Question, threshold: Double
  ) throws(SemanticError) -> Lookup<Value> {
    try check(question, threshold: threshold)
    return try found(for: request) { () throws(SemanticError) in
      try search(question, threshold: threshold)
    }
  }

  private func check(_ question: Question, threshold: Double) throws(SemanticError) {
    try SemanticLimits.check(threshold: threshold)
    try semantics.check(question)
  }

  private func search(
    _ question: Question, threshold: Double
  ) throws(SemanticError) -> Lookup<Value> {
    if let unresolved = question.key.unresolved { return miss(unresolved, of: question.key.digest) }
    let own = lookup(question.key.digest, isTentative: true)
    guard case .miss(let reason) = own else { return own }
    for candidate in try semantics.candidates(near: question, threshold: threshold)
    where candidate.digest != question.key.digest {
      if let hit = nearHit(candidate) { return .hit(hit) }
    }
    shard(of: question.key.digest).withLock { $0.count(reason) }
    return .miss(reason)
  }

  private func nearHit(_ candidate: Candidates.Candidate) -> Hit<Value>? {
    switch lookup(candidate.digest, isTentative: true) {
    case .hit(let hit):
      semantics.countHit()
      return hit.near(candidate.similarity)
    case .stale(_, _, let refresh):
      shard(of: candidate.digest).withLock { $0.pass(over: candidate.digest, refresh: refresh) }
      return nil
    case .miss:
      // The entry may have left before its question was indexed.
      if !holds(candidate.digest) { semantics.remove(CollectionOfOne(candidate.digest)) }
      return nil
    }
  }

  /// Puts an answer into the cache like ``redeem(_:value:bytes:cost:dependencies:)``, and lets near questions find it.
  ///
  /// The entry is charged for the embedding, which leaves together with it.
  ///
  /// - Parameters:
  ///   - ticket: taken for the question's key before generation began.
  ///   - value: the answer.
  ///   - question: the question that it answers.
  ///   - bytes: the answer's size in bytes; nil to let the cache estimate it.
  ///   - cost: what the answer cost to make.
  ///   - learnt: dependencies found during generation.
  /// - Returns: whether the answer is in the cache, and if not, why.
  /// - Throws: ``SemanticError`` if the ticket is for another key, or the scope holds embeddings of another dimension.
  @discardableResult
  public func redeem(
    _ ticket: FillTicket, value: Value, answering question: Question, bytes: Int? = nil,
    cost: AnswerCost? = nil, dependencies learnt: [Dependency] = []
  ) throws(SemanticError) -> FillOutcome {
    guard ticket.key == question.key else { throw .foreignTicket }
    try semantics.check(question)
    return redeem(
      ticket, value, GenerationDetails(bytes: bytes, cost: cost, dependencies: learnt), question)
  }

  /// Puts a model call's result into the cache like ``redeem(_:_:)``, and lets near questions find it.
  ///
  /// - Parameters:
  ///   - ticket: taken for the question's key before generation began.
  ///   - generation: the answer, and what was learnt while making it.
  ///   - question: the question that it answers.
  /// - Returns: whether the answer is in the cache, and if not, why.
  /// - Throws: ``SemanticError`` if the ticket is for another key, or the scope holds embeddings of another dimension.
  @discardableResult
  public func redeem(
    _ ticket: FillTicket, _ generation: Generation<Value>, answering question: Question
  ) throws(SemanticError) -> FillOutcome {
    guard ticket.key == question.key else { throw .foreignTicket }
    try semantics.check(question)
    return redeem(ticket, generation.value, generation.details, question)
  }

  /// Redeems a ticket, and indexes the question if there is one.
  func redeem(
    _ ticket: FillTicket, _ value: Value, _ details: GenerationDetails, _ question: Question?
  ) -> FillOutcome {
    guard let question else { return fill(ticket, value, details, indexBytes: 0) }
    let outcome = fill(
      ticket, value, details, indexBytes: SemanticIndex.charge(question.embedding))
    guard outcome == .cached else { return outcome }
    let digest = question.key.digest
    // A scope that was empty when the call began may hold another dimension by now; then only its
    // key finds the answer.
    if (try? semantics.add(question)) != nil, !holds(digest) {
      // The entry left before its question was indexed, so nothing else will remove the question.
      semantics.remove(CollectionOfOne(digest))
    }
    return outcome
  }

  /// Returns the answer to a question: its own, a near one, or one from the model.
  ///
  /// It works like ``value(for:dependingOn:class:upstream:requestID:mode:isTraced:generate:)``, except that it serves a
  /// near answer where the question has none of its own. The model's answer is stored under the question's key, and
  /// near questions find it. Calls for near questions are not shared.
  ///
  /// - Parameters:
  ///   - question: made from everything that can change the answer.
  ///   - threshold: the least similarity of a near question, from -1 to 1.
  ///   - dependencies: what the answer will depend on besides its key's components. Default: nothing.
  ///   - contentClass: how long the answer may live, and how stale it may be served.
  ///   - upstream: what `generate` calls. Default: nil, so that the node's limit alone counts.
  ///   - requestID: the application's identifier of the request; the entry that answers it is recorded. Default: none.
  ///   - mode: how the request uses the cache. Default: it is looked up, and cached.
  ///   - isTraced: whether an observer is told of the request, and so whether traces show it. Default: yes.
  ///   - generate: calls the model.
  /// - Returns: the answer and its origin.
  /// - Throws: ``SemanticError``, ``FillError``, or what `generate` throws.
  public func value(
    for question: Question, threshold: Double, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true,
    generate: @escaping @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let request = FillRequest(
      key: question.key, dependencies: dependencies, contentClass: contentClass,
      upstream: upstream, requestID: requestID, mode: mode, isTraced: isTraced, question: question,
      generate: generate)
    return try await value(
      for: request, found: found(for: request, near: question, threshold: threshold))
  }
}
