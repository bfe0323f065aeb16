import FreshetCore

/// One run of the coordinator: the production machine, and what its shell knows.
struct CoordinatorRun {
  var machine: CoordinatorMachine
  let number: Int
  var effects: [CoordinatorEffect] = []
  /// Which publisher waits for which answer, to events with which idempotency keys.
  var publishers: [PublishToken: (publisher: Int, turn: Int, keys: [String])] = [:]
  var waits: [WaitToken: SequenceNumber] = [:]
  var tokens: UInt64 = 0
  var isPaused = false
  /// What waits while it stands still.
  var inbox: [Happening] = []
  var wakeAt = Nanoseconds.max
  var wakeStamp = 0
  /// When each node was last given a proof, by its id: on the coordinator's clock.
  var proofs: [String: Instant] = [:]
  /// When each node was last heard of, by its id.
  var heard: [String: Instant] = [:]
  /// Runs of nodes that the log must have had down as fenced when this one began.
  var knownFenced: Set<String> = []
  let startedAt: Instant
  /// What is being written.
  var writing: AppendJob?
  /// After so many effects more the process is killed.
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
