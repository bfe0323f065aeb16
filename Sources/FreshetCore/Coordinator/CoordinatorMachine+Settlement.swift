/// Answers those who wait for events to settle.
extension CoordinatorMachine {
  /// Begins a wait.
  ///
  /// Answers are effects with `token`; the last one is appended at `deadline` at the latest, and the only one at
  /// once if the log has no such event.
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

  /// Ends a wait whose caller went away.
  package mutating func cancelWait(_ token: WaitToken) {
    waiters.remove(token)
  }

  /// Whether the log has, or had, an event with this number.
  package func knows(_ sequence: SequenceNumber) -> Bool {
    sequence > 0 && sequence <= head.sequence
  }

  /// Where every node stands with respect to `sequence`; nil if the log has no such event.
  package func settlement(of sequence: SequenceNumber, at now: Instant) -> Settlement? {
    settlement(of: SettlementQuestion(sequence), at: now)
  }

  /// Where every node stands with respect to the last of the events; nil if the log has no such event.
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

  /// How much longer nodes may serve what `events` killed, as their publishers allowed; nil if none may.
  ///
  /// An upper bound: it assumes that the longest grace or spread was applied with the last event.
  private func servesStale(_ events: EventSpans, at now: Instant) -> Duration? {
    var reprieve: Duration = .zero
    // An event that is no longer kept is long past its grace or spread.
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
    // Allow for a slow clock on the node.
    let end = start + reprieve + reprieve / Int(Freshness.clockRateMargin) + Freshness.tick
    return end > now ? end - now : nil
  }

  /// Sends waiters what has changed for them.
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
    // Builds the whole answer only if it is to be sent.
    let isOver = now >= waiter.deadline
    if !waiter.wantsProgress, !isOver, let open = openUntil(&waiter, at: now) {
      waiter.checkAt = min(waiter.deadline, open)
      return true
    }
    let settlement = currentSettlement(of: waiter.question, at: now)
    // A node may have joined since.
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
    // Time alone does not bring missing nodes.
    let next =
      waiter.settledAt == nil
      ? nextChange(for: waiter.question.events.last, at: now)
      : isCounted ? nil : waiter.settledAt.map { $0 + configuration.countPatience }
    waiter.checkAt = min(waiter.deadline, next ?? waiter.deadline)
    return true
  }

  /// Until when the wait continues unless a node reports first; nil if it may be over.
  ///
  /// One open node suffices, and the next search starts from there. So a wait examines each node only a few
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

  /// When time alone will next settle a pending node, or all unknown ones; nil if all nodes are settled.
  private func nextChange(for sequence: SequenceNumber, at now: Instant) -> Instant? {
    let committed = committedAt(sequence)
    let strangers = strangersUntil.flatMap { now < $0 ? $0 : nil }
    let nodes = roster.all.lazy.compactMap {
      $0.openUntil(sequence, committedAt: committed, at: now)
    }
    return [strangers, nodes.min()].compactMap { $0 }.min()
  }
}
