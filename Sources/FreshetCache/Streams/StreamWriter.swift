public import FreshetCore

/// Where generation writes the pieces of an answer as the model brings them.
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

  /// Hands a piece to all who read.
  ///
  /// - Returns: the event that has made the answer wrong meanwhile; nil while it is worth finishing.
  ///   Generation may go on, for its readers, or return ``StreamEnding/stopped``.
  /// - Throws: ``StreamError/tooLong(limit:)``.
  @discardableResult
  public func write(_ piece: Piece) throws(StreamError) -> SequenceNumber? {
    try put(piece)
    return ticket.overtakenBy
  }

  /// Says that the answer must not be cached, whole though it may be: the model refused, was cut off at the
  /// token limit, or a filter took something away.
  ///
  /// Its readers get it to the end. Of several reasons the first stays. Say it before generation ends;
  /// later it has no effect.
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
  /// The answer is whole: the model said so. Only this is cached; what the other values mean,
  /// ``Generation`` says.
  case complete(
    cost: AnswerCost? = nil, dependencies: [Dependency] = [], lifetime: Duration? = nil)
  /// It stopped before the answer was whole: the model was cut off, or an event has overtaken it.
  case stopped

  /// The answer is whole, and nothing more is to be said of it.
  public static var complete: StreamEnding { .complete() }
}
