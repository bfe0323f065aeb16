import FreshetCore
import FreshetPlan
import Testing

/// A plan as a document, and what of it is published when.
struct PlanTests {
  private static let manifest = """
    version: 1
    service: s
    prompts:
      - {id: before, file: a, publish: before, grace: 2s}
      - {id: during, file: b, publish: during}
      - {id: after, file: c, over: 3s}
    """

  private func plan(source: String? = nil, known: Bool = true) throws -> Plan {
    let tree = FakeTree(files: ["a": "a", "b": "b", "c": "c"])
    let manifest = try ManifestDecoder.decode(Array(Self.manifest.utf8), file: "freshet.yaml")
    let snapshot = try SnapshotReader.read(manifest, from: tree)
    var active: [Dimension: LogState.Active] = [:]
    if known {
      for id in ["before", "during", "after"] {
        active[Dimension(.prompt, id)] = .init(versions: ["old-\(id)"], since: 3, isOpen: false)
      }
    }
    let state = LogState(head: Baseline(epoch: "1-a", sequence: 9), active: active)
    return Plan(
      manifest, environment: nil, revision: nil, source: source, to: snapshot,
      from: PlanBasis(state: state))
  }

  @Test func `it is read as it was written, and not if it was changed`() throws {
    let plan = try plan(source: "pipeline/7")
    let bytes = Array(plan.json.utf8)
    #expect(try Plan(decoding: bytes, file: "plan.json") == plan)
    let forged = plan.json.replacing("old-before", with: "old-other")
    let error = #expect(throws: PlanError.self) {
      try Plan(decoding: Array(forged.utf8), file: "plan.json")
    }
    #expect(error?.description.contains("was changed after it was planned") == true)
    #expect(throws: PlanError.self) { try Plan(decoding: Array("{}".utf8), file: "plan.json") }
  }

  @Test func `equal plans have one id, others have another`() throws {
    #expect(try plan().id == plan().id)
    #expect(try plan().id != plan(source: "elsewhere").id)
  }

  @Test func `at once everything is published, in order, and builds on what was planned on`() throws
  {
    let plan = try plan(source: "pipeline/7")
    #expect(try plan.events(of: nil, isOpening: true).isEmpty)
    let events = try plan.events(of: nil, isOpening: false)
    #expect(events.map(\.index) == [0, 1, 2])
    #expect(Set(events.compactMap(\.event.idempotencyKey)).count == 3)
    #expect(events.allSatisfy { $0.event.unchangedSince == Baseline(epoch: "1-a", sequence: 9) })
    #expect(events.allSatisfy { $0.event.source == "pipeline/7" })
    #expect(events[0].event.grace == .seconds(2))
    #expect(events[2].event.spread == .seconds(3))
  }

  @Test func `while both versions serve, both are right`() throws {
    let plan = try plan()
    let opening = try plan.events(of: .before, isOpening: true)
    #expect(opening.map(\.index) == [1])
    guard case .promptDeploy(let deploy) = opening[0].event.kind else {
      Issue.record("\(opening)")
      return
    }
    #expect(deploy.versions == (plan.events[1].versions + ["old-during"]).sorted())
    #expect(try plan.events(of: .before, isOpening: false).map(\.index) == [0])
    // The end builds on the beginning.
    let opened = Baseline(epoch: "1-a", sequence: 12)
    #expect(try plan.events(of: .after, isOpening: true).map(\.index) == [1])
    let closing = try plan.events(of: .after, isOpening: false, opened: [1: opened])
    #expect(closing.map(\.index) == [1, 2])
    #expect(closing[0].event.unchangedSince == opened)
    #expect(closing[0].event.idempotencyKey != opening[0].event.idempotencyKey)
  }

  @Test func `what was not known before has no time with both`() throws {
    let plan = try plan(known: false)
    #expect(try plan.events(of: .before, isOpening: true).isEmpty)
    #expect(try plan.events(of: .before, isOpening: false).map(\.index) == [0])
    #expect(try plan.events(of: .after, isOpening: false).map(\.index) == [1, 2])
  }

  @Test func `back is to what was active, from the end`() throws {
    let plan = try plan()
    let back = try plan.reverted(after: Baseline(epoch: "1-a", sequence: 12))
    #expect(back.events.map(\.id) == ["after", "during", "before"])
    #expect(back.events.map(\.versions) == [["old-after"], ["old-during"], ["old-before"]])
    #expect(back.base == "1-a@12")
    // What was not known before is dropped.
    let unknown = try self.plan(known: false).reverted(after: Baseline(epoch: "1-a", sequence: 12))
    #expect(unknown.events.flatMap(\.versions).isEmpty)
  }

  @Test func `a plan that no coordinator was asked for is not published`() throws {
    var plan = try plan()
    plan.base = nil
    #expect(throws: PlanError.self) { try plan.events(of: nil, isOpening: false) }
  }
}
