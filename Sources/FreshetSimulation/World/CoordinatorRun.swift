import FreshetCore

/// One run of the coordinator: the production machine and the state of its shell.
struct CoordinatorRun {
  var machine: CoordinatorMachine
  let number: Int
  var effects: [CoordinatorEffect] = []
  /// The publisher, turn and idempotency keys of each publish in progress.
  var publishers: [PublishToken: (publisher: Int, turn: Int, keys: [String])] = [:]
  var waits: [WaitToken: SequenceNumber] = [:]
  var tokens: UInt64 = 0
  var isPaused = false
  /// Happenings that wait while the run is paused.
  var inbox: [Happening] = []
  var wakeAt = Nanoseconds.max
  var wakeStamp = 0
  /// When each node was last given a proof, by node id, on the coordinator's clock.
  var proofs: [String: Instant] = [:]
  /// When each node was last heard of, by node id.
  var heard: [String: Instant] = [:]
  /// Runs of nodes that the log must have recorded as fenced when this run began.
  var knownFenced: Set<String> = []
  let startedAt: Instant
  /// The write in progress; nil if there is none.
  var writing: AppendJob?
  /// How many more effects are performed before the process is killed; nil if it is not to be killed.
  var effectsLeft: Int?

  init(machine: CoordinatorMachine, number: Int, startedAt: Instant) {
    self.machine = machine
    self.number = number
    self.startedAt = startedAt
  }

  mutating func feed(
    _ body: (inout CoordinatorMachine, CoordinatorMachine.Clocks, inout [CoordinatorEffect]) ->
      Void,
    _ clocks: CoordinatorMachine.Clocks, _ effects: inout [CoordinatorEffect]
  ) {
    body(&machine, clocks, &effects)
  }

  mutating func token() -> UInt64 {
    tokens += 1
    return tokens
  }
}
