package import FreshetCore

/// Some logged events, as JSON has them.
package struct EventPageDocument: Codable, Equatable, Sendable {
  package var events: [EventDocument]
  /// For the next page, oldest first: the value of `after`. Absent on the last page.
  package var nextAfter: UInt64?
  /// For the next page, newest first: the value of `before`. Absent on the last page.
  package var nextBefore: UInt64?

  package init(_ events: [LoggedEvent], for filter: EventFilter) {
    self.events = events.map(EventDocument.init)
    guard events.count == filter.limit, let last = events.last?.sequence else { return }
    if filter.newestFirst {
      nextBefore = last
    } else {
      nextAfter = last
    }
  }
}
