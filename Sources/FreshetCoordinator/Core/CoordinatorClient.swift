package import FreshetCore
import FreshetRuntime

/// The running coordinator, as called by its HTTP interface and by tests from any thread.
package final class CoordinatorClient: CoordinatorCommands {
  let shared: CoordinatorShared

  init(_ shared: CoordinatorShared) {
    self.shared = shared
  }

  package func publish(_ events: [Event]) async throws(PublishError) -> [PublishReceipt] {
    let answer = await withCheckedContinuation { continuation in
      if !shared.mailbox.post(.publish(events, continuation)) {
        continuation.resume(returning: .refused(.stopping))
      }
    }
    switch answer {
    case .published(let receipts): return receipts
    case .refused(let error): throw error
    }
  }

  package func settlement(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> Settlement? {
    let token = shared.waitToken()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let sink = SettlementSink.once(continuation)
        if !shared.mailbox.post(.wait(question, within: deadline, id: token, sink)) {
          sink.giveUp()
        }
        // A caller that left before the wait was posted had its cancellation posted first, in vain.
        if Task.isCancelled { _ = shared.mailbox.post(.cancelWait(token)) }
      }
    } onCancel: {
      _ = shared.mailbox.post(.cancelWait(token))
    }
  }

  package func settlementProgress(
    of question: SettlementQuestion, within deadline: Duration
  ) async -> AsyncStream<Settlement>? {
    let isKnown = await inspect { machine, _ in machine.knows(question.events.last) }
    guard isKnown == true else { return nil }
    let token = shared.waitToken()
    // A slow reader needs only the newest settlement, because each one lists every node.
    let (stream, continuation) = AsyncStream.makeStream(
      of: Settlement.self, bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { [shared] _ in _ = shared.mailbox.post(.cancelWait(token)) }
    let sink = SettlementSink.progress(continuation)
    if !shared.mailbox.post(.wait(question, within: deadline, id: token, sink)) { sink.giveUp() }
    return stream
  }

  package func dryRun(
    _ events: [Event], within deadline: Duration
  ) async throws(InquiryError) -> DryRunReport {
    switch await ask(.dryRun(events), within: deadline) {
    case .dryRun(let report): return report
    case .refused(let error): throw error
    case .findings, .uses:
      brokenInvariant("a dry run was answered with another answer")
    }
  }

  package func held(within deadline: Duration) async throws(InquiryError) -> DryRunReport {
    switch await ask(.held, within: deadline) {
    case .dryRun(let report): return report
    case .refused(let error): throw error
    case .findings, .uses:
      brokenInvariant("a count of entries was answered with another answer")
    }
  }

  package func find(
    _ question: Inquiry.Question, within deadline: Duration
  ) async throws(InquiryError) -> FleetFindings {
    switch await ask(.find(question), within: deadline) {
    case .findings(let findings): return findings
    case .refused(let error): throw error
    case .dryRun, .uses: brokenInvariant("a search was answered with another answer")
    }
  }

  package func uses(
    _ query: UsesQuery, within deadline: Duration
  ) async throws(InquiryError) -> FleetUses {
    switch await ask(.uses(query), within: deadline) {
    case .uses(let uses): return uses
    case .refused(let error): throw error
    case .dryRun, .findings:
      brokenInvariant("a question about uses was answered with another answer")
    }
  }

  private func ask(_ question: FleetQuestion, within deadline: Duration) async -> FleetAnswer {
    let token = shared.inquiryToken()
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let command = CoordinatorCommand.ask(question, within: deadline, id: token, continuation)
        if !shared.mailbox.post(command) { continuation.resume(returning: .refused(.stopping)) }
        if Task.isCancelled { _ = shared.mailbox.post(.cancelAsk(token)) }
      }
    } onCancel: {
      _ = shared.mailbox.post(.cancelAsk(token))
    }
  }

  package func events(matching filter: EventFilter) async throws -> [LoggedEvent] {
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<[LoggedEvent], StoreError>, Never>) in
      if !shared.log.post(.query(filter, continuation)) {
        continuation.resume(returning: .failure(.stopping))
      }
    }
    return try result.get()
  }

  package func eventStream() async -> AsyncStream<LoggedEvent> { shared.followers.follow() }

  package func state() async -> StateSnapshot {
    await inspect { machine, _ in machine.state }
      ?? StateSnapshot(head: .origin, watermarks: Watermarks())
  }

  package func applied(_ service: AppliedRecord.Service) async -> AppliedRecord? {
    await inspect { machine, _ in machine.applied[service] } ?? nil
  }

  package func appliedServices() async -> [AppliedRecord.Service] {
    await inspect { machine, _ in machine.applied.services } ?? []
  }

  package func record(_ change: AppliedChange) async throws(AppliedError) -> AppliedRecord {
    try await withCheckedContinuation { continuation in
      if !shared.mailbox.post(.record(change, continuation)) {
        continuation.resume(returning: .failure(.stopping))
      }
    }.get()
  }

  package func fleet() async -> FleetView {
    await inspect { machine, now in machine.fleetSnapshot(at: now) }?.view
      ?? FleetView(head: .origin, nodes: [])
  }

  package func forget(node: String) async throws(ForgetError) -> NodeIdentity {
    try await withCheckedContinuation { continuation in
      if !shared.mailbox.post(.forget(node, continuation)) {
        continuation.resume(returning: .failure(.stopping))
      }
    }.get()
  }

  package func nameCheck(of events: [Event]) async -> NameCheck {
    let known = await inspect { machine, _ in machine.nameKnowledge(of: events) }
    return (known ?? NameKnowledge()).check(events)
  }

  package func unavailability() async -> String? {
    await inspect { machine, _ in machine.logTrouble.map { "the log takes no events: \($0)" } }
      ?? "the coordinator is stopping"
  }

  /// Returns true once the coordinator's thread and that of the log have answered; false if one has ended.
  package func answers() async -> Bool {
    guard await inspect({ _, _ in true }) == true else { return false }
    return await withCheckedContinuation { continuation in
      if !shared.log.post(.ping(continuation)) { continuation.resume(returning: false) }
    }
  }

  /// The coordinator's watermarks, which tests compare with those of nodes; nil once the coordinator has stopped.
  package func watermarks() async -> Watermarks? {
    await inspect { machine, _ in machine.watermarks }
  }

  /// The number of messages dropped because they violate the protocol.
  package var garbageCount: UInt64 { shared.garbageCount }

  /// Runs `look` on the machine's own thread and returns its result; nil once that thread has ended.
  ///
  /// Publishes and proofs wait for that thread: `look` only copies values, and nothing in it depends on how much the
  /// log knows. What is made of the copy is made by the caller.
  private func inspect<Result: Sendable>(
    _ look: @escaping @Sendable (CoordinatorMachine, Instant) -> Result
  ) async -> Result? {
    await withCheckedContinuation { continuation in
      let command = CoordinatorCommand.inspect { machine, now in
        continuation.resume(returning: look(machine, now))
      }
      if !shared.mailbox.post(command) { continuation.resume(returning: nil) }
    }
  }
}
