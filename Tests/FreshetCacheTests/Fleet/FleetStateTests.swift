import FreshetCache
import FreshetCore
import Testing

@Suite struct FleetStateTests {
  @Test func `watermarks older than any entry are forgotten, versions in force are not`() throws {
    let node = try TestNode()
    node.apply(.names(Dimension(.prompt, "refund"), versions: ["1"]), at: 1)
    node.apply(.drops(Dimension(.customer, "42")), at: 2)
    #expect(node.fleet.watermarkCount == 2)
    for day in 1...31 {
      node.clock.advance(by: .seconds(86_400))
      node.apply(.drops(Dimension(.tag, "daily")), at: UInt64(day + 2))
      // An entry from the moment before the event would have lived until here.
      if day == 30 { #expect(node.fleet.watermarkCount == 3) }
    }
    node.clock.advance(by: .seconds(86_400))
    node.apply(.drops(Dimension(.tag, "daily")), at: 34)
    #expect(node.fleet.watermarkCount == 2)
    #expect(node.fleet.activeVersions(of: Dimension(.prompt, "refund")) == ["1"])
  }

  @Test func `what is applied never goes back within a history`() {
    let fleet = FleetState(seed: 1)
    #expect(fleet.applied == nil)
    fleet.advance(to: 5)
    fleet.advance(to: 3)
    #expect(fleet.applied == 5)
    fleet.startOver()
    #expect(fleet.applied == nil)
    #expect(fleet.freshAsOf == .distantPast)
    fleet.advance(to: 1)
    #expect(fleet.applied == 1)
  }

  @Test func `every change moves the revision, and a claim does not`() {
    let fleet = FleetState(seed: 1)
    let now = Instant(nanoseconds: 0)
    let start = fleet.revision
    fleet.merge(.drops(.everything), at: 1, grace: .zero, now: now)
    fleet.merge(Watermark(droppedAt: 2), into: Dimension(.tag, "t"))
    fleet.merge(prefix: "p", at: 3)
    #expect(fleet.revision == start + 3)
    fleet.advance(to: 3)
    fleet.prove(freshAsOf: now)
    fleet.fence()
    #expect(fleet.revision == start + 3)
    fleet.startOver()
    #expect(fleet.revision == start + 4)
    #expect(fleet.watermarkCount == 0)
  }

  @Test func `what the log has forgotten is forgotten here, and older entries are dropped`() throws
  {
    let node = try TestNode()
    let plan = Dimension(.customer, "42", facet: "plan")
    node.apply(.names(plan, versions: ["silver"]), at: 1)
    try node.fill("old", dependingOn: [.customer("42", field: "plan", version: "silver")])
    // Event 3 named gold, and was forgotten before this node could hear of it.
    node.fleet.raiseFloor(to: 4)
    node.fleet.advance(to: 5)
    node.prove()
    let outcome = try node.fill(
      "new", dependingOn: [.customer("42", field: "plan", version: "gold")])
    #expect(outcome == .cached)
    #expect(try node.miss("old") == .invalidated(by: 4))
    #expect(try node.isHit("new"))
  }

  @Test func `versions are known as events named them`() {
    let fleet = FleetState(seed: 1)
    let alias = Dimension(.modelAlias, "default-fast")
    #expect(fleet.activeVersions(of: alias) == nil)
    fleet.merge(
      .names(alias, versions: ["gpt-5.4-mini"]), at: 1, grace: .zero, now: Instant(nanoseconds: 0))
    #expect(fleet.activeVersions(of: alias) == ["gpt-5.4-mini"])
    // A drop that names no version leaves open which are active.
    fleet.merge(.drops(alias), at: 2, grace: .zero, now: Instant(nanoseconds: 0))
    #expect(fleet.activeVersions(of: alias) == nil)
    fleet.merge(
      .names(alias, versions: ["gpt-5.4-mini"]), at: 3, grace: .zero, now: Instant(nanoseconds: 0))
    #expect(fleet.activeVersions(of: alias) == ["gpt-5.4-mini"])
  }
}
