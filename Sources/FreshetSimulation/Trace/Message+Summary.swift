import FreshetCore

extension CoordinatorMessage {
  /// The kind of message and its important numbers, for the trace.
  var summary: String {
    switch self {
    case .welcome(let welcome): "welcome at \(welcome.head)"
    case .refusal(let refusal): "refusal \(refusal.code): \(refusal.detail)"
    case .proof(let proof): "proof of \(proof.head), age \(proof.age)"
    case .page(let page):
      "page of \(page.entries.count) through \(page.through) of \(page.head), floor \(page.floor)"
    case .stranger: "stranger"
    case .inquiry(let inquiry): "inquiry \(inquiry.id.number)"
    }
  }
}

extension AgentMessage {
  /// The kind of message and its important numbers, for the trace.
  var summary: String {
    switch self {
    case .hello(let hello):
      "hello of \(hello.node.name) at \(hello.applied?.description ?? "nothing")"
    case .probe(let probe): "probe at \(probe.applied?.description ?? "nothing")"
    case .catchUp(let catchUp): "catch-up after \(catchUp.after)"
    case .report(let report): "report of \(report.applied), counted \(report.counted)"
    case .leave: "leave"
    case .inquiryReply(let reply): "reply to inquiry \(reply.id.number)"
    }
  }
}

extension Broadcast {
  /// The kind of frame and its important numbers, for the trace.
  var summary: String {
    switch body {
    case .batch(let batch): "events \(batch.previous.sequence + 1) to \(batch.end)"
    case .beacon(let position): "beacon at \(position)"
    }
  }
}
