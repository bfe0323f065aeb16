public import FreshetCore

extension Cache {
  /// A ticket for a fill: take it before the model is called, and before its sources are read.
  ///
  /// - Parameters:
  ///   - key: the key to fill.
  ///   - dependencies: what the answer will depend on besides what its key is made from, such as tags. Give a
  ///     version only if it is what will be used.
  ///   - contentClass: how long it may live, and how stale it may be served.
  /// - Returns: the ticket, to be redeemed once.
  /// - Throws: ``FillError`` if a dependency is not as it must be.
  public func ticket(
    for key: AnswerKey, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass
  ) throws(FillError) -> FillTicket {
    let ticket = try uncountedTicket(
      for: key, dependingOn: dependencies, class: contentClass)
    telemetry.noteMiss(ofClass: ticket.terms.index)
    return ticket
  }

  /// A ticket for a fill whose miss is counted elsewhere, or that no miss is the reason of.
  func uncountedTicket(
    for key: AnswerKey, dependingOn dependencies: [Dependency], class contentClass: ContentClass
  ) throws(FillError) -> FillTicket {
    let dependencies = key.dependencies(and: dependencies)
    try FillLimits.check(dependencies)
    let contentClass = contentClass.held(to: fleet.promise)
    fleet.note(contentClass.staleness)
    let classes = telemetry.classes
    let terms = classes.terms(of: contentClass)
    // The clock first: what is pinned is then never older than the ticket says.
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
  ///   - bytes: its size; nil to let the cache estimate it.
  ///   - cost: what it cost to make.
  ///   - learnt: dependencies that generation brought to light. A version counts where the ticket knew
  ///     none.
  /// - Returns: whether the answer is in the cache, and if not, why.
  @discardableResult
  public func redeem(
    _ ticket: FillTicket, value: Value, bytes: Int? = nil, cost: AnswerCost? = nil,
    dependencies learnt: [Dependency] = []
  ) -> FillOutcome {
    redeem(
      ticket, value, GenerationDetails(bytes: bytes, cost: cost, dependencies: learnt), nil)
  }

  /// Puts what a model call brought into the cache, unless an event has overtaken it, or it says of itself
  /// that it must not be cached.
  ///
  /// - Parameters:
  ///   - ticket: taken before generation began.
  ///   - generation: the answer, and what was learnt in making it.
  /// - Returns: whether the answer is in the cache, and if not, why.
  @discardableResult
  public func redeem(_ ticket: FillTicket, _ generation: Generation<Value>) -> FillOutcome {
    redeem(ticket, generation.value, generation.details, nil)
  }

  /// Redeems a ticket for an entry that is charged `indexBytes` besides its own.
  ///
  /// It alone knows the type of the values: code of a type that another module chooses is slow.
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
      shard(of: ticket.key.digest).withLock { $0.note(outcome) }
      return outcome
    }
  }

  private func hold(_ entry: Entry) -> FillOutcome {
    // Let go after the lock is.
    var gone: [Entry] = []
    // One hold of the lock: an event whose reclaim passes here earlier is seen by the check, one that
    // passes later sees the entry.
    let locked = shard(of: entry.digest)
    let outcome = locked.withLock { shard in
      let context = readContext
      let outcome = shard.fill(
        entry, context, judge: { fleet.judge($0, era: $0.era, at: context.now) }, gone: &gone)
      shard.note(outcome)
      locked.noteTable(of: shard)
      return outcome
    }
    forget(gone)
    return outcome
  }

  /// All of an entry but its value; `bytes` is asked for only of a ticket that is good.
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
    // Those of the ticket were looked at when it was taken.
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
      // A ticket may be redeemed in another cache of its node, which has numbers of its own.
      terms: ticket.classes === classes ? ticket.terms : classes.terms(of: ticket.contentClass),
      startedAt: ticket.startedAt,
      expiresAt: ticket.startedAt + lifetime(of: ticket, atMost: details.lifetime),
      payloadBytes: overflow ? .max : payload, cost: details.cost)
  }
}

extension Cache {
  /// Its class's lifetime, shortened by chance: decided by seed, key and time, so that no two fills wait
  /// for one generator.
  private func lifetime(of ticket: FillTicket, atMost most: Duration?) -> Duration {
    var generator = SplitMix64(
      seed: seed ^ ticket.key.digest.third ^ UInt64(bitPattern: ticket.startedAt.nanoseconds))
    return ticket.contentClass.drawLifetime(atMost: most, using: &generator)
  }
}

/// A reason that travels as an error.
private struct Refusal: Error {
  let reason: FillOutcome.Reason

  init(_ reason: FillOutcome.Reason) {
    self.reason = reason
  }
}

extension Shard {
  /// Holds an entry if its fate allows it.
  mutating func fill(
    _ entry: Entry, _ context: ReadContext, judge: (Entry) -> FillJudgement, gone: inout [Entry]
  ) -> FillOutcome {
    let finding = sets.finding(entry.provenance)
    let isVouched = finding.set.map {
      sets.isSound(set: $0, era: entry.era, asOf: entry.asOf, at: context.generation)
    }
    let judgement =
      isVouched == true && entry.asOf >= context.keysPurgedThrough
      ? FillJudgement(.alive, isSound: true) : judge(entry)
    switch judgement.fate {
    case .startedOver: return .notCached(.startedOver)
    case .dead(let sequence), .dormant(let sequence), .graced(let sequence, _, _):
      return .notCached(.overtaken(by: sequence))
    case .alive: break
    }
    guard context.now < entry.expiresAt else { return .notCached(.lifetimeOver) }
    if isSuperseded(entry, at: context.now, judge) { return .notCached(.superseded) }
    guard
      insert(entry, context, finding: finding, isSound: judgement.isSound, gone: &gone)
    else {
      return .notCached(.tooLarge(entry.bytes, limit: budget.bytes))
    }
    return .cached
  }

  /// Whether an answer to the same key that was begun later is there and alive: a call that takes long
  /// must not undo a refresh.
  private func isSuperseded(
    _ entry: Entry, at now: Instant, _ judge: (Entry) -> FillJudgement
  ) -> Bool {
    guard let (slot, held) = table.find(entry.digest), held.startedAt > entry.startedAt,
      now < held.expiresAt, !slots[Int(slot)].isKept
    else { return false }
    return judge(held).fate == .alive
  }

  mutating func note(_ outcome: FillOutcome) {
    switch outcome {
    case .cached: break
    case .notCached(.overtaken): counters.overtakenFills &+= 1
    case .notCached(.doNotCache): counters.doNotCacheFills &+= 1
    case .notCached: counters.otherwiseRefusedFills &+= 1
    }
  }
}
