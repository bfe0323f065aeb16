public import FreshetCore

extension Cache {
  /// Returns the answer: from the cache if it may be served, else from the model.
  ///
  /// Concurrent callers of one key share one call to the model.
  ///
  /// - A caller who arrives after an event has overtaken the running call begins a new one. Earlier callers get the
  ///   answer they asked for, and it is not cached.
  /// - Errors reach all waiting callers and are not cached, unless the class remembers them for a while.
  /// - Within an event's grace one caller refreshes the answer while the others are served the old one. If the refresh
  ///   fails, that caller is served the old one too.
  /// - Cancelling one caller does not disturb the others; the call is cancelled when no caller is left.
  /// - While the node cannot prove that it is fresh, or the fleet cannot resolve the key's model, every caller calls
  ///   the model itself: an earlier call may have read what an event, unknown here, has changed since.
  /// - At most 16,384 callers wait for one call, and at most 16,384 calls are shared at a time. Beyond that, callers
  ///   are refused, or call the model themselves.
  /// - An answer that must not be cached (``CacheDirective``) reaches all waiting callers like any other.
  /// - If the class is refreshed early, `generate` may be called in the background after this call has returned the
  ///   cached answer.
  ///
  /// - Parameters:
  ///   - key: made from everything that can change the answer.
  ///   - dependencies: what the answer will depend on besides its key's components, such as tags. State a version only
  ///     if generation will use it. Default: nothing.
  ///   - contentClass: how long the answer may live, and how stale it may be served.
  ///   - upstream: what `generate` calls, as ``RefillLimits/upstreams`` names it. Default: nil, so that the node's
  ///     limit alone counts.
  ///   - requestID: the application's identifier of the request, 1 to 128 bytes, by which operators find its answer;
  ///     others are not recorded. Default: none.
  ///   - mode: how the request uses the cache. Default: it is looked up, and cached.
  ///   - isTraced: whether an observer is told of the request, and so whether traces show it. Default: yes.
  ///   - generate: calls the model. Its ticket tells whether the answer is still worth finishing.
  /// - Returns: the answer and its origin.
  /// - Throws: ``FillError``, or what `generate` throws.
  public func value(
    for key: AnswerKey, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass, upstream: String? = nil, requestID: String? = nil,
    mode: CacheMode = .normal, isTraced: Bool = true,
    generate: @escaping @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let request = FillRequest(
      key: key, dependencies: dependencies, contentClass: contentClass, upstream: upstream,
      requestID: requestID, mode: mode, isTraced: isTraced, generate: generate)
    return try await value(for: request, found: found(for: request) { lookup(key) })
  }

  /// Returns what was found, if it may be served, else the answer from the model.
  func value(
    for request: FillRequest<Value>, found: Lookup<Value>
  ) async throws -> Answer<Value> {
    let answer = try await unrecordedValue(for: request, found: found)
    record(answer.origin, for: request)
    return answer
  }

  private func unrecordedValue(
    for request: FillRequest<Value>, found: Lookup<Value>
  ) async throws -> Answer<Value> {
    switch found {
    case .hit(let hit):
      // The age of a near answer says nothing about an answer to the question that was asked.
      if hit.similarity == nil { refreshEarly(hit, request) }
      return Answer(hit.value, origin: .hit(hit))
    case .stale(let hit, let sequence, refresh: false):
      return Answer(hit.value, origin: .stale(hit, by: sequence))
    case .stale(_, let sequence, refresh: true):
      try FillLimits.check(request.dependencies)
      do {
        return try await made(request, after: .invalidated(by: sequence))
      } catch {
        // The event still allows the old answer, unless its grace has ended meanwhile.
        guard !Task.isCancelled, case .stale(let hit, let sequence, _) = lookup(request.key) else {
          throw error
        }
        return Answer(hit.value, origin: .stale(hit, by: sequence))
      }
    case .miss(let reason):
      if request.mode == .normal { telemetry.countMiss(of: request.contentClass) }
      return try await made(request, after: reason)
    }
  }

  /// Returns the model's answer, by another caller's call where that is equivalent.
  private func made(
    _ request: FillRequest<Value>, after reason: MissReason
  ) async throws -> Answer<Value> {
    let ticket = try ticket(for: request)
    guard request.canShare, isProven(ticket.contentClass) else {
      return try await madeAlone(request, ticket, after: reason)
    }
    switch flights.board(ticket, mode: request.mode) {
    case .failed(let error): throw error
    case .alone: return try await madeAlone(request, ticket, after: reason)
    case .full: throw FillError.tooManyWaiters(limit: FillLimits.waiters)
    case .joined(let flight, let seat):
      return try await flight.wait(in: seat).shared(after: reason)
    case .begun(let flight, let seat):
      begin(flight, request, after: reason)
      return try await flight.wait(in: seat)
    }
  }

  func ticket(for request: FillRequest<Value>) throws(FillError) -> FillTicket {
    try uncountedTicket(
      for: request.key, dependingOn: request.dependencies, class: request.contentClass)
  }

  func isProven(_ contentClass: ContentClass) -> Bool {
    let freshAsOf = fleet.freshAsOf
    return contentClass.staleness.bound.isProven(asOf: freshAsOf, at: clock.now)
  }
}
