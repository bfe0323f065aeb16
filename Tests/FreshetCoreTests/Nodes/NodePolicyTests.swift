import Testing

@testable import FreshetCore

/// Which nodes a policy admits.
struct NodePolicyTests {
  private static let grant = NodeGrant(
    name: "web", keys: ["k1", "k2"], application: "tests",
    names: [.init(beginning: "web-", isWhole: false), .init(beginning: "cron", isWhole: true)])

  private func fault(
    _ name: String = "web-1", application: String = "tests", bound: Duration? = .seconds(1),
    _ credential: NodeCredential = .key("k2"), of policy: NodePolicy? = nil
  ) -> NodeFault? {
    var node = NodeIdentity.node(name, bound: bound)
    node.application = application
    return (policy ?? NodePolicy(.keys([Self.grant]))).fault(of: node, credential)
  }

  @Test func `a grant is for its keys, its application and its names`() {
    #expect(fault() == nil)
    #expect(fault("cron") == nil)
    #expect(fault("web-1", .key("k3")) == .unknownKey)
    #expect(fault("web-1", .none) == .noKey)
    #expect(fault(application: "other") == .otherApplication(permitted: "tests"))
    for name in ["web", "cron-1", "Web-1"] { #expect(fault(name) == .otherName(grant: "web")) }
  }

  @Test func `names and applications are compared as bytes`() {
    var grant = Self.grant
    // Text from a file may be in any form; the same letter, composed and not.
    grant.application = "caf\u{E9}"
    let policy = NodePolicy(.keys([grant]))
    #expect(fault(application: "caf\u{E9}", of: policy) == nil)
    #expect(fault(application: "cafe\u{301}", of: policy) == .notNormal(field: "application"))
    grant.application = "cafe\u{301}"
    #expect(
      fault(application: "caf\u{E9}", of: NodePolicy(.keys([grant])))
        == .otherApplication(permitted: "cafe\u{301}"))
    #expect(NodeNamePattern(beginning: "e", isWhole: false).covers("e\u{301}-1"))
    #expect(!NodeNamePattern(beginning: "\u{E9}", isWhole: true).covers("e\u{301}"))
    // The name is a part of the id here.
    #expect(fault("web-e\u{301}") == .notNormal(field: "id"))
  }

  @Test func `no bound is promised only where that is permitted`() {
    #expect(fault(bound: nil) == .unbounded)
    var grant = Self.grant
    grant.permitsUnbounded = true
    #expect(fault(bound: nil, of: NodePolicy(.keys([grant]))) == nil)
    #expect(fault(bound: nil, of: NodePolicy(.open(permitsUnbounded: false))) == .unbounded)
    #expect(fault(bound: nil, of: NodePolicy(.open(permitsUnbounded: true))) == nil)
    var rig = CoordinatorRig(.init())
    rig.hello(bound: nil)
    #expect(rig.refused?.code == .identity)
    #expect(rig.refused?.detail.contains("bound") == true)
    #expect(rig.append == nil)
  }

  @Test func `only nodes of listed applications are in the fleet`() {
    let policy = NodePolicy(
      .open(permitsUnbounded: false), applications: [.init(name: "tests", expectedNodes: 1)])
    #expect(fault(of: policy) == nil)
    #expect(fault(application: "ghost", of: policy) == .applicationNotListed)
    #expect(
      fault(of: NodePolicy(.open(permitsUnbounded: false), applications: []))
        == .applicationNotListed)
  }

  @Test func `nodes with keys speak a version that knows tokens`() {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(
      .keys([NodeGrant(name: "g", keys: ["k"], application: "tests")]))
    var rig = CoordinatorRig(configuration)
    rig.credential = .key("k")
    rig.hello(version: 3)
    #expect(rig.refused?.code == .version)
    rig.hello(version: 4)
    #expect(rig.append?.joined == [.node()])
  }

  @Test func `a key that no grant has is told so, and cut`() {
    var configuration = CoordinatorMachine.Configuration()
    configuration.policy = NodePolicy(.keys([]))
    var rig = CoordinatorRig(configuration)
    rig.credential = .key("k")
    rig.hello()
    #expect(rig.refused?.code == .identity)
    #expect(rig.notes == [.refusedKey(.node(), .key("k"))])
    #expect(rig.cuts == [CoordinatorRig.peer("a")])
    rig.probe()
    #expect(rig.sent.isEmpty)
    #expect(rig.cuts == [CoordinatorRig.peer("a")])
  }
}
