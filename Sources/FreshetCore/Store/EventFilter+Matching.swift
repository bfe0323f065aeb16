/// Defines the meaning of a filter, for engines that have no index of their own.
extension EventFilter {
  /// Returns whether the filter selects `event`.
  package func matches(_ event: LoggedEvent) -> Bool {
    guard event.sequence > after, event.sequence < before ?? .max else { return false }
    if !kinds.isEmpty, !kinds.contains(where: { $0.rawValue == event.kindName }) { return false }
    return dimension.map { event.indexedDimensions.contains($0) } ?? true
  }

  /// Selects from events that are in the order of the log.
  ///
  /// - Parameter log: the events above the floor.
  /// - Returns: the selected events in the filter's order, up to its limit.
  package func page(of log: some BidirectionalCollection<LoggedEvent>) -> [LoggedEvent] {
    let count = min(max(0, limit), Self.longestPage)
    return newestFirst
      ? Array(log.reversed().lazy.filter(matches).prefix(count))
      : Array(log.lazy.filter(matches).prefix(count))
  }
}
