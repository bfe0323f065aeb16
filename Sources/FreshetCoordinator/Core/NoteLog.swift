import FreshetCore
import Logging

/// Writes the coordinator's notes to its operational log, at a limited rate.
///
/// Peers and callers can cause most of them at will: a node that says hello and leaves again, a publisher whose wait
/// is in vain, each publish while the disk is full.
struct NoteLog {
  /// The most lines of one sort per minute.
  static let lines = 20

  private let logger: Logger
  private var budgets = LineBudgets<Sort>(Self.lines, per: .seconds(60))

  /// A sort of line, with a budget of its own.
  enum Sort: Hashable, Sendable {
    case joined, left, fenced, refused, revoked, forgot, diverged, newEpoch, garbled, logRefused,
      missed
    case tooFewNodes, enoughNodes, excess
    case broadcastFailed
  }

  init(_ logger: Logger) { self.logger = logger }

  /// Writes `note`, unless there were too many of its sort.
  mutating func write(_ note: CoordinatorNote, at now: Instant) {
    write(note.sort, at: now) { $0.log(note) }
  }

  /// Lets `line` write a line of `sort`, unless there were too many.
  mutating func write(_ sort: Sort, at now: Instant, _ line: (Logger) -> Void) {
    guard let leftOut = budgets.admit(sort, at: now) else { return }
    line(logger.telling(leftOut: leftOut))
  }
}

extension CoordinatorNote {
  fileprivate var sort: NoteLog.Sort {
    switch self {
    case .joined: .joined
    case .left: .left
    case .fenced: .fenced
    case .refused, .refusedKey, .quota: .refused
    case .revoked: .revoked
    case .missing: .tooFewNodes
    case .complete: .enoughNodes
    case .excess: .excess
    case .forgot: .forgot
    case .diverged: .diverged
    case .newEpoch: .newEpoch
    case .garbled: .garbled
    case .logRefused: .logRefused
    case .missed: .missed
    }
  }
}

extension Logger {
  /// Returns a logger whose lines tell how many before them were not written, if any.
  func telling(leftOut: Int) -> Logger {
    guard leftOut > 0 else { return self }
    var logger = self
    logger[metadataKey: "leftOut"] = "\(leftOut)"
    return logger
  }
}
