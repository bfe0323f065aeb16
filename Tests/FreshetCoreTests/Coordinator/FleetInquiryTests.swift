import Testing

@testable import FreshetCore

/// What the live nodes are asked, and what is made of their answers.
struct FleetInquiryTests {
  private func fleet(_ names: String...) -> CoordinatorRig {
    var rig = CoordinatorRig()
    for name in names { rig.join(name) }
    return rig
  }

  private func held(_ entries: UInt64) -> DropCount {
    DropCount(entries: entries, bytes: entries * 100)
  }

  private func blast(_ entries: UInt64) -> Blast {
    Blast(dropped: held(entries), priced: entries, cost: RefillCost(tokens: 10 * entries))
  }

  @Test func `all live nodes are asked what the events change, and the answers are added up`() {
    var rig = fleet("a", "b")
    rig.dryRun(.deploy("p", "v1"), Event(.purge(.tag("t"))))
    #expect(rig.inquiries.count == 2)
    #expect(
      rig.inquiry?.question
        == .dryRun(
          DryRun(
            head: 0,
            events: [
              [.names(Dimension(.prompt, "p"), versions: ["v1"])], [.drops(Dimension(.tag, "t"))],
            ])))
    rig.reply("b", held: held(10), .dryRun([blast(2), blast(1)]))
    #expect(rig.fleetAnswers.isEmpty)
    rig.reply("a", held: held(30), .dryRun([blast(5), blast(0)]))
    let report = rig.dryRunReport
    #expect(report?.events.map(\.blast) == [blast(7), blast(1)])
    #expect(report?.total == blast(8))
    #expect(report?.held == held(40))
    #expect(report?.forecast.share == 0.2)
    #expect(report?.nodes.map(\.node) == ["a", "b"])
    #expect(report?.nodes.last?.answer == .success(.init(total: blast(3), held: held(10))))
    #expect(report?.unansweredCount == 0)
  }

  @Test(arguments: [[], ["v1"]], [false, true])
  func `what the end of a settling time will drop is asked for, too`(
    versions: [String], ifChanged: Bool
  ) throws {
    var rig = fleet("a")
    rig.log(Event(.corpusReindex(CorpusReindex(corpus: "c", versions: ["v1"]))))
    let reindex = CorpusReindex(corpus: "c", versions: versions, settlingTime: .seconds(5))
    rig.dryRun(Event(.corpusReindex(reindex), ifChanged: ifChanged))
    guard case .dryRun(let dryRun)? = rig.inquiry?.question else {
      Issue.record("no dry run was asked for")
      return
    }
    let corpus = Dimension(.corpus, "c")
    let asked = try #require(dryRun.events.first)
    #expect(asked.contains(.drops(corpus)))
    rig.reply("a", held: held(1), .dryRun([blast(1)]))
    #expect(rig.dryRunReport?.forecast.changesSomething == true)
    // It is what is logged then.
    var settling = SettlingSources()
    let event = Event(.corpusReindex(reindex))
    settling.track(
      LoggedEvent(sequence: 1, event: event, changes: event.changes, committedAt: 0), at: .at(0))
    let end = try #require(settling.takeDue(at: .at(60_000)).first)
    #expect(end.event.changes == [.drops(corpus)])
  }

  @Test func `nothing is logged, numbered or broadcast by a dry run`() {
    var rig = fleet("a")
    let before = rig.machine.head
    rig.dryRun(.deploy("p", "v1"))
    rig.reply("a", held: held(1), .dryRun([blast(1)]))
    #expect(rig.machine.head == before)
    #expect(rig.append == nil)
    #expect(rig.broadcasts.isEmpty)
    rig.log(.deploy("p", "v1"))
    #expect(rig.receipts.first?.isUnchanged == false)
  }

  @Test func `whoever does not answer is named, and why`() {
    var rig = fleet("a", "old", "gone")
    rig.hello("old", version: 1)
    rig.receive(.leave, from: "gone")
    rig.appended()
    rig.join("left")
    rig.dryRun(within: .seconds(2), .deploy("p", "v1"))
    #expect(rig.inquiries.map(\.peer) == ["a", "left"])
    rig.receive(.leave, from: "left")
    #expect(rig.fleetAnswers.isEmpty)
    rig.pass(.milliseconds(1_999))
    #expect(rig.fleetAnswers.isEmpty)
    #expect(rig.machine.deadline <= .at(3_000))
    rig.pass(.milliseconds(1))
    func reason(_ name: String) -> Unanswered? {
      guard
        case .failure(let error)? = rig.dryRunReport?.nodes.first(where: { $0.node == name })?
          .answer
      else { return nil }
      return error.reason
    }
    #expect(reason("a") == .silent)
    #expect(reason("old") == .tooOld)
    #expect(reason("left") == .left)
    #expect(reason("gone") == nil)
    // Too late: nobody is told twice.
    rig.reply("a", held: held(1), .dryRun([blast(1)]))
    #expect(rig.fleetAnswers.isEmpty)
  }

  @Test func `a node that was not heard of for its bound, or since the start, is not asked`() {
    var rig = CoordinatorRig(roster: [.node("before")])
    rig.join("a", bound: .seconds(1))
    rig.now = rig.now + .milliseconds(1_001)
    rig.dryRun(.deploy("p", "v1"))
    #expect(rig.inquiries.isEmpty)
    let away = UnansweredError(reason: .away)
    #expect(rig.dryRunReport?.nodes.map(\.answer) == [.failure(away), .failure(away)])
  }

  @Test func `an answer to another question, or of another length, is none`() {
    var rig = fleet("a", "b", "c")
    rig.dryRun(.deploy("p", "v1"))
    rig.reply("a", held: held(1), .dryRun([blast(1), blast(1)]))
    rig.reply("b", held: held(1), .findings(Findings()))
    let id = rig.lastInquiry
    rig.lastInquiry = InquiryID(id.number &+ 1)
    rig.reply("c", held: held(1), .dryRun([blast(1)]))
    rig.lastInquiry = id
    #expect(rig.fleetAnswers.isEmpty)
    rig.reply("c", held: held(1), .declined(.busy))
    let reasons = rig.dryRunReport?.nodes.map { node -> Unanswered? in
      if case .failure(let error) = node.answer { error.reason } else { nil }
    }
    #expect(reasons == [.failed, .failed, .busy])
  }

  @Test func `a node answers once, and only for itself`() {
    var rig = fleet("a", "b")
    rig.dryRun(.deploy("p", "v1"))
    rig.reply("a", held: held(1), .dryRun([blast(1)]))
    rig.reply("a", held: held(9), .dryRun([blast(9)]))
    rig.reply("stranger", held: held(9), .dryRun([blast(9)]))
    #expect(rig.fleetAnswers.isEmpty)
    rig.reply("b", held: held(2), .dryRun([blast(2)]))
    #expect(rig.dryRunReport?.total == blast(3))
  }

  @Test func `what was published before, or changes nothing by choice, drops nothing`() {
    var rig = fleet("a")
    rig.log(.deploy("p", "v1", key: "once"))
    // Without the choice it names anew what is active.
    var ifChanged = Event.deploy("p", "v1")
    ifChanged.ifChanged = true
    rig.dryRun(ifChanged, .deploy("p", "v1", key: "once"), .deploy("p", "v1"))
    guard case .dryRun(let dryRun)? = rig.inquiry?.question else {
      Issue.record("not asked")
      return
    }
    #expect(dryRun.head == 1)
    #expect(dryRun.events.map(\.count) == [0, 0, 1])
    rig.reply("a", held: held(4), .dryRun([Blast(), Blast(), blast(4)]))
    #expect(rig.dryRunReport?.events.map(\.isUnchanged) == [true, false, false])
    #expect(rig.dryRunReport?.events.map(\.isReplay) == [false, true, false])
  }

  @Test func `what could not be published is refused, and nobody is asked`() {
    var rig = fleet("a")
    rig.dryRun()
    #expect(rig.fleetAnswers == [.refused(.publish(.batchSize(0)))])
    rig.dryRun(.deploy("", "v1"))
    #expect(rig.sent.isEmpty)
    guard case .refused(.publish(.invalid(index: 0, let error)))? = rig.fleetAnswers.first else {
      Issue.record("not refused")
      return
    }
    #expect(error.field == "prompt")
    rig.log(.deploy("p", "v1", key: "once"))
    rig.dryRun(.deploy("p", "v2", key: "once"))
    #expect(
      rig.fleetAnswers
        == [.refused(.publish(.idempotencyConflict(index: 0, key: "once", earlier: 1)))])
  }

  @Test func `at most 16 questions wait, and one that is given up makes room`() {
    var rig = fleet("a")
    for _ in 0..<16 { rig.dryRun(.deploy("p", "v1")) }
    #expect(rig.fleetAnswers.isEmpty)
    rig.dryRun(.deploy("p", "v1"))
    #expect(rig.fleetAnswers == [.refused(.tooMany(limit: 16))])
    rig.cancelInquiry(rig.firstInquiryToken)
    rig.dryRun(.deploy("p", "v1"))
    #expect(rig.fleetAnswers.isEmpty)
    #expect(rig.inquiries.count == 1)
  }

  @Test func `a question that is given up is answered once, as cancelled`() {
    var rig = fleet("a")
    rig.dryRun(.deploy("p", "v1"))
    rig.cancelInquiry(rig.firstInquiryToken)
    #expect(rig.fleetAnswers == [.refused(.cancelled)])
    rig.cancelInquiry(rig.firstInquiryToken)
    #expect(rig.fleetAnswers.isEmpty)
    rig.reply("a", .dryRun([Blast()]))
    #expect(rig.fleetAnswers.isEmpty)
    rig.pass(.seconds(60))
    #expect(rig.fleetAnswers.isEmpty)
  }

  @Test func `a question larger than a message is refused`() {
    var rig = fleet("a")
    let versions = (0..<16).map { "\($0)" + String(repeating: "v", count: 240) }
    rig.dryRun(
      (0..<1_000).map { Event(.promptDeploy(PromptDeploy(prompt: "\($0)", versions: versions))) })
    guard case .refused(.tooLarge(let size, limit: WireLimits.message))? = rig.fleetAnswers.first
    else {
      Issue.record("not refused")
      return
    }
    #expect(size > WireLimits.message)
    #expect(rig.sent.isEmpty)
  }

  @Test func `a fleet without nodes answers at once`() {
    var rig = CoordinatorRig()
    rig.dryRun(.deploy("p", "v1"))
    #expect(rig.dryRunReport?.nodes.isEmpty == true)
    #expect(rig.dryRunReport?.forecast.share == 0)
  }

  @Test func `what is looked for is asked of all, and told by node`() {
    var rig = fleet("b", "a")
    rig.find(.find(.prefix("gpt:"), limit: 5))
    #expect(rig.inquiries.count == 2)
    rig.reply("a", held: held(1), .findings(Findings(entries: [InquirySamples.entry])))
    rig.reply("b", held: held(1), .dryRun([]))
    guard case .findings(let found)? = rig.fleetAnswers.first else {
      Issue.record("no answer")
      return
    }
    #expect(found.nodes.map(\.node) == ["a", "b"])
    #expect(found.nodes[0].answer == .success(Findings(entries: [InquirySamples.entry])))
    #expect(found.nodes[1].answer == .failure(UnansweredError(reason: .failed)))
  }
}
