/// What a coordinator asks about the entries that are held here.
extension AgentMachine {
  /// An inquiry whose answer is being found.
  struct PendingInquiry: Equatable, Sendable {
    var id: InquiryID
    /// From then on nobody waits for it.
    var until: Instant
  }

  /// Inquiries that are worked at together.
  ///
  /// A further one is declined at once.
  package static let inquiriesAtOnce = 4

  mutating func receive(
    _ inquiry: Inquiry, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joined = session else { return }
    inquiries.removeAll { $0.until <= now }
    if inquiries.contains(where: { $0.id == inquiry.id }) { return }
    guard inquiry.question != .unknown else {
      return decline(inquiry.id, .notUnderstood, into: &effects)
    }
    guard inquiries.count < Self.inquiriesAtOnce else {
      return decline(inquiry.id, .busy, into: &effects)
    }
    inquiries.append(PendingInquiry(id: inquiry.id, until: now + inquiry.within))
    effects.append(.inquire(inquiry))
  }

  private func decline(
    _ id: InquiryID, _ reason: InquiryReply.Declined, into effects: inout [AgentEffect]
  ) {
    effects.append(
      .send(.inquiryReply(.init(id: id, held: DropCount(), answer: .declined(reason)))))
  }

  /// Takes in the answer that ``AgentEffect/inquire(_:)`` asked for.
  package mutating func noteReply(
    _ reply: InquiryReply, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard let index = inquiries.firstIndex(where: { $0.id == reply.id }) else { return }
    let isLate = inquiries.remove(at: index).until <= now
    guard case .joined = session, !isLate else { return }
    effects.append(.send(.inquiryReply(reply)))
  }
}
