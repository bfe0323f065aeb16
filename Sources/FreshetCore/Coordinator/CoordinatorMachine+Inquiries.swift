import OrderedCollections

/// Asks the live nodes what they hold, without changing anything.
extension CoordinatorMachine {
  /// Asks what `events` would drop if they were published now.
  ///
  /// They are resolved as a publish would be, against everything durable. The answer is an effect with `token`,
  /// appended at `deadline` at the latest.
  package mutating func dryRun(
    _ events: [Event], token: InquiryToken, deadline: Instant, at clocks: Clocks,
    into effects: inout [CoordinatorEffect]
  ) {
    let group: PublishQueue.Group
    do {
      group = try trial(of: events, wall: clocks.wall)
    } catch {
      effects.append(.inquiryAnswer(token, .refused(.publish(error))))
      return
    }
    var items: [DryRunReport.Item] = []
    var changes: [[Change]] = []
    for source in group.members.flatMap(\.receipts) {
      var event: LoggedEvent?
      if case .record(let index, isReplay: false) = source { event = group.records[index].event }
      let all = event.map(Self.changes) ?? []
      items.append(
        .init(blast: Blast(), isUnchanged: event != nil && all.isEmpty, isReplay: event == nil))
      changes.append(all)
    }
    ask(
      .dryRun(DryRun(head: head.sequence, events: changes)),
      for: .dryRun(head: head.sequence, items: items), token: token, deadline: deadline,
      at: clocks.now, into: &effects)
  }

  /// What `event` changes now, and what its end of settling will change.
  private static func changes(_ event: LoggedEvent) -> [Change] {
    guard case .corpusReindex(let reindex)? = event.event?.kind, let end = reindex.end else {
      return event.changes
    }
    return event.changes + Event(.corpusReindex(end)).changes
  }

  /// Asks what the nodes hold: a dry run without events.
  ///
  /// The answer is an effect with `token`, appended at `deadline` at the latest.
  package mutating func held(
    token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(
      .dryRun(DryRun(head: head.sequence, events: [])),
      for: .dryRun(head: head.sequence, items: []), token: token, deadline: deadline, at: now,
      into: &effects)
  }

  /// The events as they would be logged; logs nothing.
  private func trial(of events: [Event], wall: Int64) throws(PublishError) -> PublishQueue.Group {
    guard 1...EventLimits.batch ~= events.count else { throw .batchSize(events.count) }
    for (index, event) in events.enumerated() {
      do { try event.validate() } catch { throw .invalid(index: index, error) }
    }
    var builder = GroupBuilder(head: head, wall: wall, index: index, idempotency: idempotency)
    builder.add(.init(token: PublishToken(0), events: events, settles: nil))
    if let refused = builder.group.answers.first { throw refused.error }
    return builder.group
  }

  /// Asks which nodes hold the entries that `question` describes.
  ///
  /// The answer is an effect with `token`, appended at `deadline` at the latest.
  package mutating func find(
    _ question: Inquiry.Question, token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(question, for: .find, token: token, deadline: deadline, at: now, into: &effects)
  }

  /// Asks what the nodes' entries depend on.
  ///
  /// The answer is an effect with `token`, appended at `deadline` at the latest.
  package mutating func uses(
    _ query: UsesQuery, token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(.uses(query), for: .uses, token: token, deadline: deadline, at: now, into: &effects)
  }

  /// What has to be checked of the names in `events` before they are published.
  package func nameCheck(of events: [Event]) -> NameCheck {
    NameCheck(events, logged: index.watermarks.configuration) { event in
      event.idempotencyKey.map { idempotency[$0] != nil } ?? false
    }
  }

  /// Cancels an inquiry whose caller went away.
  ///
  /// It is answered with ``InquiryError/cancelled``, unless it is answered already.
  package mutating func cancelInquiry(
    _ token: InquiryToken, into effects: inout [CoordinatorEffect]
  ) {
    guard inquiries.remove(token) else { return }
    effects.append(.inquiryAnswer(token, .refused(.cancelled)))
  }

  private mutating func ask(
    _ question: Inquiry.Question, for purpose: FleetInquiries.Purpose, token: InquiryToken,
    deadline: Instant, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    guard !inquiries.isFull else {
      let error = InquiryError.tooMany(limit: FleetInquiries.capacity)
      effects.append(.inquiryAnswer(token, .refused(error)))
      return
    }
    let within = min(max(deadline - now, .zero), WireLimits.inquiryTime)
    let inquiry = Inquiry(id: InquiryID(generator.next()), within: within, question: question)
    let message = CoordinatorMessage.inquiry(inquiry)
    let size = message.encoded().count
    guard size <= WireLimits.message else {
      let error = InquiryError.tooLarge(size, limit: WireLimits.message)
      effects.append(.inquiryAnswer(token, .refused(error)))
      return
    }
    var pending = FleetInquiries.Pending(
      token: token, id: inquiry.id, purpose: purpose, deadline: now + within)
    for node in roster.all {
      if case .gone = node.state { continue }
      var asked = FleetInquiries.Asked(name: node.identity.name)
      if let reason = node.cannotAnswer(question, at: now) {
        asked.answer = .failure(UnansweredError(reason: reason))
      } else if let peer = node.peer {
        effects.append(.send(message, to: peer))
      }
      pending.nodes[node.identity.id] = asked
    }
    inquiries.add(pending)
    checkInquiries(at: now, into: &effects)
  }

  mutating func receive(
    _ reply: InquiryReply, id: String, at now: Instant, into effects: inout [CoordinatorEffect]
  ) {
    _ = roster.update(id) { $0.heardAt = now }
    inquiries.takeReply(reply, of: id)
    checkInquiries(at: now, into: &effects)
  }

  /// Answers the inquiries that every node has answered or whose deadline has passed.
  mutating func checkInquiries(at now: Instant, into effects: inout [CoordinatorEffect]) {
    for done in inquiries.takeDone(at: now) {
      effects.append(.inquiryAnswer(done.token, done.answer))
    }
  }
}

extension RosterNode {
  /// How long a node without a bound may be silent before it is no longer asked.
  private static let unboundedSilence: Duration = .seconds(10)

  /// Why asking the node would be useless; nil if it would not be.
  fileprivate func cannotAnswer(
    _ question: Inquiry.Question, at now: Instant
  ) -> Unanswered? {
    guard state == .joined, peer != nil,
      now - heardAt <= identity.bound ?? Self.unboundedSilence
    else { return .away }
    return version < question.version ? .tooOld : nil
  }
}
