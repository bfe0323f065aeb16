public import FreshetCore

extension Cache {
  /// Returns the answer to a question in pieces: its own, a near one, or one from the model.
  ///
  /// It works like ``stream(for:dependingOn:class:upstream:requestID:mode:isTraced:shape:generate:)``, except that it
  /// serves a near answer where the question has none of its own. A complete answer is stored under the question's key,
  /// and near questions find it. Calls for near questions are not shared.
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
  ///   - shape: how pieces make up an answer.
  ///   - generate: calls the model and writes its pieces.
  /// - Returns: the stream. The call goes on until it ends or nobody holds the stream any more.
  /// - Throws: ``SemanticError`` or ``FillError``.
  public func stream<Piece: Sendable>(
    for question: Question, threshold: Double, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true, shape: StreamShape<Piece, Value>,
    generate: @escaping @Sendable (FillTicket, StreamWriter<Piece>) async throws -> StreamEnding
  ) throws -> AnswerStream<Piece, Value> {
    let tee = StreamTee(shape)
    let request = FillRequest<Value>(
      key: question.key, dependencies: dependencies, contentClass: contentClass,
      upstream: upstream, requestID: requestID, mode: mode, isTraced: isTraced, question: question,
      generate: { try await Self.generation(through: tee, shape, $0, generate) })
    return try stream(
      request, tee, shape, found: found(for: request, near: question, threshold: threshold))
  }
}

extension Cache where Value == String {
  /// Returns a text answer in pieces: see
  /// ``stream(for:threshold:dependingOn:class:upstream:requestID:mode:isTraced:shape:generate:)``.
  ///
  /// - Throws: ``SemanticError`` or ``FillError``.
  public func stream(
    for question: Question, threshold: Double, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true,
    generate: @escaping @Sendable (FillTicket, StreamWriter<String>) async throws -> StreamEnding
  ) throws -> AnswerStream<String, String> {
    try stream(
      for: question, threshold: threshold, dependingOn: dependencies, class: contentClass,
      upstream: upstream, requestID: requestID, mode: mode, isTraced: isTraced, shape: .text,
      generate: generate)
  }
}
