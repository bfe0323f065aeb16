public import FreshetCore

extension Cache {
  /// Takes a ticket for a fill, before the model is called and before its sources are read.
  ///
  /// - Parameters:
  ///   - key: the key to fill.
  ///   - dependencies: what the answer will depend on besides its key's components, such as tags. State a version only
  ///     if generation will use it.
  ///   - contentClass: how long the answer may live, and how stale it may be served.
  /// - Returns: the ticket, to be redeemed once.
  /// - Throws: ``FillError`` if there are too many dependencies, or one is invalid.
  public func ticket(
    for key: AnswerKey, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass
  ) throws(FillError) -> FillTicket {
    let ticket = try uncountedTicket(
      for: key, dependingOn: dependencies, class: contentClass)
    telemetry.countMiss(ofClass: ticket.terms.index)
    return ticket
  }

  /// Takes a ticket for a fill that counts no miss here, because another place counts it or there was none.
  func uncountedTicket(
    for key: AnswerKey, dependingOn dependencies: [Dependency], class contentClass: ContentClass
  ) throws(FillError) -> FillTicket {
    let dependencies = key.dependencies(and: dependencies)
    try FillLimits.check(dependencies)
    let contentClass = contentClass.held(to: fleet.promise)
    fleet.lowerShortestBound(to: contentClass.staleness)
    let classes = telemetry.classes
    let terms = classes.terms(of: contentClass)
    // Read the clock first, so that what is pinned is never older than the ticket says.
    let startedAt = clock.now
    let pin = fleet.pin
    return FillTicket(
      key: key, asOf: pin.asOf, dependencies: dependencies,
      contentClass: contentClass, startedAt: startedAt, terms: terms, classes: classes,
      era: pin.era, fleet: fleet, clock: clock)
  }

  /// Puts an answer into the cache, unless an event has overtaken it.
  ///
  /// - Parameters:
  ///   - ticket: taken before generation began.
  ///   - value: the answer.
  ///   - bytes: the answer's size in bytes; nil to let the cache estimate it.
  ///   - cost: what the answer cost to make.
  ///   - learnt: dependencies found during generation. A version counts only where the ticket knew none.
  /// - Returns: whether the answer is in the cache, and if not, why.
  @discardableResult
  public func redeem(
    _ ticket: FillTicket, value: Value, bytes: Int? = nil, cost: AnswerCost? = nil,
    dependencies learnt: [Dependency] = []
  ) -> FillOutcome {
    redeem(
      ticket, value, GenerationDetails(bytes: bytes, cost: cost, dependencies: learnt), nil)
  }

  /// Puts a model call's result into the cache, unless an event has overtaken it or its directive forbids caching.
  ///
  /// - Parameters:
  ///   - ticket: taken before generation began.
  ///   - generation: the answer, and what was learnt while making it.
  /// - Returns: whether the answer is in the cache, and if not, why.
  @discardableResult
  public func redeem(_ ticket: FillTicket, _ generation: Generation<Value>) -> FillOutcome {
    redeem(ticket, generation.value, generation.details, nil)
  }

  /// Redeems a ticket for an entry that is charged `indexBytes` besides its own.
  ///
  /// Only this function knows the values' type: code that is generic over another module's type is slow.
  func fill(
    _ ticket: FillTicket, _ value: Value, _ details: GenerationDetails, indexBytes: Int
  ) -> FillOutcome {
    do throws(Refusal) {
      if let reason = details.directive.reason { throw Refusal(.doNotCache(reason)) }
      let draft = try draft(
        ticket, details, bytes: details.bytes ?? size(value), indexBytes: indexBytes)
      return hold(ValueEntry(value, draft))
    } catch {
      let outcome = FillOutcome.notCached(error.reason)
      shard(of: ticket.key.digest).withLock { $0.count(outcome) }
      return outcome
    }
  }

  private func hold(_ entry: Entry) -> FillOutcome {
    // Released after the lock.
    var gone: [Entry] = []
    // One hold of the lock: the check sees an event whose reclaim passed here earlier, and a
    // reclaim that passes later sees the entry.
    let locked = shard(of: entry.digest)
    let outcome = locked.withLock { shard in
      let context = readContext
      let outcome = shard.fill(
        entry, context, judge: { fleet.judge($0, era: $0.era, at: context.now) }, gone: &gone)
      shard.count(outcome)
      locked.recordTable(of: shard)
      return outcome
    }
    forget(gone)
    return outcome
  }

  /// Everything of an entry but its value; evaluates `bytes` only for a valid ticket.
  private func draft(
    _ ticket: FillTicket, _ details: GenerationDetails, bytes: @autoclosure () -> Int,
    indexBytes: Int
  ) throws(Refusal) -> Entry.Draft {
    guard ticket.fleet === fleet else { throw Refusal(.invalid(.foreignTicket)) }
    if let unresolved = ticket.key.unresolved { throw Refusal(.unresolved(unresolved)) }
    guard let asOf = ticket.asOf else { throw Refusal(.notJoined) }
    let bytes = bytes()
    if bytes < 0 { throw Refusal(.invalid(.negativeBytes(bytes))) }
    let (payload, overflow) = bytes.addingReportingOverflow(indexBytes)
    // The ticket's own were checked when it was taken.
    var dependencies = ticket.dependencies
    if !details.dependencies.isEmpty {
      do {
        try FillLimits.check(details.dependencies)
        dependencies = ticket.dependencies(learnt: details.dependencies)
        try FillLimits.check(dependencies)
      } catch {
        throw Refusal(.invalid(error))
      }
    }
    let classes = telemetry.classes
    return Entry.Draft(
      key: ticket.key, asOf: asOf, era: ticket.era, dependencies: dependencies,
      // A ticket may be redeemed in another cache of its node, which numbers its classes itself.
      terms: ticket.classes === classes ? ticket.terms : classes.terms(of: ticket.contentClass),
      startedAt: ticket.startedAt,
      expiresAt: ticket.startedAt + lifetime(of: ticket, atMost: details.lifetime),
      payloadBytes: overflow ? .max : payload, cost: details.cost)
  }
}

extension Cache {
  /// The class's lifetime, shortened at random; seed, key and time decide, so that fills do not contend for one
  /// generator.
  private func lifetime(of ticket: FillTicket, atMost most: Duration?) -> Duration {
    var generator = SplitMix64(
      seed: seed ^ ticket.key.digest.third ^ UInt64(bitPattern: ticket.startedAt.nanoseconds))
    return ticket.contentClass.drawLifetime(atMost: most, using: &generator)
  }
}

/// A refusal reason, thrown as an error.
private struct Refusal: Error {
  let reason: FillOutcome.Reason

  init(_ reason: FillOutcome.Reason) {
    self.reason = reason
  }
}
