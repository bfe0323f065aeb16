import FreshetCore
import Testing

struct WatermarksForgetTests {
  private func filled() -> Watermarks {
    var watermarks = Watermarks()
    watermarks.merge(.names(Dimension(.prompt, "p"), versions: ["v1"]), at: 1)
    watermarks.merge(.drops(Dimension(.prompt, "q")), at: 2)
    watermarks.merge(.names(Dimension(.customer, "c", facet: "plan"), versions: ["x"]), at: 3)
    watermarks.merge(.drops(Dimension(.key, "k")), at: 4)
    watermarks.merge(.dropsKeyPrefix("old"), at: 5)
    watermarks.merge(.drops(.everything), at: 6)
    watermarks.merge(.drops(Dimension(.tag, "young")), at: 8)
    watermarks.merge(.dropsKeyPrefix("young"), at: 9)
    return watermarks
  }

  @Test func `the state of a deployment is kept, what can kill nothing is not`() {
    var watermarks = filled()
    watermarks.forget(through: 7)
    #expect(watermarks.activeVersions(of: Dimension(.prompt, "p")) == ["v1"])
    // A node that was away may know a version which this drop has left open.
    #expect(watermarks[Dimension(.prompt, "q")] == Watermark(droppedAt: 2))
    #expect(watermarks[Dimension(.customer, "c", facet: "plan")] == nil)
    #expect(watermarks.latestOfFacets.isEmpty)
    #expect(watermarks.keysUnderPurge == 0)
    #expect(watermarks.prefixes.map(\.prefix) == ["young"])
    #expect(watermarks[.everything] == nil)
    #expect(watermarks[Dimension(.tag, "young")]?.droppedAt == 8)
    #expect(watermarks.count == 4)
  }

  @Test func `the floor itself is forgotten, the next is not`() {
    var watermarks = filled()
    watermarks.forget(through: 8)
    #expect(watermarks[Dimension(.tag, "young")] == nil)
    #expect(watermarks.prefixes.count == 1)
  }

  @Test func `a prompt's role is kept as well`() {
    var watermarks = Watermarks()
    let role = Dimension(.prompt, "p", facet: "system")
    watermarks.merge(.names(role, versions: ["v1"]), at: 1)
    watermarks.forget(through: 5)
    #expect(watermarks.activeVersions(of: role) == ["v1"])
  }

  @Test func `that it is open which version is in force outlives what left it open`() {
    let whole = Dimension(.prompt, "p")
    let role = Dimension(.prompt, "p", facet: "system")
    var watermarks = Watermarks()
    watermarks.merge(.names(role, versions: ["v1"]), at: 1)
    watermarks.merge(.drops(whole), at: 2)
    watermarks.forget(through: 3)
    #expect(watermarks.activeVersions(of: role) == nil)
    watermarks = Watermarks()
    watermarks.merge(.names(whole, versions: ["v1"]), at: 1)
    watermarks.merge(.drops(role), at: 2)
    watermarks.forget(through: 3)
    #expect(watermarks.activeVersions(of: whole) == nil)
    watermarks.merge(.names(whole, versions: ["v1"]), at: 4)
    watermarks.forget(through: 5)
    #expect(watermarks.activeVersions(of: whole) == ["v1"])
  }

  @Test func `the roles that are kept are known to the whole`() {
    let whole = Dimension(.prompt, "p")
    let role = Dimension(.prompt, "p", facet: "system")
    var watermarks = Watermarks()
    watermarks.merge(.names(role, versions: ["v1"]), at: 1)
    watermarks.forget(through: 5)
    #expect(watermarks.namedFacets(of: whole) == [role])
    #expect(watermarks.latestOfFacets == [whole: 1])
  }

  @Test func `active means named, and not left open since`() {
    var watermarks = filled()
    let prompt = Dimension(.prompt, "p")
    #expect(watermarks.activeVersions(of: prompt) == ["v1"])
    #expect(watermarks.activeVersions(of: Dimension(.prompt, "q")) == nil)
    watermarks.merge(.drops(prompt), at: 20)
    #expect(watermarks.activeVersions(of: prompt) == nil)
    watermarks.merge(.names(prompt, versions: ["v2"]), at: 21)
    #expect(watermarks.activeVersions(of: prompt) == ["v2"])
  }

  @Test func `a lost history leaves no version active, and what it dropped stays dropped`() {
    var watermarks = filled()
    watermarks.merge(.names(Dimension(.prompt, "young"), versions: ["v1"]), at: 20)
    watermarks.forgetVersions(through: 19)
    let prompt = Dimension(.prompt, "p")
    #expect(watermarks.activeVersions(of: prompt) == nil)
    #expect(watermarks[prompt] == Watermark(droppedAt: 1))
    #expect(watermarks.activeVersions(of: Dimension(.prompt, "young")) == ["v1"])
    #expect(watermarks[Dimension(.prompt, "q")]?.droppedAt == 2)
  }
}
