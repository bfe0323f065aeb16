/// A fault that begins at one moment and mostly ends at another.
package enum Fault {
  package enum Kind: String, Sendable, CaseIterable {
    /// Nothing passes between a node and the coordinator.
    case cut
    /// The broadcast does not reach a node.
    case cutBroadcast = "cut-broadcast"
    /// What a node sends does not arrive.
    case cutUp = "cut-up"
    /// What the coordinator sends to a node alone does not arrive.
    case cutDown = "cut-down"
    /// A node's connection for the broadcast dies without a word, and is not made again.
    case deadBroadcast = "dead-broadcast"
    /// The same of its session.
    case deadSession = "dead-session"
    /// Connections break one by one, and heal in another order.
    case swizzle
    /// All connections break at once.
    case storm
    /// A node takes frames more slowly than they come.
    case slowSubscriber = "slow-subscriber"
    /// A node's process stands still; its clocks go on.
    case pause
    /// A node's agent stands still; its application goes on.
    case agentStall = "agent-stall"
    /// A node's machine stands still, and its boot-time clock with it.
    case machinePause = "machine-pause"
    /// A node's wall clock jumps.
    case wallJump = "wall-jump"
    /// A node's clock runs slower than the assumption allows: it is owed no bound.
    case slowClock = "slow-clock"
    /// A node is killed; another run of it begins.
    case crash
    /// A node says goodbye; another run of it begins.
    case leave
    /// The coordinator is killed, at any instruction.
    case coordinatorCrash = "coordinator-crash"
    /// The coordinator's process stands still.
    case coordinatorPause = "coordinator-pause"
    /// The disk takes nothing.
    case diskFull = "disk-full"
    /// A write fails, and nobody knows whether it is durable.
    case diskError = "disk-error"
    /// Writes take long.
    case diskStall = "disk-stall"
    /// The log is gone when the coordinator starts again.
    case diskLost = "disk-lost"
    /// The log is an older copy of itself when the coordinator starts again.
    case diskOld = "disk-old"
    /// The log's beginning is forgotten.
    case compaction
    /// A newer version ran for a while, and published what this one does not know.
    case newerVersion = "newer-version"

    /// Drawn less often: after it less can be judged.
    var isRare: Bool {
      switch self {
      case .diskLost, .diskOld, .slowClock, .machinePause, .newerVersion, .deadBroadcast,
        .deadSession:
        true
      default: false
      }
    }

    /// Whether it befalls one node.
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
