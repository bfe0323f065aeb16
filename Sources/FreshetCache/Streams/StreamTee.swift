import FreshetCore

/// Hands the pieces of one answer to all its readers, from the first piece to each.
///
/// A slow reader holds up nobody: the pieces are kept anyway until the answer is complete.
final class StreamTee<Piece: Sendable, Value: Sendable>: FlightTee {
  private struct State: Sendable {
    var log = PieceLog<Piece>()
    var nextReader = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]

    mutating func takeWaiting() -> [CheckedContinuation<Void, Never>] {
      defer { waiting = [:] }
      return Array(waiting.values)
    }
  }
  private let shape: StreamShape<Piece, Value>
  private let state = Guarded(State())

  init(_ shape: StreamShape<Piece, Value>) {
    self.shape = shape
  }

  var pieces: [Piece] { state.withLock { $0.log.pieces } }

  func write(_ piece: Piece) throws(StreamError) {
    let bytes = shape.bytes(piece)
    let waiting = try state.withLock { (state) throws(StreamError) in
      try state.log.write(piece, bytes: bytes)
      return state.takeWaiting()
    }
    for continuation in waiting { continuation.resume() }
  }

  func end(_ result: Result<Answer<Value>, any Error>) {
    var error: (any Error)?
    var whole: [Piece] = []
    switch result {
    case .failure(let failure): error = failure
    case .success(let answer):
      if case .hit = answer.origin { whole = shape.split(answer.value) }
    }
    let waiting = state.withLock { [whole, error] state in
      state.log.end(error, with: whole)
      return state.takeWaiting()
    }
    for continuation in waiting { continuation.resume() }
  }

  /// Waits for the piece at `place`; returns nil at the end.
  ///
  /// - Throws: the error that generation ended with, or `CancellationError`.
  func piece(at place: Int) async throws -> Piece? {
    while true {
      switch state.withLock({ $0.log.step(at: place) }) {
      case .piece(let piece): return piece
      case .end: return nil
      case .failure(let error): throw error
      case .wait:
        try Task.checkCancellation()
        await more(than: place)
      }
    }
  }

  /// Waits until more than `place` pieces can be read, or the task is cancelled.
  private func more(than place: Int) async {
    let reader = state.withLock { state in
      state.nextReader += 1
      return state.nextReader
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isThere = state.withLock { state in
          if case .wait = state.log.step(at: place), !Task.isCancelled {
            state.waiting[reader] = continuation
            return false
          }
          return true
        }
        if isThere { continuation.resume() }
      }
    } onCancel: {
      // A task cancelled before it waits notices that itself.
      let continuation = state.withLock { $0.waiting.removeValue(forKey: reader) }
      continuation?.resume()
    }
  }
}
