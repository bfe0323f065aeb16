import Testing

@testable import FreshetCore

struct JoinTests {
  @Test func `a node is saved before it is welcomed`() {
    var rig = CoordinatorRig()
    rig.hello()
    #expect(rig.append?.joined == [.node()])
    #expect(rig.sent.isEmpty)
    rig.probe()
    #expect(rig.sent.isEmpty)
    rig.appended()
    #expect(rig.welcome?.nonce == 7)
    #expect(rig.welcome?.head == .start())
    #expect(rig.notes == [.joined(.node())])
  }

  @Test func `a node that is not saved is not welcomed, and may try again`() {
    var rig = CoordinatorRig()
    rig.hello()
    rig.appended(.refused("disk full"))
    #expect(rig.sent.isEmpty)
    rig.probe()
    #expect(rig.sent == [.stranger])
    rig.hello()
    #expect(rig.append?.joined == [.node()])
    rig.appended()
    #expect(rig.welcome != nil)
  }

  @Test func `a node is told from where on this log can vouch for it`() {
    var rig = CoordinatorRig()
    rig.machine = CoordinatorMachine(
      .init(), head: Position(epoch: .first, sequence: 7, digest: .zero.appending([7])), floor: 7,
      floorDigest: .zero.appending([7]), seed: 1, at: rig.now)
    rig.join()
    rig.hello()
    #expect(rig.welcome?.floor == 7)
  }

  @Test func `a node that is known is welcomed at once`() {
    var rig = CoordinatorRig(roster: [.node()])
    rig.hello()
    #expect(rig.append == nil)
    #expect(rig.welcome != nil)
    rig.hello()
    #expect(rig.welcome != nil)
  }

  @Test func `an unknown connection is told to say hello, one that leaves is not`() {
    var rig = CoordinatorRig()
    rig.probe()
    #expect(rig.sent == [.stranger])
    rig.receive(.leave)
    #expect(rig.sent.isEmpty)
  }

  @Test func `an id belongs to one run of one node`() {
    var rig = CoordinatorRig()
    rig.join("a", bound: .seconds(10))
    rig.hello("a", bound: .seconds(1))
    #expect(rig.refused?.code == .identity)
    #expect(rig.refused?.nonce == 7)
    #expect(rig.append == nil)
  }

  @Test func `a bound too short and a version unknown are refused`() {
    var rig = CoordinatorRig()
    rig.hello("a", bound: .milliseconds(199))
    #expect(rig.refused?.code == .identity)
    let hello = AgentMessage.Hello(
      nonce: 7, oldestVersion: 5, newestVersion: 6, node: .node(), applied: nil)
    rig.receive(.hello(hello))
    #expect(rig.refused?.code == .version)
  }

  @Test func `a node that leaves is gone, forgotten by the log, and may come back`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    rig.receive(.leave)
    #expect(rig.append?.forgotten == ["run-a"])
    #expect(rig.standing(of: 1) == .gone)
    rig.appended()
    rig.hello()
    #expect(rig.append?.joined == [.node()])
    rig.appended()
    #expect(rig.welcome != nil)
  }

  @Test func `a node that came back is not forgotten with the next write`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.receive(.leave)
    #expect(rig.append?.forgotten == ["run-a"])
    rig.hello()
    rig.appended(.refused("disk full"))
    rig.pass(.seconds(1))
    #expect(rig.append?.joined == [.node()])
    #expect(rig.append?.forgotten == [])
  }

  @Test func `a node unheard of for long is forgotten`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.probe()
    rig.log(.deploy("p", "v1"))
    rig.pass(Roster.retention)
    #expect(rig.append?.fenced == [.node()])
    #expect(rig.append?.forgotten == [])
    rig.appended()
    rig.pass(.seconds(31))
    #expect(rig.append?.forgotten == ["run-a"])
    #expect(rig.notes == [.forgot(.node())])
    #expect(rig.machine.fleet(at: rig.now).nodes.isEmpty)
  }

  @Test func `the fleet has a bound`() {
    let roster = (0..<Roster.capacity).map { NodeIdentity.node("\($0)") }
    var rig = CoordinatorRig(roster: roster)
    rig.hello("one more")
    #expect(rig.refused?.code == .fleetFull)
    rig.hello("7")
    #expect(rig.welcome != nil)
  }

  @Test func `only a node may send more than a hello takes`() {
    var rig = CoordinatorRig()
    let peer = CoordinatorRig.peer("a")
    #expect(rig.machine.longestMessage(from: peer) == WireLimits.stranger)
    rig.join("a")
    #expect(rig.machine.longestMessage(from: peer) == WireLimits.message)
    // The longest hello there is.
    let text = String(repeating: "x", count: WireLimits.nodeText)
    let hello = AgentMessage.Hello(
      nonce: .max,
      node: NodeIdentity(
        id: text, name: text, application: text, applicationVersion: text, bound: .seconds(86_400)),
      applied: MessageSamples.position, resume: MessageSamples.token, secret: NodeSecret(.max, .max)
    )
    #expect(AgentMessage.hello(hello).encoded().count < 1_300)
  }
}
