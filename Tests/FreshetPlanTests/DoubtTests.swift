import FreshetCore
import FreshetPlan
import Testing

/// What cannot be shown to be untouched since it was applied is named anew.
struct DoubtTests {
  private static let manifest = """
    version: 1
    service: s
    aliases:
      - {id: chat, models: [a]}
    prompts:
      - {id: p, file: p.md}
      - {id: q, file: q.md}
    custom:
      - {kind: guardrail, id: pii, versions: ["4"]}
    routes:
      - {id: r, customerFields: [plan]}
    """
  private static let tree = FakeTree(files: ["p.md": "1", "q.md": "2"])
  private static let head = Baseline(epoch: "1-a", sequence: 9)
  private static let revision = String(repeating: "ab", count: 20)
  private static let p = Dimension(.prompt, "p")
  private static let all = ["model-alias:chat", "prompt:p", "prompt:q", "custom.guardrail:pii"]

  private let snapshot: Snapshot

  init() throws { snapshot = try Self.tree.snapshot(Self.manifest) }

  /// The log says that all of it is active, and that it was applied.
  private func basis(
    _ history: TouchHistory = .touched([:]), _ change: (inout AppliedRecord) -> Void = { _ in }
  ) -> PlanBasis {
    var active: [Dimension: LogState.Active] = [:]
    for entry in snapshot.entries {
      active[entry.dimension] = .init(versions: entry.versions, since: 3, isOpen: false)
    }
    var record = AppliedRecord(
      .init("s"),
      last: .init(
        plan: "before", revision: Self.revision,
        entries: snapshot.entries.map { .init($0.dimension, versions: $0.versions) },
        routes: snapshot.routes.map { .init($0.name, customerFields: $0.customerFields) },
        position: Self.head))
    change(&record)
    return PlanBasis(
      state: LogState(head: Self.head, active: active), applied: record, history: history)
  }

  private func names(_ basis: PlanBasis, _ snapshot: Snapshot? = nil) -> [String] {
    Planner.events(to: snapshot ?? self.snapshot, from: basis)
      .compactMap(\.dimension?.description)
  }

  @Test func `what was applied and not touched since is left alone`() {
    #expect(names(basis()).isEmpty)
  }

  @Test func `what a commit has touched is named, though its version is active`() throws {
    let touched = basis(.touched([Self.p: "was touched by commit abc"]))
    let events = Planner.events(to: snapshot, from: touched)
    #expect(events.map(\.dimension) == [Self.p])
    #expect(events[0].reason == "was touched by commit abc")
    #expect(events[0].versions == events[0].previous)
    // Nobody's version ends while both are the same.
    #expect(!events[0].hasOpening)
  }

  @Test func `what an attempt was about to name is named`() {
    let attempt = AppliedRecord.Attempt(
      plan: "x", revision: Self.revision, dimensions: [Self.p, Dimension(.route, "r")])
    let begun = basis { $0.attempts = [attempt] }
    #expect(names(begun) == ["prompt:p", "route:r"])
    #expect(
      Planner.events(to: snapshot, from: begun)[0].reason
        == "was to be named by an apply that did not finish, of commit abababababab")
    var whole = attempt
    whole.dimensions = []
    whole.namesEverything = true
    #expect(names(basis { $0.attempts = [whole] }) == Self.all + ["route:r"])
  }

  @Test func `what an attempt may have named, and is gone, is dropped`() {
    let gone = Dimension(.prompt, "gone")
    let aliasGone = Dimension(.modelAlias, "gone")
    let begun = basis {
      $0.attempts = [.init(plan: "x", revision: nil, dimensions: [gone, aliasGone])]
    }
    let events = Planner.events(to: snapshot, from: begun)
    #expect(events.map(\.dimension) == [gone])
    #expect(events[0].versions.isEmpty)
    #expect(events[0].reason == "is gone")
  }

  @Test func `what was applied last and is gone is dropped, once`() throws {
    let less = try Self.tree.snapshot(
      Self.manifest.replacing("  - {id: q, file: q.md}\n", with: ""))
    #expect(names(basis(), less) == ["prompt:q"])
    var dropped = basis()
    dropped.state?.active[Dimension(.prompt, "q")] = nil
    #expect(names(dropped, less).isEmpty)
    // What a plan leaves out is not gone.
    var skipped = less
    skipped.skipped = [Dimension(.prompt, "q")]
    #expect(names(basis(), skipped).isEmpty)
  }

  @Test func `what was applied under another version, or not at all, is named`() {
    let other = basis { $0.last?.entries[1].versions = ["old"] }
    #expect(names(other) == ["prompt:p"])
    #expect(
      Planner.events(to: snapshot, from: other)[0].reason == "is not what was applied last")
    #expect(names(basis { $0.last?.entries.remove(at: 1) }) == ["prompt:p"])
    #expect(names(basis { $0.last?.entries[1].versions = [] }) == ["prompt:p"])
  }

  @Test func `if nothing is known everything is named, and the plan says why`() throws {
    let unknown = basis(.unknown("no git"))
    #expect(names(unknown) == Self.all + ["route:r"])
    let manifest = try ManifestDecoder.decode(Array(Self.manifest.utf8), file: "freshet.yaml")
    let plan = Plan(
      manifest, environment: nil, revision: nil, source: nil, to: snapshot, from: unknown)
    #expect(plan.namedAnew == "no git")
    #expect(try Plan(decoding: Array(plan.json.utf8), file: "plan.json").namedAnew == "no git")
  }

  @Test func `a field that counts only now is found against what was applied`() throws {
    let more = try Self.tree.snapshot(Self.manifest.replacing("[plan]", with: "[plan, country]"))
    #expect(names(basis(), more) == ["route:r"])
    #expect(names(basis { $0.last?.routes = [] }) == ["route:r"])
    #expect(names(basis { $0.last?.routes[0].customerFields = ["country", "plan"] }) == [])
    let touched = basis(.touched([Dimension(.route, "r"): "was touched by commit abc"]))
    #expect(names(touched) == ["route:r"])
    // An earlier revision tells nothing more of it.
    var old = basis()
    old.old = .empty
    #expect(names(old).isEmpty)
  }

  @Test func `only the difference counts where the user says that nothing else has changed`() throws
  {
    let attempt = AppliedRecord.Attempt(plan: "x", revision: nil, dimensions: [Self.p])
    let asked = basis(.disregarded) {
      $0.attempts = [attempt]
      $0.last?.entries = []
    }
    #expect(names(asked).isEmpty)
    var changed = asked
    changed.state?.active[Self.p]?.versions = ["other"]
    #expect(names(changed) == ["prompt:p"])
    // Attempts that it passes over go on being remembered.
    let manifest = try ManifestDecoder.decode(Array(Self.manifest.utf8), file: "freshet.yaml")
    for (history, ends) in [(TouchHistory.disregarded, []), (.touched([:]), ["x"])] {
      var basis = asked
      basis.history = history
      let plan = Plan(
        manifest, environment: nil, revision: nil, source: nil, to: snapshot, from: basis)
      #expect(plan.ends == ends)
    }
  }

  @Test func `what is in force after a plan is what the log is to remember`() throws {
    var new = snapshot
    new.skipped = [Dimension(.corpus, "c")]
    let manifest = try ManifestDecoder.decode(Array(Self.manifest.utf8), file: "freshet.yaml")
    let old = basis {
      $0.attempts = [.init(plan: "x", revision: nil, dimensions: [Self.p])]
    }
    var state = old
    state.state?.active[Self.p]?.versions = ["old"]
    state.state?.active[Dimension(.prompt, "q")] = nil
    let plan = Plan(
      manifest, environment: nil, revision: Self.revision, source: nil, to: new, from: state)
    #expect(plan.inForce.entries.compactMap(\.dimension?.description) == Self.all + ["corpus:c"])
    #expect(plan.inForce.entries.last?.versions == [])
    #expect(plan.inForce.routes.map(\.customerFields) == [["plan"]])
    let back = try plan.reverted(after: Self.head)
    #expect(back.ends == ["x", plan.id])
    #expect(back.revision == nil)
    let versions = back.inForce.entries.map { ($0.dimension, $0.versions) }
    #expect(versions.contains { $0.0 == Self.p && $0.1 == ["old"] })
    // What was not known before is dropped.
    #expect(!versions.contains { $0.0 == Dimension(.prompt, "q") })
    #expect(back.inForce.routes.isEmpty)
  }
}
