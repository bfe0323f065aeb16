import FreshetCore

/// The events that a reader of the stream missed, read page by page while new ones are buffered.
final class MissedEvents: Sendable {
  private struct State {
    var last: SequenceNumber?
    var isDone: Bool
  }
  private let state: Guarded<State>

  /// Begins after the event `last`, the last one that the reader has seen; nil if it wants only new ones.
  init(after last: SequenceNumber?) {
    state = Guarded(State(last: last, isDone: last == nil))
  }

  /// The page to read next; nil once all are read.
  var nextPage: EventFilter? {
    state.withLock { state in
      guard !state.isDone, let last = state.last else { return nil }
      return EventFilter(after: last, limit: EventFilter.longestPage)
    }
  }

  /// Records that a page was read.
  func take(_ page: [LoggedEvent]) {
    state.withLock { state in
      state.last = page.last?.sequence ?? state.last
      state.isDone = page.count < EventFilter.longestPage
    }
  }

  /// Whether the streamed event is new to the reader.
  func isNews(_ event: LoggedEvent) -> Bool {
    state.withLock { $0.last.map { event.sequence > $0 } ?? true }
  }
}
