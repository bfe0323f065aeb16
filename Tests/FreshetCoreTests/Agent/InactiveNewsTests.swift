import Testing

@testable import FreshetCore

/// When a coordinator is told which versions are declared that are not active.
struct InactiveNewsTests {
  private func version(
    _ name: String = "v1", refused: UInt64 = 1, unnamed: UInt64 = 0
  ) -> InactiveVersion {
    InactiveVersion(
      Dimension(.prompt, "refund"), version: name, refused: refused, unnamed: unnamed)
  }

  @Test func `the first is told at once, and goes with the report`() {
    var rig = AgentRig.joined()
    #expect(rig.machine.wantsInactiveVersions(at: rig.now))
    rig.reportInactive([])
    #expect(rig.report == nil)
    #expect(!rig.machine.wantsInactiveVersions(at: rig.now + .milliseconds(999)))
    rig.pass(.seconds(1))
    #expect(rig.machine.wantsInactiveVersions(at: rig.now))
    rig.reportInactive([version()])
    #expect(rig.report?.inactive == [version()])
  }

  @Test func `a report for this reason alone goes once in five seconds`() {
    var rig = AgentRig.joined()
    rig.reportInactive([version()])
    #expect(rig.report != nil)
    rig.reportInactive([version(), version("v2")])
    #expect(rig.report == nil)
    rig.pass(.milliseconds(4_999))
    #expect(rig.report == nil)
    rig.pass(.milliseconds(1))
    #expect(rig.report?.inactive.count == 2)
    rig.pass(.seconds(10))
    #expect(rig.report == nil)
  }

  @Test func `any other report has the list as well, however soon`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.reportInactive([version()])
    rig.pass(.milliseconds(10))
    rig.reportInactive([version(), version("v2")])
    #expect(rig.report == nil)
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    #expect(rig.report?.inactive.count == 2)
    rig.pass(.seconds(60))
    #expect(rig.report == nil)
  }

  @Test func `a few fills more are no news, twice as many are, and so is another sort`() {
    var rig = AgentRig.joined()
    rig.reportInactive([version(refused: 10)])
    rig.pass(.seconds(10))
    rig.reportInactive([version(refused: 19)])
    #expect(rig.report == nil)
    rig.reportInactive([version(refused: 20)])
    #expect(rig.report?.inactive == [version(refused: 20)])
    rig.pass(.seconds(10))
    rig.reportInactive([version(refused: 20, unnamed: 1)])
    #expect(rig.report != nil)
    rig.pass(.seconds(10))
    rig.reportInactive([])
    #expect(rig.report?.inactive == [])
  }

  @Test func `what goes on being met is told again each minute, what does not is not`() {
    var rig = AgentRig.joined()
    rig.reportInactive([version(refused: 10)])
    rig.pass(.seconds(60))
    rig.reportInactive([version(refused: 10)])
    #expect(rig.report == nil)
    rig.reportInactive([version(refused: 11)])
    #expect(rig.report?.inactive == [version(refused: 11)])
  }

  @Test func `it is told how long ago they were met when the report goes`() {
    var rig = AgentRig.joined()
    rig.reportInactive([version()])
    var late = version("v2")
    late.age = .seconds(2)
    rig.reportInactive([late])
    rig.pass(.seconds(5))
    #expect(rig.report?.inactive.first?.age == .seconds(7))
  }

  @Test func `no more are told than a report may hold`() {
    var rig = AgentRig.joined()
    rig.reportInactive((0..<100).map { version("v\($0)") })
    #expect(rig.report?.inactive.count == WireLimits.inactiveVersions)
  }

  @Test func `another history begins with none`() {
    var ledger = ReportLedger()
    ledger.setInactive([version()], at: .at(0))
    ledger.startOver()
    #expect(ledger.take(applied: .start(), at: .at(0)).inactive.isEmpty)
  }

  @Test func `the versions survive the wire`() throws {
    var report = AgentMessage.Report(
      applied: .start(), counted: 0, drops: [], held: DropCount())
    report.inactive = [
      InactiveVersion(
        Dimension(.custom("guardrail"), "pii", facet: nil), version: "4", refused: 7, unnamed: 2,
        age: .milliseconds(1_500))
    ]
    #expect(try AgentMessage(decoding: AgentMessage.report(report).encoded()) == .report(report))
  }
}
