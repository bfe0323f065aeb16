import FreshetCore

/// Keeps a lasting fault from filling the log.
///
/// For each kind of note that can repeat without end, it admits the first at once, then one every half minute with the
/// number left out.
struct NoteThrottle {
  /// How long notes of a kind are left out after one was written.
  static let interval: Duration = .seconds(30)

  private enum Kind: Hashable {
    case refused
    case garbled
    case diverged
    case clockJump
    case reopened(AgentConnection)
    case silence
    case handshake(ConnectionTrouble, AgentConnection)

    /// Nil for a note that is no fault, or is for developers alone.
    init?(_ note: AgentNote) {
      switch note {
      case .refused: self = .refused
      case .garbled: self = .garbled
      case .diverged: self = .diverged
      case .clockJump: self = .clockJump
      case .reopened(let connection): self = .reopened(connection)
      case .silence: self = .silence
      case .joined, .gap, .caughtUp, .otherRun: return nil
      }
    }
  }
  private var budgets: [Kind: LineBudget] = [:]

  /// Decides whether a note is written.
  ///
  /// - Returns: nil to leave it out, else the number of notes of its kind left out since the last.
  mutating func admit(_ note: AgentNote, at now: Instant) -> Int? {
    guard let kind = Kind(note) else { return 0 }
    return admit(kind, at: now)
  }

  /// Decides whether the reason of a failed handshake is written.
  ///
  /// - Returns: nil to leave it out, else the number of those left out since the last.
  mutating func admit(
    _ trouble: ConnectionTrouble, of connection: AgentConnection, at now: Instant
  ) -> Int? {
    admit(.handshake(trouble, connection), at: now)
  }

  private mutating func admit(_ kind: Kind, at now: Instant) -> Int? {
    budgets[kind, default: LineBudget(1, per: Self.interval)].admit(at: now)
  }
}
