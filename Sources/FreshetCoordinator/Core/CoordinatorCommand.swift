import FreshetCore

/// What other threads ask of the coordinator's thread.
enum CoordinatorCommand: Sendable {
  case publish([Event], CheckedContinuation<PublishAnswer, Never>)
  case record(
    AppliedChange, CheckedContinuation<Result<AppliedRecord, AppliedError>, Never>)
  case wait(
    SettlementQuestion, within: Duration, id: WaitToken, SettlementSink)
  case cancelWait(WaitToken)
  /// Asks the live nodes; answered within the time.
  case ask(
    FleetQuestion, within: Duration, id: InquiryToken, CheckedContinuation<FleetAnswer, Never>)
  case cancelAsk(InquiryToken)
  case appended(AppendOutcome)
  /// The log failed at work that nobody had asked for, such as a checkpoint.
  case logFailed(String)
  /// Events through here are older than the retention.
  case raiseFloor(SequenceNumber)
  /// Looks at the machine.
  case inspect(@Sendable (CoordinatorMachine, Instant) -> Void)
  case stop
}

/// What the live nodes are asked.
enum FleetQuestion: Sendable {
  case dryRun([Event])
  case held
  case find(Inquiry.Question)
  case uses(UsesQuery)
}

/// Who is told of a settlement.
enum SettlementSink: Sendable {
  case once(CheckedContinuation<Settlement?, Never>)
  case progress(AsyncStream<Settlement>.Continuation)

  func tell(_ settlement: Settlement, isFinal: Bool) {
    switch self {
    case .once(let continuation): if isFinal { continuation.resume(returning: settlement) }
    case .progress(let stream):
      stream.yield(settlement)
      if isFinal { stream.finish() }
    }
  }

  /// Nobody will be told anything.
  func giveUp() {
    switch self {
    case .once(let continuation): continuation.resume(returning: nil)
    case .progress(let stream): stream.finish()
    }
  }
}
