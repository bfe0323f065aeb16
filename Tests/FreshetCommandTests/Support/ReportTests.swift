import FreshetCoordinator
import FreshetCore
import Testing
import freshet

@Suite struct ReportTests {
  private static let settlement = Settlement(
    sequence: 9,
    nodes: [
      NodeSettlement(
        node: "api-1", id: "1", standing: .applied, appliedAfter: .milliseconds(3),
        dropped: DropCount(entries: 120, bytes: 4_800)),
      NodeSettlement(
        node: "api-2", id: "2", standing: .pending, appliedAfter: nil, dropped: nil),
      NodeSettlement(
        node: "api-3", id: "3", standing: .fenced, appliedAfter: nil, dropped: nil),
      NodeSettlement(
        node: "api-4", id: "4", standing: .unbounded, appliedAfter: nil, dropped: nil),
    ], isCounted: true)

  @Test func `the table has every node with what it dropped`() {
    let report = SettlementReport(SettlementDocument(Self.settlement))
    #expect(
      report.table == [
        "NODE   STANDING   APPLIED AFTER  DROPPED   BYTES",
        "api-1  applied           3.0 ms      120  4.8 kB",
        "api-2  pending                -        -       -",
        "api-3  fenced                 -        -       -",
        "api-4  unbounded              -        -       -",
      ])
  }

  @Test func `late are those who may still serve what was killed`() {
    let report = SettlementReport(SettlementDocument(Self.settlement))
    #expect(report.late == ["api-2", "api-4"])
    #expect(report.settledCount == 2)
    #expect(
      report.summary
        == "event 9: 2 of 4 nodes settled within 3.0 ms, dropped 120 entries (4.8 kB)")
    #expect(report.bar(width: 60).hasSuffix("] 2 of 4 nodes settled"))
  }

  @Test func `a standing that only a newer coordinator knows counts as late`() {
    var document = SettlementDocument(Self.settlement)
    document.nodes[0].standing = "relayed"
    #expect(SettlementReport(document).late == ["api-1", "api-2", "api-4"])
  }

  @Test func `an empty fleet is said to be one`() {
    let settlement = Settlement(sequence: 1, nodes: [], isCounted: true)
    let report = SettlementReport(SettlementDocument(settlement))
    #expect(report.summary == "event 1: no node is known to the fleet")
    #expect(report.late.isEmpty)
  }

  @Test func `a problem becomes a failure with a status of its sort`() throws {
    let body = try JSONBody.encode(
      Problem(.idempotencyConflict, "idempotencyKey 'k' was used for another event"))
    #expect(
      CommandFailure(status: 409, body: body, from: "http://h")
        == CommandFailure(.conflict, "idempotencyKey 'k' was used for another event"))
    #expect(CommandFailure(status: 422, body: body, from: "http://h").status == .invalidInput)
    #expect(CommandFailure(status: 503, body: body, from: "http://h").status == .unavailable)
  }

  @Test func `an answer that is no problem document is told with its status`() {
    let failure = CommandFailure(status: 502, body: JSONBody.html, from: "http://h")
    #expect(failure.status == .unavailable)
    #expect(failure.description.hasPrefix("freshet: http://h answered 502"))
  }
}
