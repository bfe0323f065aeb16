import Testing

@testable import FreshetCore

/// How many nodes a key may have, and what gives way.
struct QuotaTests {
  private func rig(maxNodes: Int, roster: [NodeIdentity] = [], fenced: [NodeIdentity] = [])
    -> CoordinatorRig
  {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(
      .keys([
        NodeGrant(name: "g", keys: ["k"], application: "tests", maxNodes: maxNodes),
        NodeGrant(name: "other", keys: ["o"], application: "tests", maxNodes: 1),
      ]))
    var rig = CoordinatorRig(configuration, roster: roster, fenced: fenced)
    rig.credential = .key("k")
    return rig
  }

  @Test func `a key has no more nodes that may serve than its grant permits`() {
    var rig = rig(maxNodes: 2)
    rig.join("a")
    rig.join("b")
    rig.hello("c")
    #expect(rig.refused?.code == .fleetFull)
    #expect(rig.notes == [.quota(.node("c"), grant: "g")])
    rig.credential = .key("o")
    rig.hello("d")
    #expect(rig.append?.joined == [.node("d")])
    rig.appended()
    rig.credential = .key("k")
    rig.receive(.leave, from: "a")
    rig.appended()
    rig.hello("c")
    #expect(rig.append?.joined == [.node("c")])
  }

  @Test func `a node that comes back after its fence counts again`() {
    var rig = rig(maxNodes: 1)
    rig.join("a")
    rig.probe("a")
    rig.pass(.seconds(11))
    rig.appended()
    rig.join("b")
    rig.hello("a")
    #expect(rig.refused?.code == .fleetFull)
  }

  @Test func `pods that crash and start anew do not keep their own key out`() {
    var rig = rig(maxNodes: 2)
    for number in 0..<40 {
      rig.hello("pod-\(number)")
      #expect(rig.append?.joined == [.node("pod-\(number)")], "start \(number)")
      rig.appended()
      rig.probe("pod-\(number)")
      rig.pass(.seconds(11))
      rig.appended()
    }
    let grant = NodeGrant(name: "g", keys: ["k"], application: "tests", maxNodes: 2)
    #expect(rig.machine.fleet(at: rig.now).nodes.count <= grant.mostRecords)
  }

  @Test func `a full roster gives the place of its oldest idle node, also after a restart`() {
    let roster = (1..<Roster.capacity).map { NodeIdentity.node("\($0)") }
    var rig = rig(maxNodes: Roster.capacity, roster: roster, fenced: [.node("idle")])
    rig.hello("one more")
    #expect(rig.append?.joined == [.node("one more")])
    #expect(rig.append?.forgotten == ["run-idle"])
    rig.appended()
    rig.hello("another")
    #expect(rig.refused?.code == .fleetFull)
    #expect(rig.notes == [.quota(.node("another"), grant: nil)])
  }

  // MARK: Applications

  @Test func `an application without its nodes is an alarm, once the nodes had their time`() {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(
      .open(permitsUnbounded: false), applications: [.init(name: "tests", expectedNodes: 2)])
    var rig = CoordinatorRig(configuration)
    rig.join()
    var notes: [CoordinatorNote] = []
    for second in 1...30 {
      rig.probe()
      rig.pass(.seconds(1))
      notes += rig.notes
      if second < 10 { #expect(notes.isEmpty) }
    }
    let one = ApplicationView(name: "tests", expected: 2, live: 1)
    #expect(notes == [.missing(one)])
    #expect(rig.machine.fleet(at: rig.now).applications == [one])
    rig.join("b")
    rig.pass(.seconds(1))
    #expect(rig.notes == [.complete(ApplicationView(name: "tests", expected: 2, live: 2))])
  }

  // MARK: Forgetting

  @Test func `only a node that serves nothing is forgotten`() throws {
    var rig = rig(maxNodes: 9)
    rig.join("a")
    rig.probe("a")
    #expect(throws: ForgetError.mayServe(.node("a"), for: .milliseconds(10_020))) {
      try rig.forget("a")
    }
    #expect(throws: ForgetError.unknown) { try rig.forget("nobody") }
    rig.now = rig.now + .milliseconds(10_020)
    #expect(try rig.forget("run-a") == .node("a"))
    #expect(rig.append?.forgotten == ["run-a"])
    #expect(rig.notes == [.forgot(.node("a"))])
    #expect(rig.machine.fleet(at: rig.now).nodes.isEmpty)
  }

  @Test func `an unbounded node that is silent is forgotten, and a wait for it ends`() throws {
    var rig = CoordinatorRig()
    rig.join(bound: nil)
    rig.probe()
    rig.log(.deploy("p", "v1"))
    rig.wait(for: 1, within: .seconds(600))
    rig.now = rig.now + NodeLimits.unboundedSilence
    #expect(try rig.forget("a") == .node(bound: nil))
    #expect(rig.settlements.last?.settlement.isSettled == true)
  }

  @Test func `a name that several nodes have is not enough`() throws {
    var rig = CoordinatorRig()
    for id in ["1", "2"] {
      var node = NodeIdentity.node("web")
      node.id = id
      rig.receive(.hello(.init(nonce: 7, node: node, applied: nil)), by: id)
      rig.appended()
    }
    let nodes = ["1", "2"].map {
      Namesake(id: $0, isAway: false, standing: .fenced, silence: .seconds(3))
    }
    rig.now = rig.now + .seconds(3)
    #expect(throws: ForgetError.ambiguous(nodes)) { try rig.forget("web") }
  }
}
