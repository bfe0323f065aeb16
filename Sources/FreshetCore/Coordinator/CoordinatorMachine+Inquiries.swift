import OrderedCollections

/// Asks the live nodes about their entries, without changing anything.
extension CoordinatorMachine {
  /// Asks the nodes what `events` would drop if they were published now.
  ///
  /// The events are resolved as in a publish, against all durable events. The answer is an effect with `token`, which
  /// follows by `deadline`.
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

  /// Returns the event's changes, and those that the end of its settling time would make.
  private static func changes(_ event: LoggedEvent) -> [Change] {
    guard case .corpusReindex(let reindex)? = event.event?.kind, let end = reindex.end else {
      return event.changes
    }
    return event.changes + Event(.corpusReindex(end)).changes
  }

  /// Asks the nodes what they hold, by a dry run without events.
  ///
  /// The answer is an effect with `token`, which follows by `deadline`.
  package mutating func held(
    token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(
      .dryRun(DryRun(head: head.sequence, events: [])),
      for: .dryRun(head: head.sequence, items: []), token: token, deadline: deadline, at: now,
      into: &effects)
  }

  /// Returns the events as a publish would log them.
  ///
  /// Nothing is logged.
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

  /// Asks the nodes for the entries that `question` describes.
  ///
  /// The answer is an effect with `token`, which follows by `deadline`.
  package mutating func find(
    _ question: Inquiry.Question, token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(question, for: .find, token: token, deadline: deadline, at: now, into: &effects)
  }

  /// Asks the nodes what their entries depend on.
  ///
  /// The answer is an effect with `token`, which follows by `deadline`.
  package mutating func uses(
    _ query: UsesQuery, token: InquiryToken, deadline: Instant, at now: Instant,
    into effects: inout [CoordinatorEffect]
  ) {
    ask(.uses(query), for: .uses, token: token, deadline: deadline, at: now, into: &effects)
  }

  /// Returns the check of the names in `events`, to be carried out before they are published.
  package func nameCheck(of events: [Event]) -> NameCheck {
    NameCheck(events, logged: index.watermarks.configuration) { event in
      event.ownedKey.map { idempotency[$0] != nil } ?? false
    }
  }

  /// Cancels an inquiry whose caller has left.
  ///
  /// If it has not been answered yet, the answer is ``InquiryError/cancelled``.
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

  /// Answers the inquiries that are complete, and those past their deadline.
  mutating func checkInquiries(at now: Instant, into effects: inout [CoordinatorEffect]) {
    for done in inquiries.takeDone(at: now) {
      effects.append(.inquiryAnswer(done.token, done.answer))
    }
  }
}

extension RosterNode {
  /// The time without a message after which an unbounded node is no longer asked.
  private static let unboundedSilence: Duration = .seconds(10)

  /// Returns the reason why it is useless to ask the node; nil if it is not.
  fileprivate func cannotAnswer(
    _ question: Inquiry.Question, at now: Instant
  ) -> Unanswered? {
    guard state == .joined, peer != nil,
      now - heardAt <= identity.bound ?? Self.unboundedSilence
    else { return .away }
    return version < question.version ? .tooOld : nil
  }
}
