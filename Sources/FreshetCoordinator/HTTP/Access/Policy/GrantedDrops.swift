package import FreshetCore

/// How much somebody may drop with the events of one publish.
package struct GrantedDrops: Equatable, Sendable {
  /// Places of the events that are limited: what they drop together counts.
  package private(set) var places: [Int] = []
  /// Of each list one limit must be kept: each grant that covers an event permits it by itself.
  package private(set) var limits: [[DropLimit]] = []

  package init() {}

  /// Adds the event at `place`, which grants with these limits cover.
  package mutating func add(_ place: Int, limits: [DropLimit]) {
    places.append(place)
    if !self.limits.contains(limits) { self.limits.append(limits) }
  }
}
