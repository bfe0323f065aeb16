import Testing

@testable import FreshetCore

/// A node belongs to the key and the connection that said hello for it.
struct ClaimTests {
  private static let ours = NodeCredential.key("ours")
  private static let theirs = NodeCredential.key("theirs")

  /// Two grants for the same application and names, so that only the keys tell their nodes apart.
  private func rig(roster: [NodeIdentity] = []) -> CoordinatorRig {
    CoordinatorRig.ofTwoKeys(roster: roster)
  }

  @Test func `a stranger's key neither says hello, reports, probes nor leaves for a node`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.log(.deploy("p", "v1"))
    rig.credential = Self.theirs
    rig.hello(by: "elsewhere")
    #expect(rig.refused?.code == .identity)
    for message: AgentMessage in [
      .report(.init(applied: rig.machine.head, counted: 1, drops: [], held: DropCount())),
      .probe(.init(nonce: 1, applied: rig.machine.head)), .leave,
    ] {
      // On a connection of its own, and as if by the node's.
      for connection in ["elsewhere", "a"] { rig.receive(message, by: connection) }
      #expect(rig.proof == nil)
      #expect(rig.standing(of: 1) == .pending)
    }
    rig.credential = Self.ours
    rig.report()
    #expect(rig.standing(of: 1) == .applied)
  }

  @Test func `another key waits in vain for a node to be silent`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.credential = Self.theirs
    rig.pass(.seconds(60))
    rig.hello(by: "elsewhere")
    #expect(rig.refused?.detail.contains("another key") == true)
  }

  @Test func `another connection of the key waits until the node is silent for its bound`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.now = rig.now + .milliseconds(10_020) - .nanoseconds(1)
    rig.hello(by: "elsewhere")
    #expect(rig.refused?.code == .identity)
    rig.receive(.leave, by: "elsewhere")
    #expect(rig.notes.isEmpty)
    rig.now = rig.now + .nanoseconds(1)
    rig.hello(by: "elsewhere")
    #expect(rig.refused == nil)
  }

  @Test func `a node that shows its token comes back at once`() throws {
    var rig = rig()
    rig.join()
    let token = try #require(rig.welcome?.resume)
    rig.probe()
    rig.hello(resume: token, by: "elsewhere")
    #expect(rig.welcome != nil)
    rig.probe(applied: nil)
    #expect(rig.sent == [.stranger])
    rig.receive(.probe(.init(nonce: 1, applied: nil)), by: "elsewhere")
    #expect(rig.proof != nil)
  }

  @Test func `a token of another node, key or log opens nothing`() throws {
    var rig = rig()
    rig.join("b")
    let ofAnotherNode = try #require(rig.welcome?.resume)
    rig.join()
    rig.probe()
    let strange = LogSecret(bytes: [UInt8](repeating: 1, count: 32))?
      .token(for: "run-a", Self.ours, run: rig.machine.run)
    let ofAnotherKey = LogSecret.sample.token(for: "run-a", Self.theirs, run: rig.machine.run)
    for token in [ofAnotherNode, strange, ofAnotherKey] {
      rig.hello(resume: token, by: "elsewhere")
      #expect(rig.refused?.code == .identity)
    }
  }

  @Test func `after a restart a token tells who a node is, and silence lets others in`() {
    var rig = rig(roster: [.node(), .node("b")])
    rig.hello()
    #expect(rig.refused?.code == .identity)
    rig.hello(resume: rig.earlierToken())
    #expect(rig.welcome != nil)
    rig.now = rig.now + .milliseconds(10_020)
    rig.hello("b")
    #expect(rig.welcome != nil)
  }

  @Test func `whoever took a silent node over is given no token, and gives way to the node`() throws
  {
    var rig = rig()
    rig.join()
    let token = try #require(rig.welcome?.resume)
    rig.probe()
    rig.now = rig.now + .milliseconds(10_020)
    rig.hello(by: "elsewhere")
    #expect(rig.welcome != nil)
    #expect(rig.welcome?.resume == nil)
    rig.receive(.probe(.init(nonce: 1, applied: nil)), by: "elsewhere")
    rig.hello(resume: token)
    #expect(rig.welcome?.resume == token)
  }

  @Test func `another key that took over an idle node after a restart gives way to its token`() {
    var rig = rig(roster: [.node()])
    rig.credential = Self.theirs
    rig.now = rig.now + .milliseconds(10_020)
    rig.hello(by: "elsewhere")
    #expect(rig.welcome != nil)
    rig.credential = Self.ours
    rig.hello(resume: rig.earlierToken())
    #expect(rig.welcome != nil)
    rig.credential = Self.theirs
    rig.hello(resume: rig.earlierToken(), by: "elsewhere")
    #expect(rig.refused?.code == .identity)
  }

  @Test func `after a restart not even a fenced node is taken over at once`() {
    // The log may be an older copy, in which the fence is outdated.
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(
      .keys([NodeGrant(name: "g", keys: ["ours"], application: "tests")]))
    var rig = CoordinatorRig(configuration, fenced: [.node()])
    rig.credential = Self.ours
    rig.hello()
    #expect(rig.refused?.code == .identity)
    rig.now = rig.now + .milliseconds(10_020)
    rig.hello()
    #expect(rig.append?.joined == [.node()])
  }

  @Test func `without keys a node of an older version comes back after a restart, as it did`() {
    var rig = CoordinatorRig(roster: [.node()])
    rig.hello(version: 3, by: "one")
    #expect(rig.welcome != nil)
    rig.probe()
    rig.hello(version: 3, by: "two")
    #expect(rig.welcome != nil)
  }

  @Test func `a node that was never given a proof may say hello by another connection`() {
    var rig = rig()
    rig.join()
    rig.hello(by: "elsewhere")
    #expect(rig.welcome != nil)
  }

  @Test func `an unbounded node is silent after a time that is stated`() {
    var rig = CoordinatorRig()
    rig.join(bound: nil)
    rig.probe()
    rig.now = rig.now + NodeLimits.unboundedSilence - .nanoseconds(1)
    rig.hello(bound: nil, by: "elsewhere")
    #expect(rig.refused?.code == .identity)
    rig.now = rig.now + .nanoseconds(1)
    rig.hello(bound: nil, by: "elsewhere")
    #expect(rig.welcome != nil)
  }

  @Test func `a connection speaks for one node only`() {
    var rig = rig()
    rig.join()
    rig.hello("b", by: "a")
    rig.appended()
    rig.log(.deploy("p", "v1"))
    rig.report()
    #expect(rig.standing("a", of: 1) != .applied)
    #expect(rig.standing("b", of: 1) == .applied)
  }
}
