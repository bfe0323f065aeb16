/// The meaning of a filter, for engines without an index of their own.
extension EventFilter {
  /// Whether `event` is one of those that the filter selects.
  package func matches(_ event: LoggedEvent) -> Bool {
    guard event.sequence > after, event.sequence < before ?? .max else { return false }
    if !kinds.isEmpty, !kinds.contains(where: { $0.rawValue == event.kindName }) { return false }
    return dimension.map { event.indexedDimensions.contains($0) } ?? true
  }

  /// Selects from events that are in the order of their numbers.
  ///
  /// - Parameter log: the events above the floor.
  /// - Returns: those that match, in the filter's order and at most as many as it asks for.
  package func page(of log: some BidirectionalCollection<LoggedEvent>) -> [LoggedEvent] {
    let count = min(max(0, limit), Self.longestPage)
    return newestFirst
      ? Array(log.reversed().lazy.filter(matches).prefix(count))
      : Array(log.lazy.filter(matches).prefix(count))
  }
}
