package import FreshetCore

/// A page of logged events, as JSON.
package struct EventPageDocument: Codable, Equatable, Sendable {
  package var events: [EventDocument]
  /// The parameter `after` for the next page, oldest first; absent on the last page.
  package var nextAfter: UInt64?
  /// The parameter `before` for the next page, newest first; absent on the last page.
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
