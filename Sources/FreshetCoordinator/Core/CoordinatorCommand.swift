import FreshetCore
import FreshetRuntime
import ZeroMQ

/// A request that another thread sends to the coordinator's thread.
enum CoordinatorCommand: Sendable {
  case publish([Event], CheckedContinuation<PublishAnswer, Never>)
  case record(
    AppliedChange, CheckedContinuation<Result<AppliedRecord, AppliedError>, Never>)
  case wait(
    SettlementQuestion, within: Duration, id: WaitToken, SettlementSink)
  case cancelWait(WaitToken)
  /// Ask the live nodes, and answer the caller within the given time.
  case ask(
    FleetQuestion, within: Duration, id: InquiryToken, CheckedContinuation<FleetAnswer, Never>)
  case cancelAsk(InquiryToken)
  /// Forget a node, given by its id or its name.
  case forget(String, CheckedContinuation<Result<NodeIdentity, ForgetError>, Never>)
  case appended(AppendOutcome)
  /// The log failed during background work, such as a checkpoint, which no caller waits for.
  case logFailed(String)
  /// Raise the floor to this event: it and all earlier ones are older than the retention.
  case raiseFloor(SequenceNumber)
  /// Put another policy about nodes in force.
  case setPolicy(NodePolicy)
  /// Take over another key of the coordinator; does nothing if it is in force.
  case setKeys(CurveKeyPair)
  /// Run the closure on the machine, for instance to read its state.
  case inspect(@Sendable (CoordinatorMachine, Instant) -> Void)
  case stop
}

/// A question that the coordinator passes on to the live nodes.
enum FleetQuestion: Sendable {
  case dryRun([Event])
  case held
  case find(Inquiry.Question)
  case uses(UsesQuery)
}

/// The caller of a wait, who receives either the last settlement only or every change.
enum SettlementSink: Sendable {
  case once(CheckedContinuation<Settlement?, Never>)
  case progress(AsyncStream<Settlement>.Continuation)

  /// Whether the caller receives every change rather than only the last settlement.
  var wantsProgress: Bool {
    switch self {
    case .once: false
    case .progress: true
    }
  }

  func tell(_ settlement: Settlement, isFinal: Bool) {
    switch self {
    case .once(let continuation): if isFinal { continuation.resume(returning: settlement) }
    case .progress(let stream):
      stream.yield(settlement)
      if isFinal { stream.finish() }
    }
  }

  /// Ends the wait without a further settlement.
  func giveUp() {
    switch self {
    case .once(let continuation): continuation.resume(returning: nil)
    case .progress(let stream): stream.finish()
    }
  }
}

extension CoordinatorMachine {
  /// Forgets a node now, and returns the result for the caller.
  mutating func forgotten(
    _ node: String, into effects: inout [CoordinatorEffect]
  ) -> Result<NodeIdentity, ForgetError> {
    Result { () throws(ForgetError) in
      try forget(node: node, at: SystemTime.clocks, into: &effects)
    }
  }
}
