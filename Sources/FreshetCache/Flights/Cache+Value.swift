public import FreshetCore

extension Cache {
  /// The answer: from the cache if it may be served, else from the model, which concurrent callers of
  /// one key call once.
  ///
  /// - A caller who arrives after an event has overtaken the running call begins a new one; those who
  ///   asked before get what they asked for, and it is not cached.
  /// - Errors reach all who wait and are not cached.
  /// - Cancelling one caller does not disturb the others; the call is cancelled when none is left.
  /// - While the node cannot prove that it is fresh, every caller calls the model for itself: a call
  ///   that began before may have read what an event, unknown here, has changed since.
  /// - At most 16,384 callers wait for one call, at most 16,384 calls are shared at a time; beyond,
  ///   callers are refused, or call for themselves.
  ///
  /// - Parameters:
  ///   - key: made from everything that can change the answer.
  ///   - dependencies: what the answer will depend on. Give a version only if it is what will be used.
  ///   - contentClass: how long it may live, and how stale it may be served.
  ///   - generate: calls the model. The ticket tells whether it is still worth finishing.
  /// - Returns: the answer, and where it is from.
  /// - Throws: ``FillError``, or what `generate` throws.
  public func value(
    for key: AnswerKey, dependingOn dependencies: [Dependency], class contentClass: ContentClass,
    generate: @escaping @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let reason: MissReason
    switch lookup(key) {
    case .hit(let hit): return Answer(hit.value, origin: .hit(hit))
    case .stale(let hit, let sequence, refresh: false):
      return Answer(hit.value, origin: .stale(hit, by: sequence))
    case .stale(_, let sequence, refresh: true): reason = .invalidated(by: sequence)
    case .miss(let miss): reason = miss
    }
    let ticket = try ticket(for: key, dependingOn: dependencies, class: contentClass)
    guard isProven(ticket.contentClass) else {
      return try await answer(ticket, after: reason, generate)
    }
    switch flights.board(ticket) {
    case .alone: return try await answer(ticket, after: reason, generate)
    case .full: throw FillError.tooManyWaiters(limit: FillLimits.waiters)
    case .joined(let flight, let seat): return try await flight.wait(in: seat).shared
    case .begun(let flight, let seat):
      begin(flight, after: reason, generate)
      return try await flight.wait(in: seat)
    }
  }

  private func begin(
    _ flight: Flight<Value>, after reason: MissReason,
    _ generate: @escaping @Sendable (FillTicket) async throws -> Generation<Value>
  ) {
    let task = Task {
      let result: Result<Answer<Value>, any Error>
      do {
        result = .success(try await landed(flight, after: reason, generate))
      } catch {
        result = .failure(error)
      }
      flights.remove(flight)
      flight.land(result)
    }
    flight.began(task)
  }

  /// What another flight put into the cache since the lookup, or a new answer.
  private func landed(
    _ flight: Flight<Value>, after reason: MissReason,
    _ generate: @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let key = flight.ticket.key
    let isThere = shard(of: key.digest).withLock { $0.holdsLiving(key.digest) }
    if isThere, case .hit(let hit) = lookup(key) { return Answer(hit.value, origin: .hit(hit)) }
    return try await answer(flight.ticket, after: reason, generate)
  }

  private func answer(
    _ ticket: FillTicket, after reason: MissReason,
    _ generate: @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let generation = try await generate(ticket)
    let outcome = redeem(
      ticket, value: generation.value, bytes: generation.bytes, cost: generation.cost,
      dependencies: generation.dependencies)
    return Answer(
      generation.value, origin: .generated(after: reason, outcome, isShared: false))
  }

  private func isProven(_ contentClass: ContentClass) -> Bool {
    let freshAsOf = fleet.freshAsOf
    return StalenessBound(contentClass.staleness).isProven(asOf: freshAsOf, at: clock.now)
  }
}

extension Shard {
  /// Whether there is an entry that no event was known to have killed when it was last looked at.
  func holdsLiving(_ digest: KeyDigest) -> Bool {
    find(digest).map { !slots[Int($0)].isKept } ?? false
  }
}
