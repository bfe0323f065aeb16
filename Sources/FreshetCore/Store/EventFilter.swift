/// Selects logged events, by place, kind and dimension.
package struct EventFilter: Equatable, Sendable {
  /// Selects only events after this one.
  package var after: SequenceNumber
  /// Selects only events before this one; nil for no end.
  package var before: SequenceNumber?
  /// Selects only events of these kinds; empty for all kinds.
  package var kinds: [Event.Kind.Name]
  /// Selects only events that named this dimension or one of its facets; nil for all dimensions.
  package var dimension: Dimension?
  /// The most events to return.
  package var limit: Int
  /// Whether to return the newest events first.
  package var newestFirst: Bool

  /// The most events that one request can return.
  package static let longestPage = 1_000

  package init(
    after: SequenceNumber = 0, before: SequenceNumber? = nil, kinds: [Event.Kind.Name] = [],
    dimension: Dimension? = nil, limit: Int = 100, newestFirst: Bool = false
  ) {
    self.after = after
    self.before = before
    self.kinds = kinds
    self.dimension = dimension
    self.limit = limit
    self.newestFirst = newestFirst
  }
}
