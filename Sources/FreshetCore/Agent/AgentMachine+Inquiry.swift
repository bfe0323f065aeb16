/// Answers the coordinator's inquiries about the entries in the node's caches.
extension AgentMachine {
  /// An inquiry for which the shell is finding the answer.
  struct PendingInquiry: Equatable, Sendable {
    var id: InquiryID
    /// The time when the coordinator stops waiting for the answer.
    var until: Instant
  }

  /// The most inquiries that an agent works on at once.
  ///
  /// It declines further ones immediately.
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

  /// Sends the answer to an inquiry that ``AgentEffect/inquire(_:)`` requested; a late answer is discarded.
  package mutating func sendReply(
    _ reply: InquiryReply, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard let index = inquiries.firstIndex(where: { $0.id == reply.id }) else { return }
    let isLate = inquiries.remove(at: index).until <= now
    guard case .joined = session, !isLate else { return }
    effects.append(.send(.inquiryReply(reply)))
  }
}
