package import FreshetCore

/// What somebody may do at the HTTP interface; nothing unless it is written.
package struct Rights: Equatable, Sendable {
  /// What may be read.
  package var reads: Set<Reading>
  /// What may be published: an event needs one grant that covers all its changes.
  package var grants: [PublishGrant]

  package init(reads: Set<Reading> = [], grants: [PublishGrant] = []) {
    self.reads = reads
    self.grants = grants
  }

  /// Everything: for a coordinator that asks nobody who they are.
  package static let all = Rights(
    reads: Set(Reading.allCases),
    grants: [
      PublishGrant(kinds: Event.Kind.Name.allCases, dimensions: [.any, .exactly(.everything)])
    ])
}

/// What can be read, each by itself.
package enum Reading: String, CaseIterable, Sendable {
  /// The log, and its stream.
  case events
  /// The versions that are active now.
  case state
  /// The nodes, and where they stand.
  case fleet
}

/// Events that may be published.
package struct PublishGrant: Equatable, Sendable {
  /// Only of these kinds.
  package var kinds: [Event.Kind.Name]
  /// Only with changes that one of these covers.
  package var dimensions: [DimensionPattern]
  /// Only if the publish drops at most this share of what the fleet's caches hold; nil for no limit.
  package var limit: BlastLimit?
  /// Only with a reason.
  package var needsReason: Bool

  package init(
    kinds: [Event.Kind.Name], dimensions: [DimensionPattern], limit: BlastLimit? = nil,
    needsReason: Bool = false
  ) {
    self.kinds = kinds
    self.dimensions = dimensions
    self.limit = limit
    self.needsReason = needsReason
  }

  /// Whether it covers all that `event` changes, its limit aside.
  package func covers(_ event: Event) -> Bool {
    kinds.contains(event.change.name)
      && event.changes.allSatisfy { change in dimensions.contains { $0.covers(change) } }
  }
}

/// How much one publish may drop, in percent of the entries that live nodes hold.
package struct BlastLimit: Equatable, Comparable, Sendable {
  package var percent: Double

  package init(percent: Double) { self.percent = percent }

  package static func < (left: BlastLimit, right: BlastLimit) -> Bool {
    left.percent < right.percent
  }
}

/// What a publish would drop, as live nodes counted it.
package struct BlastEstimate: Equatable, Sendable {
  package var dropped: UInt64
  package var held: UInt64

  package init(dropped: UInt64, held: UInt64) {
    self.dropped = dropped
    self.held = held
  }

  /// The share that would go; none of nothing.
  package var percent: Double { held == 0 ? 0 : Double(dropped) / Double(held) * 100 }
}

/// Who can tell what a publish would drop, without dropping it.
package protocol BlastEstimator: Sendable {
  /// What `events` together would drop; nil if that cannot be told, such as when a node is silent.
  func blast(of events: [Event]) async -> BlastEstimate?
}
