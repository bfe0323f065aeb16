import FreshetCore

/// The streams of all readers that follow the log as it grows.
final class Followers: Sendable {
  /// The most events that may wait for one reader.
  ///
  /// A reader that falls further behind loses its stream, so that it notices that it missed events.
  private static let most = 10_000
  /// The most bytes of events that may wait for one reader.
  static let mostBytes = 2 << 20
  /// What an event takes in memory besides its texts, roughly.
  private static let overhead = 512

  private struct State {
    var streams: [UInt64: BoundedStream<LoggedEvent>] = [:]
    var next: UInt64 = 0
    var isFinished = false
  }
  private let state = Guarded(State())

  /// Returns a stream of every event committed from now on.
  func follow() -> AsyncStream<LoggedEvent> {
    let (stream, producer) = BoundedStream<LoggedEvent>.make(
      most: Self.most, mostBytes: Self.mostBytes)
    let id: UInt64? = state.withLock { state in
      guard !state.isFinished else { return nil }
      state.next += 1
      state.streams[state.next] = producer
      return state.next
    }
    guard let id else {
      producer.finish()
      return stream
    }
    producer.onEnd { [weak self] in self?.remove(id) }
    return stream
  }

  /// The number of readers.
  var count: Int { state.withLock { $0.streams.count } }

  private func remove(_ id: UInt64) { state.withLock { $0.streams[id] = nil } }

  func tell(_ events: [LoggedEvent]) {
    let streams = state.withLock { Array($0.streams.values) }
    guard !streams.isEmpty else { return }
    for event in events {
      let size = event.encoded().count + Self.overhead
      for stream in streams where !stream.send(event, size: size) { stream.finish() }
    }
  }

  func finish() {
    let streams = state.withLock { state in
      state.isFinished = true
      let streams = Array(state.streams.values)
      state.streams = [:]
      return streams
    }
    for stream in streams { stream.finish() }
  }
}
