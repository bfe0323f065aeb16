/// A fault that begins at one moment and usually ends at another.
package enum Fault {
  /// The kinds of fault; the raw values are their names in scenarios.
  package enum Kind: String, Sendable, CaseIterable {
    /// Nothing passes between a node and the coordinator.
    case cut
    /// The broadcast does not reach a node.
    case cutBroadcast = "cut-broadcast"
    /// Messages from a node do not arrive.
    case cutUp = "cut-up"
    /// Messages from the coordinator to one node do not arrive.
    case cutDown = "cut-down"
    /// A node's broadcast connection dies silently and is not restored.
    case deadBroadcast = "dead-broadcast"
    /// A node's session dies silently and is not restored.
    case deadSession = "dead-session"
    /// Connections break one by one, and heal in another order.
    case swizzle
    /// All connections break at once.
    case storm
    /// A node takes frames more slowly than they arrive.
    case slowSubscriber = "slow-subscriber"
    /// A node's process stops; its clocks go on.
    case pause
    /// A node's agent stops; its application goes on.
    case agentStall = "agent-stall"
    /// A node's machine stops, and its boot-time clock with it.
    case machinePause = "machine-pause"
    /// A node's wall clock jumps.
    case wallJump = "wall-jump"
    /// A node's clock runs slower than the assumption allows, so no bound is owed.
    case slowClock = "slow-clock"
    /// A node is killed; a new run of it begins.
    case crash
    /// A node says goodbye; a new run of it begins.
    case leave
    /// The coordinator is killed at an arbitrary moment.
    case coordinatorCrash = "coordinator-crash"
    /// The coordinator's process stops for a while.
    case coordinatorPause = "coordinator-pause"
    /// The disk accepts no writes.
    case diskFull = "disk-full"
    /// A write fails so that nobody knows whether it is durable.
    case diskError = "disk-error"
    /// Writes take much longer than usual.
    case diskStall = "disk-stall"
    /// The log is lost when the coordinator restarts.
    case diskLost = "disk-lost"
    /// The log is an older copy of itself when the coordinator restarts.
    case diskOld = "disk-old"
    /// The log's beginning is forgotten.
    case compaction
    /// A newer version ran for a while, and published events unknown to this one.
    case newerVersion = "newer-version"
    /// Peers with other keys, or on other connections, lie as fast as they can.
    case lies
    /// A key is revoked, and listed again later.
    case revocation

    /// Whether the fault is drawn less often, because less can be judged after it.
    var isRare: Bool {
      switch self {
      case .diskLost, .diskOld, .slowClock, .machinePause, .newerVersion, .deadBroadcast,
        .deadSession:
        true
      default: false
      }
    }

    /// Whether the swarm draws the fault with all others; lies and revocations have a rate of their own.
    var isDrawn: Bool { self != .lies && self != .revocation }

    /// Whether the fault affects a single node.
    package var isOfNode: Bool {
      switch self {
      case .cut, .cutBroadcast, .cutUp, .cutDown, .deadBroadcast, .deadSession, .slowSubscriber,
        .pause, .agentStall,
        .machinePause, .wallJump, .slowClock, .crash, .leave:
        true
      default: false
      }
    }
  }
}
