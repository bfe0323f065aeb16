import OrderedCollections

/// Questions to the fleet that wait for answers.
package struct FleetInquiries: Equatable, Sendable {
  /// Questions at once.
  ///
  /// A further one is refused. Each costs a node one walk over what the question is about.
  package static let capacity = 16

  /// What is to be made of the answers.
  enum Purpose: Equatable, Sendable {
    /// What each event changes, and whether it is a replay.
    case dryRun(head: SequenceNumber, items: [DryRunReport.Item])
    case find
    case uses
  }

  /// One node that was asked, or could not be.
  struct Asked: Equatable, Sendable {
    var name: String
    /// Nil while it is waited for.
    var answer: Result<InquiryReply, UnansweredError>?
  }

  /// One question.
  struct Pending: Equatable, Sendable {
    var token: InquiryToken
    var id: InquiryID
    var purpose: Purpose
    var deadline: Instant
    /// By the id of the node.
    var nodes: OrderedDictionary<String, Asked> = [:]

    var isComplete: Bool { nodes.values.allSatisfy { $0.answer != nil } }
  }

  private(set) var pending: [Pending] = []

  var isFull: Bool { pending.count >= Self.capacity }
  /// When the next question is given up.
  var deadline: Instant? { pending.map(\.deadline).min() }

  mutating func add(_ inquiry: Pending) { pending.append(inquiry) }

  mutating func remove(_ token: InquiryToken) { pending.removeAll { $0.token == token } }

  /// Takes in what a node answered; what nobody asked for, or twice, counts for nothing.
  mutating func note(_ reply: InquiryReply, of node: String) {
    guard let index = pending.firstIndex(where: { $0.id == reply.id }),
      let asked = pending[index].nodes[node], asked.answer == nil
    else { return }
    pending[index].nodes[node]?.answer = .success(reply)
  }

  /// A node will not answer.
  mutating func noteLeft(_ node: String) {
    for index in pending.indices {
      guard let asked = pending[index].nodes[node], asked.answer == nil else { continue }
      pending[index].nodes[node]?.answer = .failure(UnansweredError(reason: .left))
    }
  }

  /// Takes out what is complete, or waited for long enough.
  mutating func takeDone(at now: Instant) -> [Pending] {
    let done = pending.filter { $0.isComplete || $0.deadline <= now }
    if !done.isEmpty { pending.removeAll { $0.isComplete || $0.deadline <= now } }
    return done
  }
}

extension FleetInquiries.Pending {
  /// What is told to whoever asked.
  var answer: FleetAnswer {
    let nodes = nodes.sorted { ($0.value.name, $0.key) < ($1.value.name, $1.key) }
    switch purpose {
    case .uses:
      return .uses(
        FleetUses(
          nodes: nodes.map { id, asked in
            .init(node: asked.name, id: id, answer: asked.uses)
          }))
    case .find:
      return .findings(
        FleetFindings(
          nodes: nodes.map { id, asked in
            .init(node: asked.name, id: id, answer: asked.findings)
          }))
    case .dryRun(let head, var items):
      let parts = nodes.map { id, asked in
        DryRunReport.Node(
          node: asked.name, id: id,
          answer: asked.blasts(count: items.count).map { blasts, held in
            for (index, blast) in blasts.enumerated() { items[index].blast += blast }
            return .init(total: blasts.reduce(Blast(), +), held: held)
          })
      }
      return .dryRun(DryRunReport(head: head, events: items, nodes: parts))
    }
  }
}

extension FleetInquiries.Asked {
  fileprivate var findings: Result<Findings, UnansweredError> {
    reply.flatMap { reply in
      guard case .findings(let findings) = reply.answer else { return reply.unanswered() }
      return .success(findings)
    }
  }

  fileprivate var uses: Result<Uses, UnansweredError> {
    reply.flatMap { reply in
      guard case .uses(let uses) = reply.answer else { return reply.unanswered() }
      return .success(uses)
    }
  }

  fileprivate func blasts(count: Int) -> Result<([Blast], DropCount), UnansweredError> {
    reply.flatMap { reply in
      guard case .dryRun(let blasts) = reply.answer, blasts.count == count else {
        return reply.unanswered()
      }
      return .success((blasts, reply.held))
    }
  }

  private var reply: Result<InquiryReply, UnansweredError> {
    answer ?? .failure(UnansweredError(reason: .silent))
  }
}

extension InquiryReply {
  /// Why it is no answer to what was asked.
  fileprivate func unanswered<Success>() -> Result<Success, UnansweredError> {
    let reason: Unanswered =
      switch answer {
      case .declined(.busy): .busy
      case .declined(.notUnderstood): .tooOld
      case .declined(.late): .silent
      case .declined(.other), .dryRun, .findings, .uses: .failed
      }
    return .failure(UnansweredError(reason: reason))
  }
}
