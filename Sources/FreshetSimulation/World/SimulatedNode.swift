import FreshetCache
import FreshetCore

/// One node: the production agent and the production cache, with its own clock and links.
final class SimulatedNode {
  let index: Int
  let name: String
  /// The largest staleness that the node promises.
  let promise: Nanoseconds
  let clock: VirtualClock
  /// The number of the current run; happenings of earlier runs are ignored.
  var run = 0
  /// The oracle's number for this run.
  var record = -1
  var identity: NodeIdentity
  var machine: AgentMachine
  var fleet: FleetState
  var cache: Cache<SourcedAnswer>
  var effects: [AgentEffect] = []
  var applied: SequenceNumber?

  var isAlive = false
  var isPaused = false
  var isAgentStalled = false
  /// The time that the node takes for each frame; 0 if it is not slow.
  var slowness: Nanoseconds = 0

  /// The number of the connection; frames of earlier ones are lost.
  var connection = 0
  var isConnected = false
  var cutBroadcast = false
  var cutUp = false
  var cutDown = false
  /// Whether a cut holds back frames until it heals, as TCP does.
  var cutHolds = false
  /// Whether the broadcast is dead until it is reopened.
  var isDeaf = false
  /// Whether the session is dead until it is reopened.
  var isMute = false
  /// Frames that wait because the node accepts none now.
  var inbox: [(frame: Frame, isBroadcast: Bool)] = []
  /// Frames that a cut holds back.
  var held: [(frame: Frame, isBroadcast: Bool)] = []
  /// The number of broadcast frames in transit.
  var inFlight = 0
  /// The last arrivals in each direction, to keep the order.
  var lastBroadcast: Nanoseconds = 0
  var lastDown: Nanoseconds = 0
  var lastUp: Nanoseconds = 0

  /// When the current timer fires, and its number.
  var wakeAt = Nanoseconds.max
  var wakeStamp = 0
  /// When memory may be reclaimed again.
  var reclaimAt: Nanoseconds = 0
  /// How many more effects are performed before the process is killed; nil if it is not to be killed.
  var effectsLeft: Int?
  /// The keys made since the node's knowledge last changed.
  var keys = KeyMemory()
  /// The questions with a fill in progress.
  var filling: Set<Int> = []
  /// Fills whose next step waits until the process resumes.
  var deferred: [Happening] = []

  init(
    index: Int, promise: Nanoseconds, clock: VirtualClock, identity: NodeIdentity,
    machine: AgentMachine,
    fleet: FleetState, cache: Cache<SourcedAnswer>
  ) {
    self.index = index
    self.promise = promise
    name = identity.name
    self.clock = clock
    self.identity = identity
    self.machine = machine
    self.fleet = fleet
    self.cache = cache
  }

  /// The key of the node's connections; half of the nodes have another one than the rest.
  var credential: NodeCredential { .key(NodePolicy.honestKeys[index % 2]) }

  /// Whether the node's agent accepts frames now.
  var takes: Bool { isAlive && !isPaused && !isAgentStalled }

  /// The coordinator's name for the connection, which changes with each connection.
  var peer: PeerID {
    PeerID(
      [index >> 8, index, connection >> 16, connection >> 8, connection].map {
        UInt8(truncatingIfNeeded: $0)
      })
  }
}
