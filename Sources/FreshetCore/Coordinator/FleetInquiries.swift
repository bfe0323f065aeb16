import OrderedCollections

/// The inquiries that wait for the nodes' answers.
package struct FleetInquiries: Equatable, Sendable {
  /// The most inquiries at once.
  ///
  /// Further ones are refused, because each makes every node walk over the entries concerned.
  package static let capacity = 16

  /// The kind of answer that the nodes' answers are combined into.
  enum Purpose: Equatable, Sendable {
    /// A report with one item for each event, which states whether it changes anything and whether it is a replay.
    case dryRun(head: SequenceNumber, items: [DryRunReport.Item])
    case find
    case uses
  }

  /// A node in an inquiry, whether it was asked or could not be.
  struct Asked: Equatable, Sendable {
    var name: String
    /// The node's answer; nil while it is awaited.
    var answer: Result<InquiryReply, UnansweredError>?
  }

  /// An inquiry in progress.
  struct Pending: Equatable, Sendable {
    var token: InquiryToken
    var id: InquiryID
    var purpose: Purpose
    var deadline: Instant
    /// The nodes by id.
    var nodes: OrderedDictionary<String, Asked> = [:]

    var isComplete: Bool { nodes.values.allSatisfy { $0.answer != nil } }
  }

  private(set) var pending: [Pending] = []

  var isFull: Bool { pending.count >= Self.capacity }
  /// The earliest deadline of an inquiry; nil if there is none.
  var deadline: Instant? { pending.map(\.deadline).min() }

  mutating func add(_ inquiry: Pending) { pending.append(inquiry) }

  /// Removes an inquiry; returns whether it was still waiting.
  mutating func remove(_ token: InquiryToken) -> Bool {
    let count = pending.count
    pending.removeAll { $0.token == token }
    return pending.count < count
  }

  /// Records a node's answer.
  ///
  /// Unrequested and repeated answers are ignored.
  mutating func takeReply(_ reply: InquiryReply, of node: String) {
    guard let index = pending.firstIndex(where: { $0.id == reply.id }),
      let asked = pending[index].nodes[node], asked.answer == nil
    else { return }
    pending[index].nodes[node]?.answer = .success(reply)
  }

  /// Records that a node has left and will not answer.
  mutating func nodeLeft(_ node: String) {
    for index in pending.indices {
      guard let asked = pending[index].nodes[node], asked.answer == nil else { continue }
      pending[index].nodes[node]?.answer = .failure(UnansweredError(reason: .left))
    }
  }

  /// Removes the inquiries that are complete or past their deadline, and returns them.
  mutating func takeDone(at now: Instant) -> [Pending] {
    let done = pending.filter { $0.isComplete || $0.deadline <= now }
    if !done.isEmpty { pending.removeAll { $0.isComplete || $0.deadline <= now } }
    return done
  }
}

extension FleetInquiries.Pending {
  /// The nodes' answers, combined for the caller.
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
  /// Returns the reason why this reply is no answer to the question.
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
