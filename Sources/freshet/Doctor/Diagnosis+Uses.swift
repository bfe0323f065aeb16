import FreshetAPI
import FreshetCore
import FreshetTerminal

/// The findings about published dimensions and the entries that depend on them.
extension Diagnosis {
  var useFindings: [Finding] {
    // Empty caches depend on nothing, whatever was published.
    guard holdsEntries else { return incompleteFindings }
    var findings: [Finding] = []
    for active in state.dimensions {
      // Customers come and go, and are not checked.
      guard let dimension = Dimension(active), dimension.kind.isConfiguration else { continue }
      let uses = uses(of: dimension)
      if !uses.isEmpty {
        findings += unusedVersions(active, uses)
      } else if !isDeclared(dimension), !tellsTooLittle {
        findings.append(unusedID(dimension, active))
      }
    }
    return findings + incompleteFindings
  }

  /// Whether any node that answered holds entries.
  private var holdsEntries: Bool {
    let answered = Set(uses.nodes.filter { $0.unanswered == nil }.map(\.id))
    return fleet.nodes.contains { answered.contains($0.id) && $0.held.entries > 0 }
  }

  /// Whether any node's entries depend on more than it listed.
  private var tellsTooLittle: Bool { uses.nodes.contains(where: \.hasMore) }

  private func uses(of dimension: Dimension) -> [UsesDocument.Use] {
    uses.nodes.flatMap(\.uses).filter { use in
      Dimension(text: use.dimension)?.touches(dimension) == true
    }
  }

  /// Whether nodes declare an inactive version of it; then it is in use, and another finding reports it.
  private func isDeclared(_ dimension: Dimension) -> Bool {
    (fleet.inactiveVersions ?? []).contains { version in
      Dimension(text: version.dimension)?.touches(dimension) == true
    }
  }

  private func unusedID(_ dimension: Dimension, _ active: StateDocument.Active) -> Finding {
    let used = uses.nodes.flatMap { $0.uses.compactMap { Dimension(text: $0.dimension) } }
    let declared = (fleet.inactiveVersions ?? []).compactMap { Dimension(text: $0.dimension) }
    let nearest = NearestDimensions.of(dimension, among: Set(used + declared).sorted())
    let detail = "no entry depends on \(dimension), of which event \(active.since) named a version"
    let forget = "freshet state forget \(ShellWord.quoted(dimension.description))"
    guard !nearest.isEmpty else {
      return Finding(
        .idNotUsed, detail,
        advice: "nothing, if no answer has been made from it lately; if it is gone, \(forget)",
        dimension: dimension.description)
    }
    let names = nearest.map(\.description).joined(separator: ", or ")
    return Finding(
      .probableSlip, "\(detail); did its publisher mean \(names)?",
      advice: "if so, publish under the right name, and then \(forget)",
      dimension: dimension.description)
  }

  /// Active versions that no entry declares, if entries declare others.
  private func unusedVersions(
    _ active: StateDocument.Active, _ uses: [UsesDocument.Use]
  ) -> [Finding] {
    let versions = uses.filter { $0.dimension == active.dimension }.flatMap(\.versions)
    let declared = Set(versions.compactMap(\.version))
    // A node lists only a few versions.
    guard !active.isOpen, !declared.isEmpty, declared.count < WireLimits.versionsPerUse else {
      return []
    }
    return active.versions.filter { !declared.contains($0) }.map { version in
      Finding(
        .versionNotUsed,
        "version \(version) of \(active.dimension) is active, and no entry declares it; entries declare "
          + declared.sorted().joined(separator: ", "),
        advice: "if it is not in use any more, publish the versions that are",
        dimension: active.dimension)
    }
  }

  /// Nodes that did not say, or not fully, what their entries depend on.
  private var incompleteFindings: [Finding] {
    let silent = uses.nodes.filter { $0.unanswered != nil && $0.unanswered != "away" }
    let full = uses.nodes.filter(\.hasMore)
    guard !silent.isEmpty || !full.isEmpty else { return [] }
    let nodes = (silent + full).map(\.name)
    let isBlind = uses.nodes.allSatisfy { $0.unanswered != nil }
    return [
      Finding(
        isBlind ? .nothingChecked : .notChecked,
        "\(Quantity.count(nodes.count, "node", "nodes")) did not list everything that their entries depend "
          + "on (\(InactiveVersionText.names(nodes)))",
        advice: "run the command again; their entries are not considered here", nodes: nodes)
    ]
  }
}

extension Dimension {
  /// The dimension in a document; nil for a kind that only a newer version knows.
  fileprivate init?(_ active: StateDocument.Active) {
    guard let kind = Kind(name: active.kind) else { return nil }
    self.init(kind, active.id, facet: active.facet)
  }
}
