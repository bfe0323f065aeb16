@testable import FreshetCoordinator
@testable import FreshetCore

/// A coordinator that keeps everything in memory and answers as it was told to.
final class FakeCoordinator: CoordinatorCommands {
  struct State {
    var logged: [LoggedEvent] = []
    var replayed: Set<String> = []
    var error: PublishError?
    var queryError: StoreError?
    var settlements: [Settlement] = []
    var waits: [Duration] = []
    var settlementQuestions: [SettlementQuestion] = []
    /// What the replays of a key are overtaken by.
    var overtaken: [String: PublishReceipt.Overtaking] = [:]
    var filters: [EventFilter] = []
    var unavailability: String?
    var streams: [AsyncStream<LoggedEvent>.Continuation] = []
    /// Whether waits and questions go on until their caller leaves.
    var waitsForLong = false
    var inquiryError: InquiryError?
    var questions: [Inquiry.Question] = []
    var applied = AppliedTable()
    var appliedChanges: [AppliedChange] = []
    var appliedError: AppliedError?
    var queries: [UsesQuery] = []
    /// The active version of each dimension.
    var named = [Dimension(.prompt, "refund-assistant", facet: "system"): "9f2c"]
    /// What the log knows of what deployments set.
    var loggedNames: [Dimension] = []
    /// What each node's entries depend on; nil for one that does not answer.
    var uses: [[Dimension]?] = []
    var tried: [[Event]] = []
    var blast = Blast(
      dropped: DropCount(entries: 3, bytes: 300), priced: 2,
      cost: RefillCost(tokens: 900, micros: 120))
  }
  let state = Guarded(State())
  /// Keeps streams of progress from ending.
  private let endless = Guarded<[AsyncStream<Settlement>.Continuation]>([])
  let (streamEnds, streamEnded) = AsyncStream.makeStream(of: Void.self)
  let (waitStarts, waitStarted) = AsyncStream.makeStream(of: Void.self)
  let (waitEnds, waitEnded) = AsyncStream.makeStream(of: Void.self)
  let (streamStarts, streamStarted) = AsyncStream.makeStream(of: Void.self)

  static let epoch = Epoch(counter: 1, high: 2, low: 3)

  func publish(_ events: [Event]) async throws(PublishError) -> [PublishReceipt] {
    for (index, event) in events.enumerated() {
      do { try event.validate() } catch { throw .invalid(index: index, error) }
    }
    return try state.withLock { state throws(PublishError) in
      if let error = state.error { throw error }
      return events.map { event in
        let sequence = SequenceNumber(state.logged.count) + 1
        let logged = LoggedEvent(
          sequence: sequence, event: event, changes: event.force ? event.changes : [],
          grace: event.grace, committedAt: 1_764_000_000_123)
        state.logged.append(logged)
        return PublishReceipt(
          position: Position(epoch: Self.epoch, sequence: sequence, digest: .zero),
          isUnchanged: logged.isUnchanged,
          isReplay: state.replayed.contains(event.idempotencyKey ?? ""),
          overtaken: state.overtaken[event.idempotencyKey ?? ""])
      }
    }
  }

  func settlement(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> Settlement? {
    if deadline > .zero, state.withLock({ $0.waitsForLong }) {
      waitStarted.yield()
      try? await Task.sleep(for: .seconds(3_600))
      waitEnded.yield()
      return nil
    }
    return state.withLock { state in
      state.waits.append(deadline)
      state.settlementQuestions.append(question)
      return state.settlements.last { $0.sequence == question.events.last }?
        .requiring(question.requirements)
    }
  }

  /// Waits until the caller leaves, if questions are to last.
  private func waitForLong() async throws(InquiryError) {
    guard state.withLock({ $0.waitsForLong }) else { return }
    waitStarted.yield()
    try? await Task.sleep(for: .seconds(3_600))
    waitEnded.yield()
    throw .cancelled
  }

  func settlementProgress(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> AsyncStream<Settlement>? {
    if state.withLock({ $0.waitsForLong }) {
      let (stream, continuation) = AsyncStream.makeStream(of: Settlement.self)
      continuation.onTermination = { [waitEnded] _ in waitEnded.yield() }
      endless.withLock { $0.append(continuation) }
      waitStarted.yield()
      return stream
    }
    let known = state.withLock { state in
      state.waits.append(deadline)
      state.settlementQuestions.append(question)
      return state.settlements.filter { $0.sequence == question.events.last }
        .map { $0.requiring(question.requirements) }
    }
    guard !known.isEmpty else { return nil }
    return AsyncStream { continuation in
      for settlement in known { continuation.yield(settlement) }
      continuation.finish()
    }
  }

  func dryRun(
    _ events: [Event], within deadline: Duration
  ) async throws(InquiryError) -> DryRunReport {
    try await waitForLong()
    return try state.withLock { state throws(InquiryError) in
      if let error = state.inquiryError { throw error }
      state.tried.append(events)
      state.waits.append(deadline)
      return DryRunReport(
        head: SequenceNumber(state.logged.count),
        events: events.map { _ in
          .init(blast: state.blast, isUnchanged: false, isReplay: false)
        },
        nodes: [
          .init(
            node: "node-1", id: "a",
            answer: .success(
              .init(total: state.blast, held: DropCount(entries: 10, bytes: 1_000)))),
          .init(node: "node-2", id: "b", answer: .failure(UnansweredError(reason: .away))),
        ])
    }
  }

  func held(within deadline: Duration) async throws(InquiryError) -> DryRunReport {
    try await waitForLong()
    return try state.withLock { state throws(InquiryError) in
      if let error = state.inquiryError { throw error }
      return DryRunReport(
        head: 7, events: [],
        nodes: [
          .init(
            node: "node-1", id: "a",
            answer: .success(
              .init(total: Blast(), held: DropCount(entries: 12, bytes: 1_200)))),
          .init(node: "node-2", id: "b", answer: .failure(UnansweredError(reason: .away))),
        ])
    }
  }

  func uses(
    _ query: UsesQuery, within deadline: Duration
  ) async throws(InquiryError) -> FleetUses {
    try await waitForLong()
    return try state.withLock { state throws(InquiryError) in
      if let error = state.inquiryError { throw error }
      state.queries.append(query)
      state.waits.append(deadline)
      return FleetUses(
        nodes: state.uses.enumerated().map { index, dimensions in
          let uses = dimensions?.filter(query.includes).map {
            Use($0, entries: 2, versions: [.init("9f2c", entries: 1), .init(nil, entries: 1)])
          }
          return .init(
            node: "node-\(index + 1)", id: "\(index)",
            answer: uses.map { .success(Uses($0)) }
              ?? .failure(UnansweredError(reason: .silent)))
        })
    }
  }

  func nameCheck(of events: [Event]) async -> NameCheck {
    let logged = state.withLock { $0.loggedNames }
    return NameCheck(events, logged: logged) { _ in false }
  }

  func find(
    _ question: Inquiry.Question, within deadline: Duration
  ) async throws(InquiryError) -> FleetFindings {
    try await waitForLong()
    return try state.withLock { state throws(InquiryError) in
      if let error = state.inquiryError { throw error }
      state.questions.append(question)
      state.waits.append(deadline)
      let digest = String(repeating: "0f", count: 32)
      let entry = FoundEntry(
        digest: digest, readable: "gpt:p@1", contentClass: "concepts", age: .seconds(3),
        remaining: .seconds(60), bytes: 1_024, asOf: 7, served: 12, state: .stale, killedBy: 8,
        cost: RefillCost(tokens: 900, micros: 120), dependencies: [.prompt("p", version: "1")])
      return FleetFindings(nodes: [
        .init(
          node: "node-1", id: "a",
          answer: .success(
            Findings(
              entries: [entry],
              requests: [FoundRequest(digest: digest, age: .seconds(1), outcome: .hit)],
              hasMore: true))),
        .init(node: "node-2", id: "b", answer: .failure(UnansweredError(reason: .tooOld))),
      ])
    }
  }

  func events(matching filter: EventFilter) async throws -> [LoggedEvent] {
    try state.withLock { state throws(StoreError) in
      if let error = state.queryError { throw error }
      state.filters.append(filter)
      let matching = state.logged.filter {
        $0.sequence > filter.after && $0.sequence < filter.before ?? .max
      }
      return Array(
        (filter.newestFirst ? matching.reversed() : matching).prefix(filter.limit))
    }
  }

  func eventStream() async -> AsyncStream<LoggedEvent> {
    let (stream, continuation) = AsyncStream.makeStream(of: LoggedEvent.self)
    continuation.onTermination = { [streamEnded] _ in streamEnded.yield() }
    state.withLock { $0.streams.append(continuation) }
    streamStarted.yield()
    return stream
  }

  func state() async -> StateSnapshot {
    var watermarks = Watermarks()
    let named = state.withLock { $0.named }
    for (dimension, version) in named {
      watermarks.merge(.names(dimension, versions: [version]), at: 7)
    }
    return StateSnapshot(
      head: Position(epoch: Self.epoch, sequence: 7, digest: .zero), watermarks: watermarks)
  }

  func applied(_ service: AppliedRecord.Service) async -> AppliedRecord? {
    state.withLock { $0.applied[service] }
  }

  func appliedServices() async -> [AppliedRecord.Service] {
    state.withLock { $0.applied.services }
  }

  func record(_ change: AppliedChange) async throws(AppliedError) -> AppliedRecord {
    do { try change.validate() } catch { throw .invalid(error) }
    return try state.withLock { state throws(AppliedError) in
      if let error = state.appliedError { throw error }
      state.appliedChanges.append(change)
      state.applied.add(change, token: RecordToken(0))
      guard let group = state.applied.takeGroup(at: 1_764_000_000_123, epoch: Self.epoch) else {
        throw .stopping
      }
      if let refused = group.refused.first { throw refused.error }
      state.applied.commit(group)
      return try group.members[0].answer.get()
    }
  }
}
