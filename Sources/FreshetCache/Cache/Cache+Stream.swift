public import FreshetCore

extension Cache {
  /// Returns the answer in pieces: from the cache if it may be served, else from the model.
  ///
  /// The model's pieces go to all callers who ask for the key meanwhile. The whole answer is cached if generation says
  /// that it is complete and no event has overtaken it. Everything said of
  /// ``value(for:dependingOn:class:upstream:requestID:mode:isTraced:generate:)`` applies: a caller who asks for the
  /// value while it streams waits for the end of the same call.
  ///
  /// - Parameters:
  ///   - key: made from everything that can change the answer.
  ///   - dependencies: what the answer will depend on besides its key's components, such as tags. State a version only
  ///     if generation will use it. Default: nothing.
  ///   - contentClass: how long the answer may live, and how stale it may be served.
  ///   - upstream: what `generate` calls, as ``RefillLimits/upstreams`` names it. Default: nil, so that the node's
  ///     limit alone counts.
  ///   - requestID: the application's identifier of the request, 1 to 128 bytes; recorded when the stream is returned.
  ///     Default: none.
  ///   - mode: how the request uses the cache. Default: it is looked up, and cached.
  ///   - isTraced: whether an observer is told of the request, and so whether traces show it. Default: yes.
  ///   - shape: how pieces make up an answer.
  ///   - generate: calls the model and writes its pieces.
  /// - Returns: the stream. The call goes on until it ends or nobody holds the stream any more.
  /// - Throws: ``FillError``.
  public func stream<Piece: Sendable>(
    for key: AnswerKey, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true, shape: StreamShape<Piece, Value>,
    generate: @escaping @Sendable (FillTicket, StreamWriter<Piece>) async throws -> StreamEnding
  ) throws -> AnswerStream<Piece, Value> {
    let tee = StreamTee(shape)
    let request = FillRequest<Value>(
      key: key, dependencies: dependencies, contentClass: contentClass, upstream: upstream,
      requestID: requestID, mode: mode, isTraced: isTraced,
      generate: { try await Self.generation(through: tee, shape, $0, generate) })
    return try stream(request, tee, shape, found: found(for: request) { lookup(key) })
  }

  /// Returns what was found, if it may be served, else the answer as the model makes it.
  func stream<Piece: Sendable>(
    _ request: FillRequest<Value>, _ tee: StreamTee<Piece, Value>,
    _ shape: StreamShape<Piece, Value>, found: Lookup<Value>
  ) throws -> AnswerStream<Piece, Value> {
    let reason: MissReason
    switch found {
    case .hit(let hit):
      record(request.requestID, hit.digest, .hit)
      if hit.similarity == nil { refreshEarly(hit, request) }
      return AnswerStream(origin: .hit(hit), source: .whole(shape.split(hit.value)))
    case .stale(let hit, let sequence, refresh: false):
      record(request.requestID, hit.digest, .stale)
      return AnswerStream(
        origin: .stale(hit, by: sequence), source: .whole(shape.split(hit.value)))
    case .stale(_, let sequence, refresh: true): reason = .invalidated(by: sequence)
    case .miss(let miss):
      if request.mode == .normal { telemetry.countMiss(of: request.contentClass) }
      reason = miss
    }
    let stream = try begun(request, tee, shape, after: reason)
    record(request.requestID, request.key.digest, .made)
    return stream
  }

  private func begun<Piece: Sendable>(
    _ request: FillRequest<Value>, _ tee: StreamTee<Piece, Value>,
    _ shape: StreamShape<Piece, Value>,
    after reason: MissReason
  ) throws -> AnswerStream<Piece, Value> {
    let ticket = try ticket(for: request)
    let canShare = request.canShare && isProven(ticket.contentClass)
    let boarding = canShare ? flights.board(ticket, mode: request.mode, tee: tee) : .alone
    switch boarding {
    case .failed(let error): throw error
    case .full: throw FillError.tooManyWaiters(limit: FillLimits.waiters)
    case .joined(let flight, let number):
      let seat = Seat(number, in: flight)
      let origin = AnswerStream<Piece, Value>.Origin.generating(after: reason, isShared: true)
      if let tee = flight.tee as? StreamTee<Piece, Value> {
        return AnswerStream(origin: origin, source: .pieces(tee, seat))
      }
      return AnswerStream(origin: origin, source: .flight(seat, shape.split))
    case .begun(let flight, let number):
      begin(flight, request, after: reason)
      return AnswerStream(
        origin: .generating(after: reason, isShared: false),
        source: .pieces(tee, Seat(number, in: flight)))
    case .alone:
      // A flight that nobody can join.
      let flight = Flight<Value>(ticket, tee: tee)
      guard case .seat(let number) = flight.board() else {
        throw FillError.tooManyWaiters(limit: FillLimits.waiters)
      }
      begin(flight, request, after: reason)
      return AnswerStream(
        origin: .generating(after: reason, isShared: false),
        source: .pieces(tee, Seat(number, in: flight)))
    }
  }

  /// Calls the model, and joins its pieces into an answer if that is complete.
  static func generation<Piece: Sendable>(
    through tee: StreamTee<Piece, Value>, _ shape: StreamShape<Piece, Value>, _ ticket: FillTicket,
    _ generate: @Sendable (FillTicket, StreamWriter<Piece>) async throws -> StreamEnding
  ) async throws -> Generation<Value> {
    let directive = Guarded(CacheDirective.cache)
    let writer = StreamWriter<Piece>(ticket, directive) { piece throws(StreamError) in
      try tee.write(piece)
    }
    switch try await generate(ticket, writer) {
    case .complete(let cost, let dependencies, let lifetime):
      return Generation(
        shape.join(tee.pieces), directive.withLock { $0 }, cost: cost, dependencies: dependencies,
        lifetime: lifetime)
    case .stopped:
      ticket.countInactiveVersions()
      throw ticket.overtakenBy.map { StreamError.overtaken(by: $0) } ?? StreamError.truncated
    }
  }
}

extension Cache where Value == String {
  /// Returns a text answer in pieces: see
  /// ``stream(for:dependingOn:class:upstream:requestID:mode:isTraced:shape:generate:)``.
  ///
  /// - Throws: ``FillError``.
  public func stream(
    for key: AnswerKey, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true,
    generate: @escaping @Sendable (FillTicket, StreamWriter<String>) async throws -> StreamEnding
  ) throws -> AnswerStream<String, String> {
    try stream(
      for: key, dependingOn: dependencies, class: contentClass, upstream: upstream,
      requestID: requestID, mode: mode, isTraced: isTraced, shape: .text, generate: generate)
  }
}
