import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// The options that determine a plan.
struct PlanOptions: ParsableArguments {
  @Option(
    help: "The manifest of the service; its paths are relative to its directory.",
    completion: .file(extensions: ["yaml", "yml"]))
  var manifest = "freshet.yaml"

  @Option(help: "The environment whose overlay applies. Default: no overlay.")
  var environment: String?

  @Option(
    help: ArgumentHelp(
      "An earlier git revision to compare with, which shows the changed lines and finds removed entries.",
      valueName: "revision"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The git revision that is deployed, read without checking it out. Default: the working tree.",
      valueName: "revision"))
  var to: String?

  @Flag(help: "Compare with --from alone, without a coordinator.")
  var offline = false

  @Flag(
    help: """
      Name only versions that differ from the active ones. Unsafe unless you know that nothing else has changed the \
      source since the last apply, not even a change that was reverted.
      """)
  var ifChanged = false

  @Flag(help: "Leave out entries that run a command.")
  var skipCommands = false

  @Option(help: "The origin that the events name, such as a pipeline's URL.")
  var source: String?

  /// Makes the plan.
  ///
  /// - Returns: the plan, and the entries that it leaves out.
  func plan(_ connection: ConnectionOptions) async throws -> (plan: Plan, skipped: [String]) {
    if offline, from == nil {
      throw CommandFailure(.usage, "--offline compares with a revision; give --from")
    }
    // Checks local input first, before any request.
    let (manifest, tree, new) = try CommandFailure.planning {
      () throws(PlanError) -> (Manifest, any SourceTree, Snapshot) in
      let tree = try self.tree(to)
      guard let manifest = try read(tree) else {
        throw PlanError(
          .manifest, self.manifest + (to.map { " at \($0)" } ?? ""),
          "does not exist; write one (freshet plan --schema prints its JSON Schema), or name it with --manifest"
        )
      }
      return (manifest, tree, try snapshot(manifest, tree))
    }
    let old = try CommandFailure.planning { () throws(PlanError) -> Snapshot? in
      guard let from else { return nil }
      let tree = try self.tree(from)
      // A revision without a manifest knows no versions.
      guard let manifest = try read(tree) else { return .empty }
      return try snapshot(manifest, tree)
    }
    var basis = PlanBasis(old: old)
    if !offline {
      // In this order, an apply that finishes in between overtakes this plan.
      basis.state = try await Self.state(connection)
      basis.applied = try await ApplyRecorder(connection: connection)
        .record(of: manifest.service, in: environment).map(AppliedRecord.init)
      if !ifChanged { basis.history = history(of: new, manifest, tree, basis.applied?.last) }
      await PlanVersionNotes.tell(new, connection)
    }
    let plan = Plan(
      manifest, environment: environment,
      revision: tree.revision ?? (try? Git.head(in: directory)), source: source, to: new,
      from: basis)
    return (plan, new.skipped.map(\.description))
  }

  private func history(
    of new: Snapshot, _ manifest: Manifest, _ tree: any SourceTree, _ last: AppliedRecord.Apply?
  ) -> TouchHistory {
    let name = URL(fileURLWithPath: self.manifest).lastPathComponent
    return TouchReader(directory: directory, manifest: name, environment: environment)
      .history(of: new, manifest, at: tree.revision, since: last)
  }

  private var directory: URL { URL(fileURLWithPath: manifest).deletingLastPathComponent() }

  private func tree(_ revision: String?) throws(PlanError) -> any SourceTree {
    guard let revision else { return WorkingTree(directory) }
    return try GitRevision(revision, in: directory)
  }

  private func read(_ tree: any SourceTree) throws(PlanError) -> Manifest? {
    let name = URL(fileURLWithPath: manifest).lastPathComponent
    guard let bytes = try tree.read([name])[0] else { return nil }
    let place = tree.revision.map { "\($0.prefix(12)):\(name)" } ?? manifest
    return try ManifestDecoder.decode(bytes, file: place, environment: environment)
  }

  private func snapshot(
    _ manifest: Manifest, _ tree: any SourceTree
  ) throws(PlanError) -> Snapshot {
    try SnapshotReader.read(manifest, from: tree, skipsCommands: skipCommands)
  }

  private static func state(_ connection: ConnectionOptions) async throws -> LogState {
    try await connection.connect { connection in
      LogState(try await connection.state())
    }
  }
}
