import CommandTesting
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal
import Testing
import freshet

@testable import FreshetCore

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
        "NODE   STANDING   SETTLED AFTER  DROPPED   BYTES",
        "api-1  applied           3.0 ms      120  4.8 kB",
        "api-2  pending                -        -       -",
        "api-3  fenced                 -        -       -",
        "api-4  unbounded              -        -       -",
      ])
  }

  @Test func `who was cut off before the event did not settle in no time`() {
    let settlement = Settlement(
      sequence: 9,
      nodes: [
        NodeSettlement(
          node: "a", id: "1", standing: .fenced, appliedAfter: nil, settledAfter: .zero,
          dropped: nil),
        NodeSettlement(
          node: "b", id: "2", standing: .fenced, appliedAfter: nil, settledAfter: .seconds(2),
          dropped: nil),
      ], isCounted: true)
    let table = SettlementReport(SettlementDocument(settlement)).table
    #expect(table[1] == "a     fenced           before        -      -")
    #expect(table[2] == "b     fenced            2.0 s        -      -")
  }

  @Test func `events are a table where people look, and whole lines elsewhere`() {
    let change = Change.names(Dimension(.prompt, "refund"), versions: ["v2"])
    let events = [
      EventDocument(LoggedEvent(sequence: 9, event: nil, changes: [change], committedAt: 0))
    ]
    #expect(
      EventReport.lines(events, on: .none) == [EventReport(events[0]).line])
    let terminal = Terminal(
      isTerminal: true, columns: 100, environment: ["TERM": "xterm", "NO_COLOR": "1"])
    let lines = EventReport.lines(events, on: terminal)
    #expect(lines[0].hasPrefix("EVENT") && lines[1].hasPrefix("    9  1970-01-01T00:00:00Z"))
    #expect(lines.contains { $0.contains("prompt:refund = v2") })
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 100 })
  }

  @Test func `late are those who may still serve what was killed`() {
    let report = SettlementReport(SettlementDocument(Self.settlement))
    #expect(report.late == ["api-2", "api-4"])
    #expect(report.settledCount == 2)
    #expect(
      report.summary
        == "event 9: 2 of 4 nodes settled within 3.0 ms (1 applied, 1 fenced), "
        + "dropped 120 entries (4.8 kB)")
    #expect(report.bar(width: 60).hasSuffix("] 2 of 4 nodes settled"))
  }

  @Test func `the fleet's table is followed by the versions that are not active`() {
    func declared(_ id: String, active: [String]?) -> DeclaredVersion {
      DeclaredVersion(
        InactiveVersion(
          Dimension(.prompt, id), version: "v1", refused: active == nil ? 0 : 1,
          unnamed: active == nil ? 7 : 0, age: .seconds(2)), active: active, nodes: ["api-1"])
    }
    let view = FleetView(
      head: Position(epoch: Epoch(counter: 1, high: 2, low: 3), sequence: 9, digest: .zero),
      nodes: [
        NodeView(
          name: "api-1", id: "1", application: "help", applicationVersion: "", bound: .seconds(10),
          applied: 9, proofAge: .seconds(1), standing: .applied, dropped: DropCount(),
          held: DropCount())
      ],
      inactiveVersions: [declared("refund", active: ["v2", "v3"])]
        + ["a", "b", "c", "d\u{1B}"].map { declared($0, active: nil) })
    let lines = FleetReport(FleetDocument(view)).lines
    #expect(
      lines.dropFirst(3) == [
        "1 node declares version v1 of prompt:refund, which is not active: its answers are not cached "
          + "(active: v2, v3; nodes: api-1; 1 answer, the last 2.0 s ago)",
        "nobody has published what nodes declare: v1 of prompt:a, v1 of prompt:b, v1 of prompt:c, and 1 "
          + "more; see `freshet doctor`",
      ])
  }

  @Test func `a fleet's table says who is away, and of whom it is not known what he holds`() {
    func view(_ name: String, isAway: Bool) -> NodeView {
      NodeView(
        name: name, id: name, application: "help", applicationVersion: "", bound: .seconds(10),
        applied: 9, proofAge: .seconds(isAway ? 60 : 1), standing: .applied, dropped: DropCount(),
        held: DropCount(entries: 5, bytes: 50), isAway: isAway)
    }
    let fleet = FleetView(
      head: Position(epoch: Epoch(counter: 1, high: 2, low: 3), sequence: 9, digest: .zero),
      nodes: [view("a", isAway: false), view("b", isAway: true)])
    let held = DryRunReport(
      head: 9, events: [],
      nodes: [
        .init(
          node: "a", id: "a",
          answer: .success(.init(total: Blast(), held: DropCount(entries: 7, bytes: 70)))),
        .init(node: "b", id: "b", answer: .failure(UnansweredError(reason: .away))),
      ])
    let lines = FleetReport(FleetDocument(fleet, holding: held)).lines
    #expect(
      lines[1] == "a     help         applied         9   1.0 s  10.0 s     7   70 B        0")
    #expect(
      lines[2] == "b     help         away            9  60.0 s  10.0 s     –      –        0")
    #expect(lines[3].hasPrefix("2 nodes: 1 applied, 1 away; head 9"))
  }

  @Test func `a cost that no entry recorded is not nought, and a share says of what`() {
    func report(_ blast: Blast) -> DryRunReportText {
      DryRunReportText(
        DryRunDocument(
          DryRunReport(
            head: 9, events: [.init(blast: blast, isUnchanged: false, isReplay: false)],
            nodes: [
              .init(
                node: "a", id: "a",
                answer: .success(
                  .init(total: blast, held: DropCount(entries: 10, bytes: 1_000))))
            ])))
    }
    let unpriced = report(Blast(dropped: DropCount(entries: 3, bytes: 400)))
    #expect(unpriced.table.last == "a           3  10  400 B       –     –")
    #expect(
      unpriced.summary
        == "would drop 3 of 10 entries, 40.0% by bytes; generating them again takes 3 calls")
    let priced = report(
      Blast(
        dropped: DropCount(entries: 5, bytes: 400), priced: 1,
        cost: RefillCost(tokens: 900, micros: 0)))
    #expect(priced.table.last == "a           5  10  400 B     900  0.00")
    #expect(priced.summary.hasPrefix("would drop 5 of 10 entries, 50.0% by entries; "))
  }

  @Test func `a settlement of several events says how each node settled, and until when not`() {
    let settlement = Settlement(
      sequence: 9, events: EventSpans([5, 6, 7, 8, 9]),
      nodes: [
        NodeSettlement(
          node: "a", id: "a", standing: .applied, appliedAfter: .milliseconds(3),
          dropped: DropCount(entries: 2, bytes: 20)),
        NodeSettlement(
          node: "b", id: "b", standing: .fenced, appliedAfter: nil, settledAfter: .seconds(2),
          dropped: nil),
      ], isCounted: true, servesStaleFor: .seconds(90))
    let document = SettlementDocument(settlement, at: Date(timeIntervalSince1970: 0))
    let report = SettlementReport(document)
    #expect(
      report.summary
        == "events 5 to 9: 2 of 2 nodes settled within 2.0 s (1 applied, 1 fenced), dropped 2 entries (20 B); "
        + "what was killed is served stale for up to 90.0 s more, until 1970-01-01T00:01:30.000Z")
    let nothing = SettlementReport(document.withoutDrops).summary
    #expect(nothing == "events 5 to 9: 2 of 2 nodes settled (1 applied, 1 fenced)")
  }

  @Test func `a standing that only a newer coordinator knows counts as late`() {
    var document = SettlementDocument(Self.settlement)
    document.nodes[0].standing = "relayed"
    #expect(SettlementReport(document).late == ["api-1", "api-2", "api-4"])
  }

  @Test func `an empty fleet is said to be one`() {
    let settlement = Settlement(sequence: 1, nodes: [], isCounted: true)
    let report = SettlementReport(SettlementDocument(settlement))
    #expect(report.summary == "event 1: no node is in the fleet; none was asked")
    #expect(report.late.isEmpty)
  }

  @Test func `a problem becomes a failure with a status of its sort`() throws {
    let body = try JSONBody.encode(
      Problem(.idempotencyConflict, "idempotencyKey 'k' was used for another event"))
    let failure = CommandFailure(status: 409, body: body, from: "http://h")
    #expect(failure.status == .conflict)
    #expect(failure.message == "idempotencyKey 'k' was used for another event")
    #expect(failure.problem?.type == .idempotencyConflict)
    #expect(CommandFailure(status: 422, body: body, from: "http://h").status == .invalidInput)
    #expect(CommandFailure(status: 503, body: body, from: "http://h").status == .unavailable)
  }

  @Test func `an answer that is no problem document is told with its status`() {
    let failure = CommandFailure(status: 502, body: JSONBody.html, from: "http://h")
    #expect(failure.status == .unavailable)
    #expect(failure.description.hasPrefix("freshet: http://h answered 502"))
  }
}
