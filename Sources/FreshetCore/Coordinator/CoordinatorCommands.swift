/// The operations that the HTTP interface calls on the running coordinator.
package protocol CoordinatorCommands: Sendable {
  /// Logs `events` durably as one unit and broadcasts them.
  func publish(_ events: [Event]) async throws(PublishError) -> [PublishReceipt]

  /// Where every node stands with respect to the events.
  ///
  /// Returns at once if all nodes are settled and there are as many as required, else when that happens or when
  /// `deadline` has passed. Nil if the log has no such event.
  func settlement(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> Settlement?

  /// The same as a stream: one element for each change, the last one when settled or at the deadline.
  func settlementProgress(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> AsyncStream<Settlement>?

  /// What publishing `events` now would drop on the live nodes that answer within `deadline`.
  ///
  /// Logs and drops nothing.
  func dryRun(
    _ events: [Event], within deadline: Duration
  ) async throws(InquiryError) -> DryRunReport

  /// What the live nodes that answer within `deadline` hold now, counting only entries that are alive.
  func held(within deadline: Duration) async throws(InquiryError) -> DryRunReport

  /// The entries that match `question` on the live nodes that answer within `deadline`.
  func find(
    _ question: Inquiry.Question, within deadline: Duration
  ) async throws(InquiryError) -> FleetFindings

  /// What the entries depend on, at the live nodes that answer within `deadline`.
  func uses(
    _ query: UsesQuery, within deadline: Duration
  ) async throws(InquiryError) -> FleetUses

  /// What has to be checked of the names in `events` before they are published.
  func nameCheck(of events: [Event]) async -> NameCheck

  /// The logged events that match `filter`, oldest first.
  func events(matching filter: EventFilter) async throws -> [LoggedEvent]

  /// Every event committed from now on.
  ///
  /// A reader that falls too far behind loses the stream.
  func eventStream() async -> AsyncStream<LoggedEvent>

  /// The currently active versions.
  func activeState() async -> ActiveState

  /// The record of a service's applies; nil if nothing is remembered.
  func applied(_ service: AppliedRecord.Service) async -> AppliedRecord?

  /// All services that have a record, in order.
  func appliedServices() async -> [AppliedRecord.Service]

  /// Records a change durably.
  ///
  /// - Returns: the service's record after the change.
  func record(_ change: AppliedChange) async throws(AppliedError) -> AppliedRecord

  /// The nodes and where they stand.
  func fleet() async -> FleetView

  /// Why events cannot be accepted at the moment; nil if they can.
  func unavailability() async -> String?
}

extension CoordinatorCommands {
  /// Where every node stands with respect to one event.
  package func settlement(
    of sequence: SequenceNumber, within deadline: Duration
  ) async -> Settlement? {
    await settlement(of: SettlementQuestion(sequence), within: deadline)
  }
}
