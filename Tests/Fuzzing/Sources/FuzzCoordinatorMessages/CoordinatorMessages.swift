import FuzzSupport

@testable import FreshetCore

/// The body of what a coordinator sends to one agent: bounds, and that it comes back as it was.
func check(_ body: [UInt8]) {
  let frame = FrameHeader.frame(body)
  guard let message = decoded(frame, CoordinatorMessage.init(decoding:)) else { return }
  require(
    decoded(message.encoded(), CoordinatorMessage.init(decoding:)) == message,
    "\(message) does not come back")
  switch message {
  case .refusal(let refusal):
    require(refusal.detail.utf8.count <= WireLimits.detail, "\(refusal.detail.utf8.count)")
  case .proof(let proof): require(proof.age >= .zero, "an age of \(proof.age)")
  case .page(let page):
    require(page.entries.count <= WireLimits.watermarksPerPage, "\(page.entries.count) entries")
    for entry in page.entries { check(entry) }
  case .inquiry(let inquiry):
    require(inquiry.within >= .zero, "a time of \(inquiry.within)")
    if case .find(_, let limit) = inquiry.question {
      require(limit <= WireLimits.findings, "\(limit) findings")
    }
  case .welcome, .stranger: break
  }
}

private func check(_ entry: CoordinatorMessage.Page.Entry) {
  switch entry.subject {
  case .dimension(let dimension): checkBounds(of: dimension)
  case .keyPrefix(let prefix):
    require(prefix.utf8.count <= EventLimits.prefixBytes, "a prefix of \(prefix.utf8.count) bytes")
  }
  checkBounds(of: entry.watermark.active)
}

func seeds() -> [[UInt8]] {
  MessageSamples.fromCoordinator.map { Array($0.encoded().dropFirst(FrameHeader.frame([]).count)) }
}
