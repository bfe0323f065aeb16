import FreshetCore
import Logging
import ZeroMQ

/// Writes an agent's notes to the application's log.
struct AgentLog {
  private let logger: Logger
  private let coordinator: CoordinatorAddress
  private var throttle = NoteThrottle()

  init(_ logger: Logger, of coordinator: CoordinatorAddress) {
    self.logger = logger
    self.coordinator = coordinator
  }

  /// Writes a note, unless it repeats what was written a moment ago.
  mutating func write(_ note: AgentNote, at now: Instant) {
    guard let leftOut = throttle.admit(note, at: now) else { return }
    let (level, message, details) = Self.line(for: note)
    var metadata = details
    // The reader of a warning wants to know which machine it is about.
    if level >= .warning { metadata["coordinator"] = "\(address(in: note))" }
    if leftOut > 0 { metadata["repeated"] = "\(leftOut)" }
    logger.log(level: level, message, metadata: metadata)
  }

  /// Writes why a handshake failed, unless that was written a moment ago.
  mutating func write(
    _ trouble: ConnectionTrouble, of connection: AgentConnection, at now: Instant
  ) {
    guard let leftOut = throttle.admit(trouble, of: connection, at: now) else { return }
    var metadata: Logger.Metadata = [
      "reason": "\(trouble)", "coordinator": "\(address(of: connection))",
    ]
    if leftOut > 0 { metadata["repeated"] = "\(leftOut)" }
    logger.warning("the coordinator does not let this node connect", metadata: metadata)
  }

  /// Writes that a connection's socket could not be opened.
  func writeNotOpened(_ connection: AgentConnection, _ error: ZeroMQError) {
    logger.warning(
      "connection not opened",
      metadata: ["error": "\(error)", "coordinator": "\(address(of: connection))"])
  }

  private func address(in note: AgentNote) -> String {
    if case .reopened(let connection) = note { return address(of: connection) }
    return address(of: .session)
  }

  private func address(of connection: AgentConnection) -> String {
    connection == .broadcast ? coordinator.broadcastEndpoint : coordinator.sessionEndpoint
  }

  private static func line(
    for note: AgentNote
  ) -> (Logger.Level, Logger.Message, Logger.Metadata) {
    switch note {
    case .joined(let head): (.info, "joined the fleet", ["head": "\(head)"])
    case .refused(let code, let detail):
      (
        .error, "the coordinator refuses this node: its cache is bypassed",
        ["code": "\(code)", "detail": "\(detail)"]
      )
    case .gap(let applied, let next):
      (.debug, "events are missing", ["applied": "\(applied)", "next": "\(next)"])
    case .caughtUp(let sequence): (.debug, "caught up", ["applied": "\(sequence)"])
    case .garbled(let error):
      (.warning, "bytes came that are none of the protocol's", ["error": "\(error)"])
    case .diverged(let head):
      (.warning, "another history: everything is dropped", ["head": "\(head)"])
    case .otherRun(let run):
      (.info, "the coordinator started anew: joining again", ["run": "\(run)"])
    case .clockJump(let jump):
      (
        .warning,
        """
        the clocks moved apart: this machine was probably paused; the cache is bypassed until the \
        next proof
        """, ["by": "\(jump)"]
      )
    case .reopened(let connection):
      (.warning, "a connection brings nothing: opened anew", ["which": "\(connection)"])
    case .silence(let duration):
      (.warning, "no answer from the coordinator", ["for": "\(duration)"])
    }
  }
}
