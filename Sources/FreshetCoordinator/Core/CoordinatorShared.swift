import FreshetCore
import FreshetRuntime
import Synchronization

/// The state shared by the coordinator's threads and its HTTP interface.
final class CoordinatorShared: Sendable {
  let mailbox: Mailbox<CoordinatorCommand>
  let log: Mailbox<LogThread.Job>
  let followers = Followers()
  private let nextWait = Atomic<UInt64>(0)
  private let garbage = Atomic<UInt64>(0)

  init(mailbox: Mailbox<CoordinatorCommand>, log: Mailbox<LogThread.Job>) {
    self.mailbox = mailbox
    self.log = log
  }

  func waitToken() -> WaitToken {
    WaitToken(nextWait.wrappingAdd(1, ordering: .relaxed).newValue)
  }

  func inquiryToken() -> InquiryToken {
    InquiryToken(nextWait.wrappingAdd(1, ordering: .relaxed).newValue)
  }

  func countGarbage() { garbage.wrappingAdd(1, ordering: .relaxed) }

  /// The number of messages dropped because they violate the protocol.
  var garbageCount: UInt64 { garbage.load(ordering: .relaxed) }
}

/// The streams of all readers that follow the log as it grows.
final class Followers: Sendable {
  /// The most events that may wait for one reader.
  ///
  /// A reader that falls further behind loses its stream, so that it notices that it missed events.
  private static let buffer = 10_000

  private struct State {
    var streams: [UInt64: AsyncStream<LoggedEvent>.Continuation] = [:]
    var next: UInt64 = 0
    var isFinished = false
  }
  private let state = Guarded(State())

  /// Returns a stream of every event committed from now on.
  func follow() -> AsyncStream<LoggedEvent> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: LoggedEvent.self, bufferingPolicy: .bufferingOldest(Self.buffer))
    let id: UInt64? = state.withLock { state in
      guard !state.isFinished else { return nil }
      state.next += 1
      state.streams[state.next] = continuation
      return state.next
    }
    guard let id else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { state in state.streams[id] = nil }
    }
    return stream
  }

  func tell(_ events: [LoggedEvent]) {
    let streams = state.withLock { Array($0.streams.values) }
    for stream in streams {
      for event in events {
        if case .dropped = stream.yield(event) {
          stream.finish()
          break
        }
      }
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
