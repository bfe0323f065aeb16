import Testing

@testable import FreshetCore

/// A policy that changes while nodes are in the fleet.
struct PolicyChangeTests {
  private static let grant = NodeGrant(name: "g", keys: ["k", "new"], application: "tests")

  private func rig(_ change: (inout NodeGrant) -> Void = { _ in }) -> CoordinatorRig {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = policy(change)
    var rig = CoordinatorRig(configuration)
    rig.credential = .key("k")
    return rig
  }

  private func policy(_ change: (inout NodeGrant) -> Void = { _ in }) -> NodePolicy {
    var grant = Self.grant
    change(&grant)
    return NodePolicy(.keys([grant]))
  }

  @Test func `a revoked key is given nothing, and its node counts until it serves nothing`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.now = rig.now + .seconds(1)
    rig.setPolicy(policy { $0.keys = ["new"] })
    #expect(rig.cuts == [CoordinatorRig.peer("a")])
    #expect(rig.notes == [.revoked(.node())])
    rig.log(.deploy("p", "v1"))
    #expect(rig.standing(of: 1) == .pending)
    for message: AgentMessage in [
      .probe(.init(nonce: 1, applied: nil)), .catchUp(.init(nonce: 1, after: 0, namedOnly: false)),
      .report(.init(applied: rig.machine.head, counted: 1, drops: [], held: DropCount())), .leave,
    ] {
      rig.receive(message)
      #expect(rig.sent.isEmpty)
      #expect(rig.cuts == [CoordinatorRig.peer("a")])
    }
    rig.hello(resume: LogSecret.sample.token(for: "run-a", .key("k"), run: rig.machine.run))
    #expect(rig.refused?.code == .identity)
    #expect(rig.standing(of: 1) == .pending)
    rig.dryRun(.deploy("p", "v2"))
    #expect(rig.inquiries.isEmpty)
    // 10.02 s after its last proof.
    rig.now = rig.now + .milliseconds(9_020)
    #expect(rig.standing(of: 1) == .fenced)
    rig.pass(.seconds(1))
    #expect(rig.append?.fenced == [.node()])
  }

  @Test func `a node with the other key of a grant stays`() {
    var rig = rig()
    rig.join()
    rig.credential = .key("new")
    rig.join("b")
    rig.setPolicy(policy { $0.keys = ["new"] })
    #expect(rig.cuts == [CoordinatorRig.peer("a")])
    rig.probe("b")
    #expect(rig.proof != nil)
  }

  @Test(arguments: 0..<4)
  func `a grant that shrinks ends the sessions that it no longer covers`(number: Int) {
    var rig = rig { $0.permitsUnbounded = true }
    rig.join("a")
    rig.join("b", bound: nil)
    rig.setPolicy(
      policy {
        switch number {
        case 0: $0.application = "other"
        case 1: $0.names = [.init(beginning: "a", isWhole: true)]
        case 2: $0.permitsUnbounded = false
        default:
          $0.permitsUnbounded = true
          $0.maxNodes = 1
        }
        if number < 2 { $0.permitsUnbounded = true }
      })
    let a = CoordinatorRig.peer("a")
    let b = CoordinatorRig.peer("b")
    #expect(rig.cuts == (number == 0 ? [a, b] : [b]))
  }

  @Test func `a key that is listed again lets its node back in`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.setPolicy(policy { $0.keys = ["new"] })
    rig.setPolicy(policy())
    rig.hello(resume: LogSecret.sample.token(for: "run-a", .key("k"), run: rig.machine.run))
    #expect(rig.welcome != nil)
  }

  @Test func `a node revoked while it is saved is not welcomed`() {
    var rig = rig()
    rig.hello()
    rig.setPolicy(policy { $0.keys = ["new"] })
    rig.appended()
    #expect(rig.sent.isEmpty)
  }

  @Test func `a wait ends once revoked nodes serve nothing`() {
    var rig = rig()
    rig.join()
    rig.probe()
    rig.log(.deploy("p", "v1"))
    rig.wait(for: 1)
    rig.setPolicy(policy { $0.keys = [] })
    #expect(rig.settlements.isEmpty)
    rig.pass(.milliseconds(10_020))
    #expect(rig.settlements.last?.settlement.isSettled == true)
  }
}
