public import FreshetCore

extension Cache {
  /// The answer to a question in pieces: its own, a near one, or one from the model.
  ///
  /// Like ``stream(for:dependingOn:class:upstream:requestID:mode:isTraced:shape:generate:)``, but for a near
  /// answer being served where there is none of its own. A whole answer is stored under the question's
  /// key, and found by near questions. Calls for near questions are not shared.
  ///
  /// - Parameters:
  ///   - question: made from everything that can change the answer.
  ///   - threshold: the least similarity of a near question, -1 to 1.
  ///   - dependencies: what the answer will depend on besides what its key is made from. Default: nothing.
  ///   - contentClass: how long it may live, and how stale it may be served.
  ///   - upstream: what is called. Default: none in particular.
  ///   - requestID: the application's own name of the request; the entry that answers it is noted.
  ///     Default: none.
  ///   - mode: how the request uses the cache. Default: it is looked up, and cached.
  ///   - isTraced: whether an observer is told of the request, and so whether traces show it. Default: yes.
  ///   - shape: how pieces make an answer.
  ///   - generate: calls the model and writes what it brings.
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
  /// The text in pieces: see
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
