import FreshetCore
import FuzzSupport

@testable import FreshetPlan

/// What deployments read: a manifest, with the files that it names; tools as JSON; a plan.
func check(_ input: [UInt8]) {
  checkManifest(input)
  checkTools(input)
  if let plan = try? Plan(decoding: input, file: "plan.json") {
    let again = try? Plan(decoding: Array(plan.json.utf8), file: "plan.json")
    require(again == plan, "a plan does not come back")
    // A plan from elsewhere may name what cannot be published; that is an error and no crash.
    for isOpening in [true, false] { _ = try? plan.events(of: nil, isOpening: isOpening) }
    _ = try? plan.reverted(after: Baseline(epoch: "1-a", sequence: 1))
  }
}

private func checkManifest(_ input: [UInt8]) {
  let manifest: Manifest
  do throws(PlanError) {
    manifest = try ManifestDecoder.decode(input, file: "freshet.yaml", environment: nil)
  } catch {
    require(error.problem == .manifest, "the manifest's fault is one of \(error.problem)")
    require(error.place.hasPrefix("freshet.yaml"), "the fault is at '\(error.place)'")
    return require(!error.message.isEmpty, "a fault without words")
  }
  require(!manifest.service.isEmpty, "a service without a name")
  require(manifest.items.count <= ManifestDecoder.mostItems, "\(manifest.items.count) entries")
  for item in manifest.items {
    require(item.rollout.grace <= EventLimits.grace, "a grace of \(item.rollout.grace)")
    require(item.rollout.spread <= EventLimits.spread, "a spread of \(item.rollout.spread)")
    if case .stated(let versions) = item.source { checkBounds(of: versions) }
  }
  guard let snapshot = try? SnapshotReader.read(manifest, from: AnyFile(bytes: input)) else {
    return
  }
  let empty = LogState(head: Baseline(epoch: "1-a", sequence: 0), active: [:])
  let events = Planner.events(to: snapshot, from: PlanBasis(state: empty))
  require(events.count == snapshot.entries.count, "\(events.count) of \(snapshot.entries.count)")
  for planned in events {
    do {
      try planned.event().validate()
    } catch {
      require(false, "an event cannot be published: \(error)")
    }
  }
}

private func checkTools(_ input: [UInt8]) {
  do throws(PlanError) {
    let items = try ToolFile.items(in: input, at: "tools.json")
    require(!items.isEmpty, "no tools")
    for item in items {
      require(ToolDifference.pointer(item.value, item.value) == nil, "unlike itself")
    }
  } catch {
    require(error.place.hasPrefix("tools.json"), "the fault is at '\(error.place)'")
  }
}

/// A tree in which every file there is holds the input, below any directory.
private struct AnyFile: SourceTree {
  let bytes: [UInt8]
  var revision: String? { nil }

  func paths(below prefix: String) -> [String] {
    ["a.md", "b/c.md"].map { prefix.isEmpty ? $0 : prefix + "/" + $0 }
  }

  func read(_ paths: [String]) -> [[UInt8]?] { paths.map { _ in bytes } }

  func run(_ command: [String]) throws(PlanError) -> [UInt8] { bytes }
}

func seeds() -> [[UInt8]] {
  let head = "version: 1\nservice: s\n"
  return [
    head + "models:\n  - {id: m, fingerprints: [a, b]}\n",
    head + "aliases:\n  - {id: chat, models: [m], publish: before, grace: 30s, over: 5m}\n",
    head + "prompts:\n  - {id: p, file: p.md, hash: git}\n  - glob: q/**/*.md\n",
    head + "prompts:\n  - id: p\n    files: {system: a.md, template: b.md}\n",
    head + "toolSets:\n  - {id: t, files: [a.json]}\n  - {id: u, command: [run, -x]}\n",
    head + "corpora:\n  - {id: c, versionFile: v, settlingTime: 1.5h}\n  - {id: d, directory: e}\n",
    head
      + "custom:\n  - {kind: guardrail, id: g, versions: [a]}\n  - {kind: locale, id: l, file: f}\n",
    head + "routes:\n  - {id: r, customerFields: [plan]}\nenvironments:\n  prod:\n    models: []\n",
    #"[{"type": "function", "function": {"name": "a", "parameters": {"b": [1, {"c/d": null}]}}}]"#,
    #"{"tools": [{"name": "a", "input_schema": {}}, {"name": "b", "description": "c"}]}"#,
    Plan(
      service: "s", environment: "e", revision: nil, source: "u",
      base: Baseline(epoch: "1-a", sequence: 7),
      events: [
        PlannedEvent(
          Dimension(.prompt, "p", facet: "system"), versions: ["a"], previous: ["b"], place: "p:1",
          reason: "changed")
      ], inForce: PlannedState(.empty), ends: ["x"]
    ).json,
  ].map { Array($0.utf8) }
}
