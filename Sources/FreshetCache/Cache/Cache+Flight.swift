import FreshetCore

extension Cache {
  /// Starts a flight whose answer callers wait for.
  func begin(_ flight: Flight<Value>, _ request: FillRequest<Value>, after reason: MissReason) {
    launch(flight, request) {
      if let hit = self.filledMeanwhile(request) { return hit }
      let refills = self.hooks.refills
      let hasWaited = try await refills?.enter(upstream: request.upstream) ?? false
      defer { refills?.leave(upstream: request.upstream, .caller) }
      var ticket = flight.ticket
      if hasWaited {
        if let hit = self.filledMeanwhile(request) { return hit }
        // Pin as late as the model call starts: an event that came while it waited has not
        // overtaken it.
        ticket = try self.ticket(for: request)
      }
      flight.beginGeneration(ticket)
      return try await self.answer(request, ticket, after: reason, for: .miss(reason))
    }
  }

  /// Refreshes an answer in the background, if chance says so and nothing prevents it.
  func refreshEarly(_ hit: Hit<Value>, _ request: FillRequest<Value>) {
    let rule = request.contentClass.earlyRefresh
    guard rule != .never,
      rule.isDue(
        remaining: hit.remainingLifetime, of: hit.age + hit.remainingLifetime,
        draw: { flights.draw() }),
      let ticket = try? ticket(for: request), isProven(ticket.contentClass),
      hooks.refills?.enterForRefresh(upstream: request.upstream) != false
    else { return }
    guard let flight = flights.beginRefresh(ticket) else {
      hooks.refills?.leave(upstream: request.upstream, .refresh)
      return
    }
    launch(flight, request) {
      defer { self.hooks.refills?.leave(upstream: request.upstream, .refresh) }
      flight.beginGeneration(ticket)
      let answer = try await self.answer(request, ticket, after: .expired, for: .earlyRefresh)
      if case .generated(_, .notCached, _) = answer.origin {
        self.flights.pauseRefresh(of: ticket, for: self.configuration.refreshLease)
      }
      return answer
    }
  }

  /// Calls the model for one caller alone, in that caller's task.
  func madeAlone(
    _ request: FillRequest<Value>, _ ticket: FillTicket, after reason: MissReason
  ) async throws -> Answer<Value> {
    let hasWaited = try await hooks.refills?.enter(upstream: request.upstream) ?? false
    defer { hooks.refills?.leave(upstream: request.upstream, .caller) }
    let ticket = hasWaited ? try self.ticket(for: request) : ticket
    return try await answer(request, ticket, after: reason, for: .miss(reason))
  }

  private func launch(
    _ flight: Flight<Value>, _ request: FillRequest<Value>,
    _ body: @escaping @Sendable () async throws -> Answer<Value>
  ) {
    let task = Task {
      let result: Result<Answer<Value>, any Error>
      do {
        result = .success(try await body())
      } catch {
        result = .failure(error)
        if request.mode != .bypass { remember(error, of: flight.ticket) }
      }
      flights.remove(flight)
      flight.land(result)
      flight.tee?.end(result)
    }
    flight.began(task)
  }

  /// Remembers an error of the model, but not a cancellation or a refusal for lack of room.
  private func remember(_ error: any Error, of ticket: FillTicket) {
    let contentClass = ticket.contentClass
    guard !(error is CancellationError), !(error is FillError), !ticket.isOvertaken,
      contentClass.errorLifetime > .zero || contentClass.earlyRefresh != .never
    else { return }
    flights.remember(error, of: ticket, refreshAfter: configuration.refreshLease)
  }

  /// The answer that another flight has cached since the lookup.
  private func filledMeanwhile(_ request: FillRequest<Value>) -> Answer<Value>? {
    guard request.mode == .normal else { return nil }
    let key = request.key
    let isThere = shard(of: key.digest).withLock { $0.holdsLiving(key.digest) }
    guard isThere, case .hit(let hit) = lookup(key) else { return nil }
    return Answer(hit.value, origin: .hit(hit))
  }

  private func answer(
    _ request: FillRequest<Value>, _ ticket: FillTicket, after reason: MissReason,
    for purpose: ObservedFill.Purpose
  ) async throws -> Answer<Value> {
    let generation = try await observed(
      ObservedFill(
        key: request.key, className: request.contentClass.name, upstream: request.upstream,
        purpose: purpose), request
    ) {
      let generation = try await request.generate(ticket)
      // A cancelled sequence ends as if it were complete, so its answer may be cut off.
      try Task.checkCancellation()
      return generation
    }
    let outcome =
      request.mode == .bypass
      ? .notCached(.bypassed)
      : redeem(ticket, generation.value, generation.details, request.question)
    return Answer(
      generation.value, origin: .generated(after: reason, outcome, isShared: false))
  }
}
