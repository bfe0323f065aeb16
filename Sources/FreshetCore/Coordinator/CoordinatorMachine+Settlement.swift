/// Tells callers where events stand, and lets them wait until events are settled.
extension CoordinatorMachine {
  /// Begins a wait.
  ///
  /// Answers are effects with `token`. The last one follows by `deadline`. If the log has no such event, the only
  /// answer follows at once.
  package mutating func wait(
    for question: SettlementQuestion, token: WaitToken, deadline: Instant, wantsProgress: Bool,
    at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard knows(question.events.last) else {
      effects.append(.noSuchEvent(token))
      return
    }
    let isFull = waiters.all.count >= WaiterTable.capacity
    waiters.add(
      .init(
        token: token, question: question, deadline: isFull ? now : deadline,
        isQuestion: deadline <= now, wantsProgress: wantsProgress, checkAt: now))
    checkWaiters(at: now, into: &effects)
  }

  /// Ends a wait whose caller has left.
  package mutating func cancelWait(_ token: WaitToken) {
    waiters.remove(token)
  }

  /// Returns whether the log contains the event with this number, or has forgotten it.
  package func knows(_ sequence: SequenceNumber) -> Bool {
    sequence > 0 && sequence <= head.sequence
  }

  /// Returns every node's standing with respect to `sequence`; nil if the log has no such event.
  package func settlement(of sequence: SequenceNumber, at now: Instant) -> Settlement? {
    settlement(of: SettlementQuestion(sequence), at: now)
  }

  /// Returns every node's standing with respect to the last of the events; nil if the log has no such event.
  package func settlement(of question: SettlementQuestion, at now: Instant) -> Settlement? {
    knows(question.events.last) ? currentSettlement(of: question, at: now) : nil
  }

  private func currentSettlement(of question: SettlementQuestion, at now: Instant) -> Settlement {
    let sequence = question.events.last
    let committed = committedAt(sequence)
    let isNew = sequence > recoveredThrough
    var isCounted = true
    let nodes = roster.all.map { node in
      let standing = node.standing(for: sequence, committedAt: committed, at: now)
      if node.lacksCount(of: sequence, committedAt: committed, at: now) { isCounted = false }
      let isApplied = standing == .applied
      return NodeSettlement(
        node: node.identity.name, id: node.identity.id, application: node.identity.application,
        standing: standing, isAway: node.isAway(at: now),
        appliedAfter: isApplied && isNew
          ? node.appliedAt(sequence).map { max($0 - committed, .zero) } : nil,
        settledAfter: isNew
          ? node.settledAfter(sequence, committedAt: committed, at: now) : nil,
        dropped: isApplied ? node.dropped(by: question.events) : nil)
    }
    return Settlement(
      sequence: sequence, events: question.events,
      knowsAllNodes: strangersUntil.map { now >= $0 } ?? true,
      nodes: nodes.sorted { ($0.node, $0.id) < ($1.node, $1.id) },
      isCounted: isCounted, requiring: question.requirements,
      servesStaleFor: servesStale(question.events, at: now))
  }

  /// Returns how much longer nodes may serve what `events` killed, as their publishers allowed; nil if none may.
  ///
  /// The result is an upper bound. It assumes that the longest grace or spread of all events began with the last one.
  private func servesStale(_ events: EventSpans, at now: Instant) -> Duration? {
    var reprieve: Duration = .zero
    // An event that is no longer kept is long past its grace and spread.
    let kept = (history.beginning + 1)...max(head.sequence, history.beginning + 1)
    for span in events.spans where span.overlaps(kept) {
      for sequence in span.clamped(to: kept) {
        reprieve = max(reprieve, history.reprieve(of: sequence))
      }
    }
    guard reprieve > .zero else { return nil }
    let committed = committedAt(events.last)
    let starts = roster.all.lazy.compactMap {
      $0.reprieveStart(of: events.last, committedAt: committed, at: now)
    }
    guard let start = starts.max() else { return nil }
    // The clock of the node may be slow.
    let end = start + reprieve + reprieve / Int(Freshness.clockRateMargin) + Freshness.tick
    return end > now ? end - now : nil
  }

  /// Sends each waiting caller the changes that concern it, and ends the waits that are over.
  mutating func checkWaiters(at now: Instant, into effects: inout [CoordinatorEffect]) {
    guard !waiters.all.isEmpty else { return }
    var left: [WaiterTable.Waiter] = []
    for var waiter in waiters.all {
      if check(&waiter, at: now, into: &effects) { left.append(waiter) }
    }
    waiters.update(left)
  }

  /// Checks one wait; returns false once it is over.
  private func check(
    _ waiter: inout WaiterTable.Waiter, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) -> Bool {
    // The complete answer is built only if it will be sent.
    let isOver = now >= waiter.deadline
    if !waiter.wantsProgress, !isOver, let open = openUntil(&waiter, at: now) {
      waiter.checkAt = min(waiter.deadline, open)
      return true
    }
    let settlement = currentSettlement(of: waiter.question, at: now)
    // A settled event becomes unsettled if a node joins that may be serving what the event killed.
    waiter.settledAt = settlement.isSettled ? waiter.settledAt ?? now : nil
    let isCounted =
      settlement.isCounted
      || waiter.settledAt.map { now - $0 >= configuration.countPatience } ?? false
    if isOver || (settlement.isSettled && settlement.isEnough && isCounted) {
      if !settlement.isSettled || !settlement.isEnough, !waiter.isQuestion {
        effects.append(.note(.missed(settlement)))
      }
      effects.append(.settlement(waiter.token, settlement, isFinal: true))
      return false
    }
    if waiter.wantsProgress, settlement.withoutTime != waiter.told {
      waiter.told = settlement.withoutTime
      effects.append(.settlement(waiter.token, settlement, isFinal: false))
    }
    // If only nodes are missing, time alone changes nothing.
    let next =
      waiter.settledAt == nil
      ? nextChange(for: waiter.question.events.last, at: now)
      : isCounted ? nil : waiter.settledAt.map { $0 + configuration.countPatience }
    waiter.checkAt = min(waiter.deadline, next ?? waiter.deadline)
    return true
  }

  /// Returns the time until which the wait goes on even if no node reports; nil if it may be over.
  ///
  /// A single open node suffices for that, and the next search begins there. So a wait examines each node only a few
  /// times, however many reports arrive.
  private func openUntil(
    _ waiter: inout WaiterTable.Waiter, at now: Instant
  ) -> Instant? {
    if let strangersUntil, now < strangersUntil { return strangersUntil }
    let sequence = waiter.question.events.last
    let committed = committedAt(sequence)
    if waiter.settledAt == nil {
      let open = roster.first(from: waiter.openPlace) {
        $0.openUntil(sequence, committedAt: committed, at: now)
      }
      if let open {
        waiter.openPlace = open.place
        return open.result
      }
      waiter.settledAt = now
    }
    let until = (waiter.settledAt ?? now) + configuration.countPatience
    guard now < until,
      let uncounted = roster.first(
        from: waiter.openPlace,
        { $0.lacksCount(of: sequence, committedAt: committed, at: now) ? true : nil })
    else { return nil }
    waiter.openPlace = uncounted.place
    return until
  }

  /// Returns when time alone will next settle a pending node, or all unknown ones; nil if it will not.
  private func nextChange(for sequence: SequenceNumber, at now: Instant) -> Instant? {
    let committed = committedAt(sequence)
    let strangers = strangersUntil.flatMap { now < $0 ? $0 : nil }
    let nodes = roster.all.lazy.compactMap {
      $0.openUntil(sequence, committedAt: committed, at: now)
    }
    return [strangers, nodes.min()].compactMap { $0 }.min()
  }
}
