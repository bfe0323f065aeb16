import Testing

@testable import FreshetCore

/// What the fleet's view says of a node that is not heard of.
struct FleetViewTests {
  private func node(_ rig: CoordinatorRig) -> NodeView? {
    rig.machine.fleet(at: rig.now).nodes.first
  }

  @Test func `a node that has applied everything is away once its proof is older than its bound`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.join()
    #expect(node(rig)?.isAway == false)
    rig.probe()
    rig.report(counted: 1)
    rig.now = rig.now + .milliseconds(10_019)
    #expect(node(rig)?.isAway == false)
    rig.now = rig.now + .milliseconds(1)
    #expect(node(rig)?.isAway == true)
    // What it has applied it has applied.
    #expect(node(rig)?.standing == .applied)
    rig.probe()
    #expect(node(rig)?.isAway == false)
    rig.receive(.leave)
    rig.now = rig.now + .seconds(60)
    #expect(node(rig)?.isAway == false)
  }

  @Test func `what is written down as fenced is away, what promised nothing is not`() {
    let fenced = CoordinatorRig(fenced: [.node()])
    #expect(node(fenced)?.isAway == true)
    var unbounded = CoordinatorRig()
    unbounded.join(bound: nil)
    unbounded.probe()
    unbounded.now = unbounded.now + .seconds(3_600)
    #expect(node(unbounded)?.isAway == false)
  }

  @Test func `what the nodes hold is asked as a dry run of nothing`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.held()
    guard case .dryRun(let dryRun)? = rig.inquiry?.question else {
      Issue.record("nobody was asked")
      return
    }
    #expect(dryRun.events.isEmpty)
    rig.reply(held: DropCount(entries: 7, bytes: 70), .dryRun([]))
    #expect(rig.dryRunReport?.held == DropCount(entries: 7, bytes: 70))
    #expect(rig.dryRunReport?.total == Blast())
  }
}
