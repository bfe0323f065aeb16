/// The operations of a running coordinator, as its HTTP interface calls them.
package protocol CoordinatorCommands: Sendable {
  /// Logs `events` as one unit and broadcasts them; returns one receipt for each event once all are durable.
  func publish(_ events: [Event]) async throws(PublishError) -> [PublishReceipt]

  /// Waits until the events are settled, as many nodes as required have applied them, or `deadline` has passed.
  ///
  /// Returns the standing of every node at that moment. Nil if the log has no such event, or if the caller's task was
  /// cancelled: the wait then ends at once.
  func settlement(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> Settlement?

  /// The same as a stream, with one element for each change.
  ///
  /// The last one comes when the wait is over.
  func settlementProgress(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> AsyncStream<Settlement>?

  /// Returns what publishing `events` now would drop on the live nodes that answer within `deadline`.
  ///
  /// Nothing is logged or dropped.
  func dryRun(
    _ events: [Event], within deadline: Duration
  ) async throws(InquiryError) -> DryRunReport

  /// Returns what the live nodes that answer within `deadline` hold now.
  ///
  /// Only live entries count.
  func held(within deadline: Duration) async throws(InquiryError) -> DryRunReport

  /// Returns the entries that match `question` on the live nodes that answer within `deadline`.
  func find(
    _ question: Inquiry.Question, within deadline: Duration
  ) async throws(InquiryError) -> FleetFindings

  /// Returns what the entries of the live nodes that answer within `deadline` depend on.
  func uses(
    _ query: UsesQuery, within deadline: Duration
  ) async throws(InquiryError) -> FleetUses

  /// Returns the check of the names in `events`, to be carried out before they are published.
  func nameCheck(of events: [Event]) async -> NameCheck

  /// Returns the logged events that match `filter`, in the order that it asks for.
  func events(matching filter: EventFilter) async throws -> [LoggedEvent]

  /// Returns a stream of every event committed from now on.
  ///
  /// A reader that falls too far behind loses the stream.
  func eventStream() async -> AsyncStream<LoggedEvent>

  /// Returns the log's state as it is now, of which pages are made on the caller's own thread.
  func state() async -> StateSnapshot

  /// Returns the record of a service's applies; nil if there is none.
  func applied(_ service: AppliedRecord.Service) async -> AppliedRecord?

  /// Returns all services that have a record, in order.
  func appliedServices() async -> [AppliedRecord.Service]

  /// Records a change to a service's record durably.
  ///
  /// - Returns: the record after the change.
  func record(_ change: AppliedChange) async throws(AppliedError) -> AppliedRecord

  /// Returns all known nodes and their standing.
  func fleet() async -> FleetView

  /// Forgets a node that serves nothing, given by its id or its name.
  ///
  /// - Returns: the forgotten node.
  func forget(node: String) async throws(ForgetError) -> NodeIdentity

  /// Returns the reason why the coordinator accepts no events at the moment; nil if it does.
  func unavailability() async -> String?
}

extension CoordinatorCommands {
  /// Waits for a single event; see ``settlement(of:within:)``.
  package func settlement(
    of sequence: SequenceNumber, within deadline: Duration
  ) async -> Settlement? {
    await settlement(of: SettlementQuestion(sequence), within: deadline)
  }
}
