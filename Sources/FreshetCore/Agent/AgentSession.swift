extension AgentMachine {
  /// The state of the session with the coordinator.
  ///
  /// Legal transitions: `idle → joining → joined → joining`, `joining → refused → joining`, and from each state to
  /// `left`.
  enum Session: Equatable, Sendable {
    /// The agent has not started.
    case idle
    /// The agent has sent a hello.
    ///
    /// Becomes `joined` on a welcome, `refused` on a refusal, and stays `joining` with a new hello if the answer is
    /// overdue.
    case joining(Joining)
    /// The node is in the fleet.
    ///
    /// Becomes `joining` if the coordinator does not know the node or reports another history, or if the node's clocks
    /// move apart.
    case joined(Joined)
    /// The coordinator refused the node.
    ///
    /// Becomes `joining` when it is time to retry.
    case refused(Refused)
    /// The agent has stopped for good.
    case left
  }

  /// The hello that awaits its answer.
  struct Joining: Equatable, Sendable {
    let nonce: UInt64
    let retryAt: Instant
    /// The head when the node was last in the fleet; nil if it never was.
    let lastHead: Position?
  }

  /// The pause after a refusal.
  struct Refused: Equatable, Sendable {
    let retryAt: Instant
    /// The head when the node was last in the fleet; nil if it never was.
    let lastHead: Position?
  }

  /// Consecutive frames that are merged beyond what is applied.
  struct Tail: Equatable, Sendable {
    var start: Position
    var end: Position
  }

  /// A catch-up in progress, and its outstanding request.
  struct CatchUp: Equatable, Sendable {
    var nonce: UInt64
    var after: SequenceNumber
    var namedOnly: Bool
    /// The event through which the pages are authoritative.
    ///
    /// Broadcast events up to this one are skipped, because a page may already include later ones.
    var covers: SequenceNumber
    var retryAt: Instant
  }
}

extension AgentMachine.Session {
  /// The state of a node in the fleet, to read or to change in place; nil in any other state.
  ///
  /// Only a welcome begins this state, and only a hello ends it. So setting this property in any other state does
  /// nothing.
  var joined: AgentMachine.Joined? {
    get {
      guard case .joined(let joined) = self else { return nil }
      return joined
    }
    set {
      guard case .joined = self, let newValue else { return }
      self = .joined(newValue)
    }
  }

  /// The head when the node was last in the fleet; nil if it never was.
  ///
  /// The node merges changes before all earlier ones have arrived. So it may hold changes of a lost history through
  /// this position, beyond what is applied.
  var lastHead: Position? {
    switch self {
    case .idle, .left: nil
    case .joining(let joining): joining.lastHead
    case .joined(let joined): joined.head
    case .refused(let refused): refused.lastHead
    }
  }
}
