extension AgentMachine {
  /// What an agent knows only while it is in the fleet.
  struct Joined: Equatable, Sendable {
    /// The coordinator's run that welcomed the node.
    let run: RunID
    /// Another run heard on the broadcast since.
    private(set) var otherRun = RunID.unknown
    /// The furthest place in the log that the node has heard of.
    private(set) var head: Position
    private(set) var probeAt: Instant
    private(set) var catchUp: CatchUp?
    /// When to request the events that a proof covers, unless the stream delivers them first.
    private(set) var catchUpDue: Instant?

    init(run: RunID, head: Position, probeAt: Instant) {
      self.run = run
      self.head = head
      self.probeAt = probeAt
    }

    /// When time alone makes something due.
    var deadline: Instant {
      min(probeAt, catchUp?.retryAt ?? probeAt, catchUpDue ?? probeAt)
    }

    /// Moves the head forward; an earlier position leaves it as it is.
    mutating func raiseHead(to position: Position) {
      if position.sequence > head.sequence { head = position }
    }

    /// Plans the next probe, in case the one sent now is not answered.
    mutating func planProbe(at next: Instant) { probeAt = next }

    /// Takes in a proof; the next probe need not be sent before `nextProbe`.
    mutating func takeProof(of head: Position, nextProbe: Instant) {
      raiseHead(to: head)
      probeAt = max(probeAt, nextProbe)
    }

    /// Records that another run broadcasts, and makes a probe of it due.
    ///
    /// - Returns: whether the run was not heard before.
    mutating func hearRun(_ other: RunID, at now: Instant) -> Bool {
      guard otherRun != other else { return false }
      otherRun = other
      probeAt = min(probeAt, now)
      return true
    }

    /// Plans a catch-up, unless one runs or is planned.
    mutating func planCatchUp(at due: Instant) {
      if catchUp == nil, catchUpDue == nil { catchUpDue = due }
    }

    /// Cancels the planned catch-up.
    mutating func cancelPlannedCatchUp() { catchUpDue = nil }

    /// Records the request for a catch-up page, in place of any earlier one.
    mutating func awaitPage(of request: CatchUp) { catchUp = request }

    /// Ends the catch-up after its last page.
    mutating func endCatchUp() { catchUp = nil }

    /// Cancels the planned catch-up if everything up to the head is applied.
    mutating func reach(_ position: Position) {
      if head.sequence <= position.sequence { catchUpDue = nil }
    }
  }
}
