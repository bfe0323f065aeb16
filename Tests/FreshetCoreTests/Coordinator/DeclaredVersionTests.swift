import Testing

@testable import FreshetCore

/// What the coordinator makes of the versions that nodes declare and that are not active.
struct DeclaredVersionTests {
  private let refund = Dimension(.prompt, "refund")

  private func told(
    _ version: String, refused: UInt64 = 0, unnamed: UInt64 = 0, age: Duration = .zero
  ) -> InactiveVersion {
    InactiveVersion(refund, version: version, refused: refused, unnamed: unnamed, age: age)
  }

  private func declared(_ rig: CoordinatorRig) -> [DeclaredVersion] {
    rig.machine.fleet(at: rig.now).inactiveVersions
  }

  @Test func `nodes that declare the same are one, with what is active instead`() throws {
    var rig = CoordinatorRig()
    for name in ["b", "a", "c"] { rig.join(name) }
    rig.log(.deploy("refund", "v2"))
    rig.report("b", inactive: [told("v1", refused: 3, age: .seconds(9))])
    rig.report("a", inactive: [told("v1", refused: 4, age: .seconds(2)), told("v0", refused: 1)])
    let all = declared(rig)
    #expect(all.map(\.version) == ["v1", "v0"])
    let first = try #require(all.first)
    #expect(first.dimension == refund)
    #expect(first.active == ["v2"])
    #expect(first.nodes == ["a", "b"])
    #expect(first.refused == 7)
    #expect(first.age == .seconds(2))
  }

  @Test func `a version that has become active is told of no more, and another one is`() {
    var rig = CoordinatorRig()
    rig.join("a")
    rig.report("a", inactive: [told("v1", unnamed: 5)])
    #expect(declared(rig).map(\.active) == [nil])
    rig.log(.deploy("refund", "v1"))
    #expect(declared(rig).isEmpty)
    // What was cached before is dead by now: only what is refused since is told of.
    rig.log(.deploy("refund", "v2"))
    #expect(declared(rig).isEmpty)
    rig.report("a", inactive: [told("v1", refused: 1, unnamed: 5)])
    #expect(declared(rig).map(\.active) == [["v2"]])
  }

  @Test func `what was met ten minutes ago is told of no more`() {
    var rig = CoordinatorRig()
    rig.join("a", bound: nil)
    rig.report("a", inactive: [told("v1", unnamed: 1, age: .seconds(60))])
    rig.now = rig.now + .seconds(539)
    #expect(declared(rig).map(\.age) == [.seconds(599)])
    rig.now = rig.now + .seconds(1)
    #expect(declared(rig).isEmpty)
  }

  @Test func `the latest report counts, and none of a node that left`() {
    var rig = CoordinatorRig()
    rig.join("a")
    rig.report("a", inactive: [told("v1", unnamed: 1)])
    rig.report("a")
    #expect(declared(rig).isEmpty)
    rig.report("a", inactive: [told("v1", unnamed: 1)])
    #expect(declared(rig).count == 1)
    rig.receive(.leave)
    #expect(declared(rig).isEmpty)
  }

  @Test func `no more are told than the bound, those met most often`() {
    var rig = CoordinatorRig()
    for node in 0..<10 {
      rig.join("n\(node)")
      rig.report(
        "n\(node)",
        inactive: (0..<32).map { told("v\(node)-\($0)", unnamed: UInt64(node * 100 + $0)) })
    }
    let all = declared(rig)
    #expect(all.count == DeclaredVersion.most)
    #expect(all.first?.version == "v9-31")
  }
}
