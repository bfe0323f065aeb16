@testable import FreshetCore

/// One of each, with every field set.
enum InquirySamples {
  static let digest = String(repeating: "0f", count: 32)
  static let blast = Blast(
    dropped: DropCount(entries: 4, bytes: 5), priced: 3,
    cost: RefillCost(tokens: .max, micros: 7))
  static let dryRun = DryRun(
    head: 41,
    events: [
      [.names(Dimension(.prompt, "p", facet: "system"), versions: ["a", "b"])], [],
      [.drops(.everything), .dropsKeyPrefix("gpt:")],
    ])
  static let entry = FoundEntry(
    digest: digest, readable: "gpt-5.4-mini:p@1", contentClass: "policy and pricing",
    age: .seconds(3), remaining: .milliseconds(1_500), bytes: 1_024, asOf: 40, served: 12,
    state: .stale, killedBy: 41, cost: RefillCost(tokens: 900, micros: 120),
    dependencies: [.prompt("p", role: .system, version: "a"), .tag("t")])
  static let bare = FoundEntry(
    digest: digest, readable: "", contentClass: "", age: .zero, remaining: .zero, bytes: 0,
    asOf: 0, served: 0, state: .alive, killedBy: nil, cost: nil, dependencies: [])
  static let findings = Findings(
    entries: [entry, bare],
    requests: [FoundRequest(digest: digest, age: .seconds(1), outcome: .made)], hasMore: true)

  static func inquiry(_ question: Inquiry.Question) -> Inquiry {
    Inquiry(id: InquiryID(.max), within: .seconds(5), question: question)
  }

  static func reply(_ answer: InquiryReply.Answer) -> InquiryReply {
    InquiryReply(id: InquiryID(6), held: DropCount(entries: 1, bytes: 2), answer: answer)
  }
}
