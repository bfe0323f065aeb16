public import FreshetCore

/// An answer in pieces, as the model makes them or all at once from the cache.
///
///     for try await piece in stream { try await response.write(piece) }
///
/// Every reader gets all pieces from the first on. If the answer is incomplete, the sequence throws after the pieces
/// that were made. Read it from one task. Dropping the stream or cancelling that task does not disturb other readers of
/// the same answer.
public struct AnswerStream<Piece: Sendable, Value: Sendable>: AsyncSequence, Sendable {
  /// Whether the cache or the model gives the pieces, and why.
  public enum Origin: Sendable {
    /// The cache holds the whole answer, and nothing has killed it.
    case hit(Hit<Value>)
    /// The cache holds the whole answer. The event with this number killed it, but its grace or spread still allows it
    /// to be served.
    case stale(Hit<Value>, by: SequenceNumber)
    /// The model makes them, because the lookup missed for this reason.
    ///
    /// `isShared` is true if another caller had begun the call.
    case generating(after: MissReason, isShared: Bool)
  }

  enum Source: Sendable {
    case whole([Piece])
    /// Pieces as the model makes them.
    case pieces(StreamTee<Piece, Value>, Seat<Value>)
    /// Another caller's call that does not stream, or streams other pieces.
    case flight(Seat<Value>, @Sendable (Value) -> [Piece])
  }

  /// Who gives the pieces: known before the first of them arrives.
  public let origin: Origin
  let source: Source

  /// Creates an iterator that reads from the first piece.
  public func makeAsyncIterator() -> Iterator { Iterator(source: source) }

  /// The event that has killed the answer since it was begun; nil if none has.
  ///
  /// A reader can check it between pieces.
  public var overtakenBy: SequenceNumber? {
    switch source {
    case .whole: nil
    case .pieces(_, let seat), .flight(let seat, _): seat.flight.ticket.overtakenBy
    }
  }

  /// Waits for the complete answer; its origin tells whether it was cached.
  ///
  /// - Throws: what generation threw, or ``StreamError``.
  public func answer() async throws -> Answer<Value> {
    switch (origin, source) {
    case (.hit(let hit), _): return Answer(hit.value, origin: .hit(hit))
    case (.stale(let hit, let sequence), _):
      return Answer(hit.value, origin: .stale(hit, by: sequence))
    case (.generating(let reason, let isShared), .pieces(_, let seat)),
      (.generating(let reason, let isShared), .flight(let seat, _)):
      let answer = try await seat.wait()
      return isShared ? answer.shared(after: reason) : answer
    case (.generating, .whole): brokenInvariant("what is generated comes in a flight")
    }
  }

  /// An iterator over the pieces of an answer.
  public struct Iterator: AsyncIteratorProtocol {
    private var source: Source
    private var place = 0

    init(source: Source) {
      self.source = source
    }

    /// Returns the next piece, or nil at the end of a complete answer.
    public mutating func next() async throws -> Piece? {
      if case .flight(let seat, let split) = source {
        source = .whole(split(try await seat.wait().value))
      }
      let piece: Piece?
      switch source {
      case .whole(let pieces): piece = place < pieces.count ? pieces[place] : nil
      case .pieces(let tee, _): piece = try await tee.piece(at: place)
      case .flight: piece = nil
      }
      place += 1
      return piece
    }
  }
}

/// A seat in a flight, given up when its last reference is released.
final class Seat<Value: Sendable>: Sendable {
  let flight: Flight<Value>
  private let number: Int

  init(_ number: Int, in flight: Flight<Value>) {
    self.number = number
    self.flight = flight
  }

  deinit {
    flight.leave(number)
  }

  func wait() async throws -> Answer<Value> { try await flight.wait(in: number) }
}
