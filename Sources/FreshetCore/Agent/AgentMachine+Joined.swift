extension AgentMachine {
  /// The state that an agent has only while it is in the fleet.
  struct Joined: Equatable, Sendable {
    /// The run of the coordinator that welcomed the node.
    let run: RunID
    /// Another run of the coordinator heard on the broadcast since.
    private(set) var otherRun = RunID.unknown
    /// The last position in the log that the node has heard of.
    private(set) var head: Position
    private(set) var probeAt: Instant
    private(set) var catchUp: CatchUp?
    /// The ticket of the last page that arrived in this session; 0 if none has.
    private(set) var pageTicket: UInt64 = 0
    /// The time to request the events that a proof covers, unless the stream delivers them before; nil if none are
    /// missing.
    private(set) var catchUpDue: Instant?

    init(run: RunID, head: Position, probeAt: Instant) {
      self.run = run
      self.head = head
      self.probeAt = probeAt
    }

    /// The earliest time at which something is due.
    var deadline: Instant {
      min(probeAt, catchUp?.retryAt ?? probeAt, catchUpDue ?? probeAt)
    }

    /// Moves the head forward; an earlier position has no effect.
    mutating func raiseHead(to position: Position) {
      if position.sequence > head.sequence { head = position }
    }

    /// Sets the time of the next probe if the one sent now gets no answer.
    mutating func planProbe(at next: Instant) { probeAt = next }

    /// Records a proof, after which the next probe can wait until `nextProbe`.
    mutating func takeProof(of head: Position, nextProbe: Instant) {
      raiseHead(to: head)
      probeAt = max(probeAt, nextProbe)
    }

    /// Records a broadcast from another run of the coordinator, and makes a probe due at once.
    ///
    /// - Returns: whether this run has not been heard before.
    mutating func hearRun(_ other: RunID, at now: Instant) -> Bool {
      guard otherRun != other else { return false }
      otherRun = other
      probeAt = min(probeAt, now)
      return true
    }

    /// Plans a catch-up, unless one is running or planned.
    mutating func planCatchUp(at due: Instant) {
      if catchUp == nil, catchUpDue == nil { catchUpDue = due }
    }

    /// Cancels the planned catch-up.
    mutating func cancelPlannedCatchUp() { catchUpDue = nil }

    /// Records the request for a catch-up page, in place of any earlier request.
    mutating func awaitPage(of request: CatchUp) { catchUp = request }

    /// Records that a page arrived, for the next request to show.
    mutating func takeTicket(_ ticket: UInt64, of run: RunID) {
      if run == self.run, ticket != 0 { pageTicket = ticket }
    }

    /// Ends the catch-up after its last page.
    mutating func endCatchUp() { catchUp = nil }

    /// Cancels the planned catch-up if everything through the head is applied.
    mutating func reach(_ position: Position) {
      if head.sequence <= position.sequence { catchUpDue = nil }
    }
  }
}
