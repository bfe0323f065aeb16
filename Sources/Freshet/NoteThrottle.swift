import FreshetCore

/// Keeps a lasting fault from filling the log: of each kind of note that may come without end the first is
/// written at once, and then one each half minute, with how many were left out.
struct NoteThrottle {
  /// How long a kind is left out after one was written.
  static let interval: Duration = .seconds(30)

  private enum Kind: Hashable {
    case refused
    case garbled
    case diverged
    case clockJump
    case reopened(AgentConnection)
    case silence

    /// Nil for what is not a fault, or for developers alone.
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
  /// When one was written, and how many have been left out since.
  private var written: [Kind: (at: Instant, leftOut: Int)] = [:]

  /// Decides about a note.
  ///
  /// - Returns: nil if it is to be left out, else how many like it were since the last.
  mutating func admit(_ note: AgentNote, at now: Instant) -> Int? {
    guard let kind = Kind(note) else { return 0 }
    if let last = written[kind], now - last.at < Self.interval {
      written[kind]?.leftOut += 1
      return nil
    }
    let leftOut = written[kind]?.leftOut ?? 0
    written[kind] = (now, 0)
    return leftOut
  }
}
