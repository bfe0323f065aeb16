package import Foundation
package import FreshetCore

/// Finds what commits have touched since a service was last applied, even if they were reverted since.
///
/// Whatever cannot be shown to be untouched counts as touched.
package struct TouchReader {
  /// The most commits examined; if there are more, everything counts as touched.
  package static let mostCommits = 200

  private let directory: URL
  /// The file name of the manifest.
  private let name: String
  private let environment: String?
  private let known = GitBlobs()
  /// The last manifest decoded, because most commits leave it unchanged.
  private let latest = Guarded<(bytes: [UInt8], manifest: Manifest)?>(nil)

  /// Creates a reader for the history of the manifest `name` in `directory`, in `environment` if one is named.
  package init(directory: URL, manifest name: String, environment: String?) {
    self.directory = directory
    self.name = name
    self.environment = environment
  }

  /// Returns what was touched since the last apply.
  ///
  /// - Parameters:
  ///   - new: the planned snapshot.
  ///   - manifest: the manifest of the snapshot.
  ///   - revision: the commit of the snapshot; nil for the working tree.
  ///   - last: the last apply; nil if nothing was applied.
  /// - Returns: the dimensions touched, or why they are unknown.
  package func history(
    of new: Snapshot, _ manifest: Manifest, at revision: String?, since last: AppliedRecord.Apply?
  ) -> TouchHistory {
    guard let last else { return .unknown("nothing was applied yet") }
    guard let start = last.revision else {
      return .unknown("what was applied last, plan \(last.plan), is of no known revision")
    }
    do throws(PlanError) {
      guard let revision else {
        let head = try Git.head(in: directory)
        return try touched(new, manifest, isWorkingTree: true, since: start, to: head)
      }
      return try touched(new, manifest, isWorkingTree: false, since: start, to: revision)
    } catch {
      return .unknown(error.description)
    }
  }

  private func touched(
    _ new: Snapshot, _ manifest: Manifest, isWorkingTree: Bool, since start: String,
    to end: String
  ) throws(PlanError) -> TouchHistory {
    let start = try Git.commit(start, in: directory)
    let history = try GitHistory(since: start, to: end, in: directory)
    let commits = try relevant(history.commits, manifest, since: start)
    guard commits.count <= Self.mostCommits else {
      return .unknown(
        "\(commits.count) commits since \(start.prefix(12)) touch its sources, more than the "
          + "\(Self.mostCommits) that are examined")
    }
    var touches = Touches(new)
    // What was applied from a working tree may differ from its commit.
    try look(at: start, "is not what commit \(start.prefix(12)) has", &touches)
    for commit in commits { try look(at: commit, &touches) }
    if isWorkingTree, end != start {
      try look(at: end, "is not what commit \(end.prefix(12)) has", &touches)
    }
    // The output of a command at another commit is unknown.
    var isChanged = history.count > 0
    if isWorkingTree, !isChanged { isChanged = try Git.hasChanges(in: directory) }
    if isChanged {
      for item in manifest.items {
        guard case .command = item.source else { continue }
        touches.add(
          item.dimension, "comes from a command, and commits or files have changed since")
      }
    }
    return .touched(touches.reasons)
  }

  /// Returns the commits that changed the manifest, or a file that any version of the manifest names.
  private func relevant(
    _ commits: [GitHistory.Commit], _ manifest: Manifest, since start: String
  ) throws(PlanError) -> [GitHistory.Commit] {
    var sources = SourcePaths()
    sources.add(manifest)
    let manifests = commits.filter { $0.paths.contains(name) }
    // More commits than this are not examined in any case.
    guard manifests.count <= Self.mostCommits else { return manifests }
    for commit in [start] + manifests.map(\.name) {
      if let manifest = try self.manifest(at: try tree(commit)) { sources.add(manifest) }
    }
    return commits.filter { commit in
      commit.paths.contains(name) || commit.paths.contains(where: sources.contains)
    }
  }

  /// Adds what a commit changed; everything else is as in one of its parents.
  private func look(
    at commit: GitHistory.Commit, _ touches: inout Touches
  ) throws(PlanError) {
    let reason = "was touched by commit \(commit.name.prefix(12))"
    guard !commit.paths.contains(name) else {
      return try look(at: commit.name, reason, &touches)
    }
    let tree = try tree(commit.name)
    guard let changed = try manifest(at: tree)?.narrowed(to: commit.paths) else { return }
    touches.addDifferences(
      from: try SnapshotReader.readable(changed, from: tree),
      of: Set(changed.items.map(\.dimension)),
      reason)
  }

  private func look(
    at commit: String, _ reason: String, _ touches: inout Touches
  ) throws(PlanError) {
    let tree = try tree(commit)
    guard let manifest = try manifest(at: tree) else {
      return touches.addDifferences(from: .empty, reason)
    }
    touches.addDifferences(from: try SnapshotReader.readable(manifest, from: tree), reason)
  }

  private func tree(_ commit: String) throws(PlanError) -> GitRevision {
    try GitRevision(commit: commit, in: directory, known)
  }

  /// Decodes the manifest of a revision; nil if it has none, or if the manifest lacks the environment.
  private func manifest(at tree: GitRevision) throws(PlanError) -> Manifest? {
    guard let bytes = try tree.read([name])[0] else { return nil }
    if let latest = latest.withLock({ $0 }), latest.bytes == bytes { return latest.manifest }
    let place = "\((tree.revision ?? "").prefix(12)):\(name)"
    do {
      let manifest = try ManifestDecoder.decode(bytes, file: place, environment: environment)
      latest.withLock { $0 = (bytes, manifest) }
      return manifest
    } catch {
      // The manifest is valid but lacks the environment.
      if environment != nil, (try? ManifestDecoder.decode(bytes, file: place)) != nil { return nil }
      throw error
    }
  }
}
