/// The pieces of one answer, which readers read at their own pace: the decisions behind ``StreamTee``, as a value.
package struct PieceLog<Piece: Sendable>: Sendable {
  /// The most pieces of one answer.
  package static var maxPieces: Int { 1_048_576 }
  /// The most bytes of one answer.
  package static var maxBytes: Int { 16 * 1_048_576 }

  /// What a reader finds at its place.
  package enum Step: Sendable {
    case piece(Piece)
    /// Nothing is there yet.
    case wait
    case end
    case failure(any Error)
  }

  /// Legal transitions: `open → ended`, `open → failed`.
  private enum Phase: Sendable {
    case open
    case ended
    case failed(any Error)
  }

  /// All pieces written so far.
  package private(set) var pieces: [Piece] = []
  private var bytes = 0
  private var phase = Phase.open

  package init() {}

  /// Adds a piece.
  ///
  /// - Throws: ``StreamError`` if generation has ended, or the answer grows too long.
  package mutating func write(_ piece: Piece, bytes count: Int) throws(StreamError) {
    guard case .open = phase else { throw .closed }
    guard pieces.count < Self.maxPieces else { throw .tooLong(limit: Self.maxPieces) }
    let (sum, overflow) = bytes.addingReportingOverflow(max(0, count))
    guard !overflow, sum <= Self.maxBytes else { throw .tooLong(limit: Self.maxBytes) }
    bytes = sum
    pieces.append(piece)
  }

  /// Ends the answer after the pieces of `rest`; it is complete if `error` is nil.
  package mutating func end(_ error: (any Error)?, with rest: [Piece] = []) {
    guard case .open = phase else { return }
    pieces += rest
    phase = error.map { .failed($0) } ?? .ended
  }

  /// What a reader who has read `place` pieces gets next; every piece comes before a failure.
  package func step(at place: Int) -> Step {
    if place < pieces.count { return .piece(pieces[place]) }
    switch phase {
    case .open: return .wait
    case .ended: return .end
    case .failed(let error): return .failure(error)
    }
  }
}
