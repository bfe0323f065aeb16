package import FreshetCore

/// The limits on what the events of one publish may drop.
package struct GrantedDrops: Equatable, Sendable {
  /// The indices of the events that are limited; what they drop together counts.
  package private(set) var places: [Int] = []
  /// The limits of the grants that cover an event, one list for each event; one limit of each list must be kept.
  package private(set) var limits: [[DropLimit]] = []

  package init() {}

  /// Adds the event at the index `place`, which grants with these limits cover.
  package mutating func add(_ place: Int, limits: [DropLimit]) {
    places.append(place)
    if !self.limits.contains(limits) { self.limits.append(limits) }
  }
}
