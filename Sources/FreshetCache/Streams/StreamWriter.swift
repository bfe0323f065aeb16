public import FreshetCore

/// Takes the pieces of an answer while the model makes them.
public struct StreamWriter<Piece: Sendable>: Sendable {
  private let put: @Sendable (Piece) throws(StreamError) -> Void
  private let ticket: FillTicket
  private let directive: Guarded<CacheDirective>

  init(
    _ ticket: FillTicket, _ directive: Guarded<CacheDirective>,
    put: @escaping @Sendable (Piece) throws(StreamError) -> Void
  ) {
    self.ticket = ticket
    self.directive = directive
    self.put = put
  }

  /// Passes a piece to all readers.
  ///
  /// - Returns: the event that has killed the answer; nil while it is worth finishing. Generation may go on for its
  ///   readers, or return ``StreamEnding/stopped``.
  /// - Throws: ``StreamError/tooLong(limit:)``, or ``StreamError/closed`` after generation has ended.
  @discardableResult
  public func write(_ piece: Piece) throws(StreamError) -> SequenceNumber? {
    try put(piece)
    return ticket.overtakenBy
  }

  /// Forbids caching of the answer, even if it is complete: the model refused, was cut off at the token limit, or a
  /// filter removed something.
  ///
  /// Its readers get it to the end. The first of several reasons counts. Call it before generation ends; later it has
  /// no effect.
  ///
  /// - Parameter reason: see ``CacheDirective/doNotCache(_:)``.
  public func doNotCache(_ reason: String) {
    directive.withLock { directive in
      if directive == .cache { directive = .doNotCache(reason) }
    }
  }
}

/// How the generation of a stream ended.
public enum StreamEnding: Sendable {
  /// The answer is complete, as the model said. Only such an answer is cached.
  ///
  /// For the associated values see ``Generation``.
  case complete(
    cost: AnswerCost? = nil, dependencies: [Dependency] = [], lifetime: Duration? = nil)
  /// Generation stopped before the answer was complete: the model was cut off, or an event has overtaken the answer.
  case stopped

  /// The answer is complete, with no cost, dependencies or lifetime of its own.
  public static var complete: StreamEnding { .complete() }
}
