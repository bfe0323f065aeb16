import FreshetCore
import FreshetPlan
import Testing

/// Which events follow from a change.
struct PlannerTests {
  private static let manifest = """
    version: 1
    service: s
    aliases:
      - {id: chat, models: [a]}
    prompts:
      - {id: p, files: {system: p.md}}
    toolSets:
      - {id: t, files: [t.json], publish: before}
    corpora:
      - {id: c, versionFile: v, publish: during, settlingTime: 30s}
    routes:
      - {id: r, customerFields: [plan]}
    """
  private static let tree = FakeTree(
    files: [
      "p.md": "1\n2\n3\n", "t.json": #"{"name":"x","parameters":{"a":[1,{"b/c":2}]}}"#, "v": "7",
    ])

  private func base() throws -> Snapshot { try Self.tree.snapshot(Self.manifest) }

  private func changed(_ path: String, _ old: String, _ new: String) throws -> Snapshot {
    var tree = Self.tree
    tree.files[path] = tree.files[path]?.replacing(old, with: new)
    return try tree.snapshot(Self.manifest)
  }

  private func planned(to new: Snapshot, _ basis: PlanBasis) -> [PlannedEvent] {
    Planner.events(to: new, from: basis)
  }

  private func state(
    _ snapshot: Snapshot, _ change: (inout [Dimension: LogState.Active]) -> Void = { _ in }
  ) -> LogState {
    var active: [Dimension: LogState.Active] = [:]
    for (index, entry) in snapshot.entries.enumerated() {
      active[entry.dimension] = .init(
        versions: entry.versions, since: SequenceNumber(index + 1), isOpen: false)
    }
    change(&active)
    return LogState(head: Baseline(epoch: "1-a", sequence: 9), active: active)
  }

  @Test func `nothing changed is nothing to publish`() throws {
    let base = try base()
    #expect(planned(to: base, PlanBasis(old: base)).isEmpty)
    #expect(planned(to: base, PlanBasis(state: state(base))).isEmpty)
    let reformatted = try changed("t.json", ",", ",\n    ")
    #expect(planned(to: reformatted, PlanBasis(old: base, state: state(base))).isEmpty)
  }

  @Test func `all is new to a log that knows nothing, in the order of a roll-out`() throws {
    let empty = LogState(head: Baseline(epoch: "1-a", sequence: 0), active: [:])
    let events = planned(to: try base(), PlanBasis(state: empty))
    #expect(events.map(\.kind) == ["tool-set", "corpus", "model-alias", "prompt"])
    #expect(events.allSatisfy { $0.previous == nil && $0.reason == "is new" })
  }

  @Test(arguments: [
    ("p.md", "2", "two", "p.md:2", "changed"),
    ("p.md", "3\n", "3\n4\n", "p.md:4", "changed"),
    ("t.json", "2", "3", "t.json", "/x/parameters/a/1/b~1c changed"),
    ("t.json", "[1,", "[", "t.json", "/x/parameters/a/0 changed"),
    ("t.json", #""x""#, #""y""#, "t.json", "tool y is new"),
    ("v", "7", "8", "v", "changed"),
  ])
  func `a change is told down to its place`(
    path: String, old: String, new: String, place: String, reason: String
  ) throws {
    let base = try base()
    let next = try changed(path, old, new)
    for state in [nil, state(base)] {
      let events = planned(to: next, PlanBasis(old: base, state: state))
      #expect(events.map(\.place) == [place])
      #expect(events.map(\.reason) == [reason])
      #expect(events[0].previous?.count == 1)
      #expect(events[0].versions != events[0].previous)
    }
  }

  @Test func `the log decides, not the earlier revision`() throws {
    let base = try base()
    let next = try changed("p.md", "2", "two")
    // It was published already.
    #expect(planned(to: next, PlanBasis(old: base, state: state(next))).isEmpty)
    // It was taken back in the log alone.
    let events = planned(to: next, PlanBasis(old: next, state: state(base)))
    #expect(events.map(\.id) == ["p"])
    #expect(events[0].reason.contains("active is"))
  }

  @Test func `what a drop has left open is named again`() throws {
    let base = try base()
    let open = state(base) { active in
      for dimension in active.keys { active[dimension]?.isOpen = true }
    }
    let events = planned(to: base, PlanBasis(state: open))
    #expect(events.map(\.kind) == ["tool-set", "corpus", "model-alias", "prompt"])
    #expect(events.allSatisfy { $0.reason.contains("left open") })
  }

  @Test func `what is gone is dropped once`() throws {
    let base = try base()
    let less = Self.manifest.replacing(
      "  - {id: p, files: {system: p.md}}", with: "  - {id: q, file: p.md}")
    let next = try Self.tree.snapshot(less)
    let role = Dimension(.prompt, "p", facet: "system")
    let known = planned(to: next, PlanBasis(old: base, state: state(base)))
    #expect(known.map(\.dimension) == [Dimension(.prompt, "q"), role])
    #expect(known[1].versions.isEmpty)
    let dropped = state(base) { $0[role]?.isOpen = true }
    #expect(
      planned(to: next, PlanBasis(old: base, state: dropped)).map(\.dimension) == [
        Dimension(.prompt, "q")
      ])
  }

  @Test func `a field that counts only now drops the route's answers`() throws {
    let base = try base()
    let more = try Self.tree.snapshot(Self.manifest.replacing("[plan]", with: "[plan, country]"))
    let events = planned(to: more, PlanBasis(old: base))
    #expect(events.map(\.dimension) == [Dimension(.route, "r")])
    #expect(events[0].reason == "answers depend on country now")
    #expect(try events[0].event().kind == .purge(.route("r")))
    // One less is nothing that could make an answer wrong.
    #expect(planned(to: base, PlanBasis(old: more)).isEmpty)
  }
}
