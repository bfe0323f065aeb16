import FreshetCore

/// A command from another thread to the coordinator's thread.
enum CoordinatorCommand: Sendable {
  case publish([Event], CheckedContinuation<PublishAnswer, Never>)
  case record(
    AppliedChange, CheckedContinuation<Result<AppliedRecord, AppliedError>, Never>)
  case wait(
    SettlementQuestion, within: Duration, id: WaitToken, SettlementSink)
  case cancelWait(WaitToken)
  /// Asks the live nodes, and answers within the given time.
  case ask(
    FleetQuestion, within: Duration, id: InquiryToken, CheckedContinuation<FleetAnswer, Never>)
  case cancelAsk(InquiryToken)
  case appended(AppendOutcome)
  /// The log failed at work that nobody requested, such as a checkpoint.
  case logFailed(String)
  /// All events up to this one are older than the retention.
  case raiseFloor(SequenceNumber)
  /// Reads the machine.
  case inspect(@Sendable (CoordinatorMachine, Instant) -> Void)
  case stop
}

/// A question for the live nodes.
enum FleetQuestion: Sendable {
  case dryRun([Event])
  case held
  case find(Inquiry.Question)
  case uses(UsesQuery)
}

/// The receiver of a settlement.
enum SettlementSink: Sendable {
  case once(CheckedContinuation<Settlement?, Never>)
  case progress(AsyncStream<Settlement>.Continuation)

  /// Whether it wants every change, not only the last.
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

  /// Tells the receiver that no further settlement will come.
  func giveUp() {
    switch self {
    case .once(let continuation): continuation.resume(returning: nil)
    case .progress(let stream): stream.finish()
    }
  }
}
