package import FreshetCore

/// What a caller may do at the HTTP interface: nothing except what is listed.
///
/// ``AccessPolicy`` judges a request by them, with the limit on what a publish drops and its reason.
package struct Rights: Equatable, Sendable {
  /// The parts of the coordinator's state that the caller may read.
  package var reads: Set<Reading>
  /// The events that the caller may publish; one grant must cover all changes of an event.
  package var grants: [PublishGrant]
  /// The changes whose drops the caller may forecast although it may not publish them.
  package var planned: [DimensionPattern]
  /// How much the caller may publish in an hour.
  package var rates: PublishRates
  /// Whether the caller may operate the coordinator.
  ///
  /// No right to read includes that: a copy of the log holds its secret, and a revocation is for good.
  package var operates: Bool

  package init(
    reads: Set<Reading> = [], grants: [PublishGrant] = [], planned: [DimensionPattern] = [],
    rates: PublishRates = PublishRates(), operates: Bool = false
  ) {
    self.reads = reads
    self.grants = grants
    self.planned = planned
    self.rates = rates
    self.operates = operates
  }

  /// Whether the caller may learn which nodes there are.
  package var mayNameNodes: Bool { reads.contains(.fleet) }

  /// Whether the caller may learn how much a publish would drop.
  package var mayForecast: Bool { reads.contains(.blast) }

  /// Whether one of the patterns by which the caller may publish or plan covers `change`.
  package func concern(_ change: Change) -> Bool {
    planned.contains { $0.covers(change) }
      || grants.contains { grant in grant.dimensions.contains { $0.covers(change) } }
  }

  /// All rights, for a coordinator that does not authenticate callers.
  package static let all = Rights(
    reads: Set(Reading.allCases),
    grants: [
      PublishGrant(kinds: Event.Kind.Name.allCases, dimensions: [.any, .exactly(.everything)])
    ], operates: true)
}

/// A part of the coordinator's state to which read access is granted.
package enum Reading: String, CaseIterable, Sendable {
  /// The log and its stream of events.
  case events
  /// The versions that are active now.
  case state
  /// The nodes, their standings and their entries.
  case fleet
  /// What a publish would drop, of what the caller may publish or plan.
  case blast
}

/// A right to publish events.
package struct PublishGrant: Equatable, Sendable {
  /// The kinds of event that may be published.
  package var kinds: [Event.Kind.Name]
  /// The changes that may be published: one of the patterns must cover each change of an event.
  package var dimensions: [DimensionPattern]
  /// The most that a publish may drop; nil for no limit.
  package var limit: DropLimit?
  /// Whether an event must state a reason.
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

  /// Whether the grant covers the kind and all changes of `event`; does not consider the limit and the reason.
  package func covers(_ event: Event) -> Bool {
    kinds.contains(event.kind.name)
      && event.changes.allSatisfy { change in dimensions.contains { $0.covers(change) } }
  }
}

/// Predicts what a publish would drop, without dropping it.
package protocol DropForecaster: Sendable {
  /// Returns what `events`, signed with the caller's identity, would drop together.
  func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast
}
