/// What the HTTP interface asks of the running coordinator.
package protocol CoordinatorCommands: Sendable {
  /// Logs `events` as one unit, durably, and broadcasts them.
  func publish(_ events: [Event]) async throws(PublishError) -> [PublishReceipt]

  /// Where every node stands with respect to the events: at once if all are settled and as many as required,
  /// else when they are or when `deadline` has passed. Nil if the log has no such event.
  func settlement(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> Settlement?

  /// The same as it comes about: one element a change, the last when settled or at the deadline.
  func settlementProgress(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> AsyncStream<Settlement>?

  /// What `events` would drop on the live nodes if they were published now, as far as these answer
  /// within `deadline`. Nothing is logged or dropped.
  func dryRun(
    _ events: [Event], within deadline: Duration
  ) async throws(InquiryError) -> DryRunReport

  /// What the live nodes hold now that is alive, as far as they answer within `deadline`.
  func held(within deadline: Duration) async throws(InquiryError) -> DryRunReport

  /// What the live nodes hold of what `question` looks for, as far as they answer within `deadline`.
  func find(
    _ question: Inquiry.Question, within deadline: Duration
  ) async throws(InquiryError) -> FleetFindings

  /// What the live nodes' entries depend on, as far as they answer within `deadline`.
  func uses(
    _ query: UsesQuery, within deadline: Duration
  ) async throws(InquiryError) -> FleetUses

  /// What is to be checked of the names in `events`, before they are published.
  func nameCheck(of events: [Event]) async -> NameCheck

  /// Logged events that `filter` lets through, oldest first.
  func events(matching filter: EventFilter) async throws -> [LoggedEvent]

  /// Every event from now on, as it is committed. A reader too slow for it loses the stream.
  func eventStream() async -> AsyncStream<LoggedEvent>

  /// The versions that are active now.
  func activeState() async -> ActiveState

  /// What is remembered of a service's applies; nil if nothing is.
  func applied(_ service: AppliedRecord.Service) async -> AppliedRecord?

  /// All services of which something is remembered, in order.
  func appliedServices() async -> [AppliedRecord.Service]

  /// Records what an apply says, durably.
  ///
  /// - Returns: what is remembered of its service from then on.
  func record(_ change: AppliedChange) async throws(AppliedError) -> AppliedRecord

  /// The nodes, and where they stand.
  func fleet() async -> FleetView

  /// Why events cannot be taken at the moment; nil if they can.
  func unavailability() async -> String?
}

extension CoordinatorCommands {
  /// Where every node stands with respect to one event.
  package func settlement(
    of sequence: SequenceNumber, within deadline: Duration
  ) async -> Settlement? {
    await settlement(of: SettlementQuestion(sequence), within: deadline)
  }

  /// The same as it comes about.
  package func settlementProgress(
    of sequence: SequenceNumber, within deadline: Duration
  ) async -> AsyncStream<Settlement>? {
    await settlementProgress(of: SettlementQuestion(sequence), within: deadline)
  }
}

/// The versions that are active at one place of the log.
package struct ActiveState: Equatable, Sendable {
  /// The last event.
  package let head: Position
  /// By dimension, in order.
  package let versions: [ActiveVersions]

  package init(head: Position, versions: [ActiveVersions]) {
    self.head = head
    self.versions = versions
  }
}

/// The versions of one dimension that are active, and since when.
package struct ActiveVersions: Equatable, Sendable {
  package let dimension: Dimension
  package let versions: [String]
  package let since: SequenceNumber
  /// Whether an event since has left open which versions are right.
  package let isOpen: Bool

  package init(
    dimension: Dimension, versions: [String], since: SequenceNumber, isOpen: Bool = false
  ) {
    self.isOpen = isOpen
    self.dimension = dimension
    self.versions = versions
    self.since = since
  }
}

/// Which logged events are asked for.
package struct EventFilter: Equatable, Sendable {
  /// Only events after this one.
  package var after: SequenceNumber
  /// Only events before this one; nil for no end.
  package var before: SequenceNumber?
  /// Only these kinds; empty for all.
  package var kinds: [Event.Kind.Name]
  /// Only events that changed this dimension, or a facet of it.
  package var dimension: Dimension?
  /// At most so many.
  package var limit: Int
  /// The newest first, rather than the oldest.
  package var newestFirst: Bool

  /// At most so many can be asked for at once.
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
