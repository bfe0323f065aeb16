/// Who waits for an event, and what they are told.
extension CoordinatorMachine {
  /// Begins a wait for `sequence`; answers come as effects with `token`, the last one at the latest
  /// at `deadline`.
  package mutating func wait(
    for sequence: SequenceNumber, token: WaitToken, deadline: Instant, wantsProgress: Bool,
    at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    let isFull = waiters.all.count >= SettlementWaiters.capacity
    waiters.add(
      .init(
        token: token, sequence: sequence, deadline: isFull ? now : deadline,
        wantsProgress: wantsProgress, checkAt: now))
    checkWaiters(at: now, into: &effects)
  }

  /// Ends a wait whose caller went away.
  package mutating func cancelWait(_ token: WaitToken) {
    waiters.remove(token)
  }

  /// Where every node stands with respect to `sequence`; nil if the log has no such event.
  package func settlement(of sequence: SequenceNumber, at now: Instant) -> Settlement? {
    guard 1...max(head.sequence, 1) ~= sequence, head.sequence > 0 else { return nil }
    let committed = committedAt(sequence)
    var isCounted = true
    let nodes = roster.all.map { node in
      let standing = node.standing(for: sequence, committedAt: committed, at: now)
      if standing == .applied, node.counted < sequence { isCounted = false }
      return NodeSettlement(
        node: node.identity.name, id: node.identity.id, standing: standing,
        appliedAfter: standing == .applied
          ? node.appliedAt(sequence).map { max($0 - committed, .zero) } : nil,
        dropped: standing == .applied ? node.dropped(by: sequence) : nil)
    }
    return Settlement(
      sequence: sequence, knowsAllNodes: strangersUntil.map { now >= $0 } ?? true,
      nodes: nodes.sorted { ($0.node, $0.id) < ($1.node, $1.id) },
      isCounted: isCounted)
  }

  /// Tells waiters what is new to them.
  mutating func checkWaiters(at now: Instant, into effects: inout [CoordinatorEffect]) {
    guard !waiters.all.isEmpty else { return }
    var left: [SettlementWaiters.Waiter] = []
    for var waiter in waiters.all {
      if check(&waiter, at: now, into: &effects) { left.append(waiter) }
    }
    waiters.update(left)
  }

  /// Looks at one wait; false once it is over.
  private func check(
    _ waiter: inout SettlementWaiters.Waiter, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) -> Bool {
    // The whole answer is made only if somebody is to get it.
    let isOver = now >= waiter.deadline
    if !waiter.wantsProgress, !isOver, let open = nextChange(for: waiter.sequence, at: now) {
      waiter.checkAt = min(waiter.deadline, open)
      return true
    }
    guard let settlement = settlement(of: waiter.sequence, at: now) else { return false }
    if settlement.isSettled, waiter.settledAt == nil { waiter.settledAt = now }
    let isCounted =
      settlement.isCounted
      || waiter.settledAt.map { now - $0 >= configuration.countPatience } ?? false
    if isOver || (settlement.isSettled && isCounted) {
      effects.append(.settlement(waiter.token, settlement, isFinal: true))
      return false
    }
    if waiter.wantsProgress, settlement != waiter.told {
      waiter.told = settlement
      effects.append(.settlement(waiter.token, settlement, isFinal: false))
    }
    waiter.checkAt = min(
      waiter.deadline,
      waiter.settledAt.map { $0 + configuration.countPatience }
        ?? nextChange(for: waiter.sequence, at: now) ?? waiter.deadline)
    return true
  }

  /// When time alone will settle the next node that is pending, or all that are not known; nil if all
  /// nodes are settled.
  private func nextChange(for sequence: SequenceNumber, at now: Instant) -> Instant? {
    let committed = committedAt(sequence)
    var next = strangersUntil.flatMap { now < $0 ? $0 : nil }
    for node in roster.all {
      guard !node.standing(for: sequence, committedAt: committed, at: now).isSettled else {
        continue
      }
      let deadline =
        node.fenceDeadline(committedAt: committed) ?? Instant(nanoseconds: .max)
      next = next.map { min($0, deadline) } ?? deadline
    }
    return next
  }
}
