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
  /// Only if the publish drops no more than this; nil for any amount.
  package var limit: DropLimit?
  /// Only with a reason.
  package var needsReason: Bool

  package init(
    kinds: [Event.Kind.Name], dimensions: [DimensionPattern], limit: DropLimit? = nil,
    needsReason: Bool = false
  ) {
    self.kinds = kinds
    self.dimensions = dimensions
    self.limit = limit
    self.needsReason = needsReason
  }

  /// Whether it covers all that `event` changes, its limit aside.
  package func covers(_ event: Event) -> Bool {
    kinds.contains(event.kind.name)
      && event.changes.allSatisfy { change in dimensions.contains { $0.covers(change) } }
  }
}

/// Who can tell what a publish would drop, without dropping it.
package protocol DropForecaster: Sendable {
  /// What `events`, signed as the log keeps them, would drop together.
  func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast
}
