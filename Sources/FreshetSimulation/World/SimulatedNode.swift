import FreshetCache
import FreshetCore

/// One node: the production agent and the production cache, on a clock and behind links of its own.
final class SimulatedNode {
  let index: Int
  let name: String
  /// How stale it says that it may be at most.
  let promise: Nanoseconds
  let clock: VirtualClock
  /// Which run of the node this is; one that ended takes part in nothing.
  var run = 0
  /// What the oracle calls this run.
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
  /// The time that each frame takes; 0 for as good as none.
  var slowness: Nanoseconds = 0

  /// Counts connections: what was on its way in an earlier one is lost.
  var connection = 0
  var isConnected = false
  var cutBroadcast = false
  var cutUp = false
  var cutDown = false
  /// Whether a cut keeps what it stops, as TCP does, until it heals.
  var cutHolds = false
  /// Whether the broadcast, or the session, is dead until it is opened anew.
  var isDeaf = false
  var isMute = false
  /// What waits: for a node that takes nothing now, or behind a cut.
  var inbox: [(frame: Frame, isBroadcast: Bool)] = []
  var held: [(frame: Frame, isBroadcast: Bool)] = []
  /// Frames on their way in the broadcast.
  var inFlight = 0
  /// The last arrival in each direction, which keeps its order.
  var lastBroadcast: Nanoseconds = 0
  var lastDown: Nanoseconds = 0
  var lastUp: Nanoseconds = 0

  /// When the timer goes off that is set, and which it is.
  var wakeAt = Nanoseconds.max
  var wakeStamp = 0
  /// When memory is given back again.
  var reclaimAt: Nanoseconds = 0
  /// After so many effects more the process is killed; nil: it lives on.
  var effectsLeft: Int?
  /// Fills that are under way, by question.
  var filling: Set<Int> = []
  /// Fills whose next step waits until the process goes on.
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

  /// Whether its agent takes what arrives.
  var takes: Bool { isAlive && !isPaused && !isAgentStalled }

  /// Who the coordinator takes it for: another one with each connection.
  var peer: PeerID {
    PeerID(
      [index >> 8, index, connection >> 16, connection >> 8, connection].map {
        UInt8(truncatingIfNeeded: $0)
      })
  }
}
