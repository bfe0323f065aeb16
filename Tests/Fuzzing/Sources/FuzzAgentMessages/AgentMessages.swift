import FuzzSupport

@testable import FreshetCore

/// The body of what an agent sends: bounds, and that it comes back as it was.
func check(_ body: [UInt8]) {
  guard let message = decoded(FrameHeader.frame(body), AgentMessage.init(decoding:)) else { return }
  require(
    decoded(message.encoded(), AgentMessage.init(decoding:)) == message,
    "\(message) does not come back")
  switch message {
  case .hello(let hello):
    let node = hello.node
    require(!node.id.isEmpty && !node.name.isEmpty, "a node without a name")
    for text in [node.id, node.name, node.application, node.applicationVersion] {
      require(text.utf8.count <= WireLimits.nodeText, "\(text.utf8.count) bytes of text")
    }
    require(node.bound.map { .zero < $0 && $0 <= Freshness.longestBound } ?? true, "a bound")
  case .report(let report):
    require(report.drops.count <= WireLimits.dropsPerReport, "\(report.drops.count) drops")
  case .inquiryReply(let reply):
    if case .findings(let findings) = reply.answer {
      require(findings.entries.count <= WireLimits.findings, "\(findings.entries.count) entries")
    }
  case .probe, .catchUp, .leave: break
  }
}

func seeds() -> [[UInt8]] {
  MessageSamples.fromAgents.map { Array($0.encoded().dropFirst(FrameHeader.frame([]).count)) }
}
