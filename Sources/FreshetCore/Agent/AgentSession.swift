extension AgentMachine {
  /// The state of the session with the coordinator.
  ///
  /// Legal transitions: `idle → joining → joined → joining`, `joining → refused → joining`, and from each to
  /// `left`.
  enum Session: Equatable, Sendable {
    /// Not started.
    case idle
    /// A hello is on its way. To `joined` on a welcome, to `refused` on a refusal, to itself when the answer is
    /// overdue.
    case joining(Joining)
    /// In the fleet. To `joining` if the coordinator does not know the node or reports another history, or if
    /// the clock jumped.
    case joined(Joined)
    /// Refused by the coordinator. To `joining` when it is time to retry.
    case refused(Refused)
    /// Stopped for good.
    case left
  }

  /// A hello that awaits its answer.
  struct Joining: Equatable, Sendable {
    let nonce: UInt64
    let retryAt: Instant
    /// The head when the node was last in the fleet; nil if it never was.
    let lastHead: Position?
  }

  /// A refusal after which the node waits.
  struct Refused: Equatable, Sendable {
    let retryAt: Instant
    /// The head when the node was last in the fleet; nil if it never was.
    let lastHead: Position?
  }

  /// Consecutive frames beyond what is applied.
  struct Tail: Equatable, Sendable {
    var start: Position
    var end: Position
  }

  /// A catch-up in progress.
  struct CatchUp: Equatable, Sendable {
    var nonce: UInt64
    var after: SequenceNumber
    var namedOnly: Bool
    /// The event up to which the pages are authoritative.
    ///
    /// Broadcast events up to here are skipped, because a page may already include what followed them.
    var covers: SequenceNumber
    var retryAt: Instant
  }
}

extension AgentMachine.Session {
  /// The state of a node in the fleet, to read or to change in place; nil for any other.
  ///
  /// Only a welcome and a hello change which state it is, so a new value for another state is ignored.
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
  /// Changes are merged before their prefix is complete, so the node may hold changes of a lost history up to
  /// here, beyond what is applied.
  var lastHead: Position? {
    switch self {
    case .idle, .left: nil
    case .joining(let joining): joining.lastHead
    case .joined(let joined): joined.head
    case .refused(let refused): refused.lastHead
    }
  }
}
