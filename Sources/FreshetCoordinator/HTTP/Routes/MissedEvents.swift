import FreshetCore

/// What a reader of the stream has missed: read from the log, page by page, while what is new is kept for it.
final class MissedEvents: Sendable {
  private struct State {
    var last: SequenceNumber?
    var isDone: Bool
  }
  private let state: Guarded<State>

  /// - Parameter last: the last event that the reader has seen; nil if it wants what is new only.
  init(after last: SequenceNumber?) {
    state = Guarded(State(last: last, isDone: last == nil))
  }

  /// What to read next; nil once all has been read.
  var nextPage: EventFilter? {
    state.withLock { state in
      guard !state.isDone, let last = state.last else { return nil }
      return EventFilter(after: last, limit: EventFilter.longestPage)
    }
  }

  /// Takes in a page.
  func take(_ page: [LoggedEvent]) {
    state.withLock { state in
      state.last = page.last?.sequence ?? state.last
      state.isDone = page.count < EventFilter.longestPage
    }
  }

  /// Whether the reader has not seen the event, which follows the stream.
  func isNews(_ event: LoggedEvent) -> Bool {
    state.withLock { $0.last.map { event.sequence > $0 } ?? true }
  }
}
