import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetPlan

/// What a plan is made from.
struct PlanOptions: ParsableArguments {
  @Option(help: "What the service's answers are made from; paths in it begin at its directory.")
  var manifest = "freshet.yaml"

  @Option(help: "The environment whose overlay counts. Default: none.")
  var environment: String?

  @Option(
    help: ArgumentHelp(
      "An earlier git revision: to say what changed down to the line, and to find what is gone.",
      valueName: "revision"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "The git revision that is deployed, read without checking it out. Default: the working tree.",
      valueName: "revision"))
  var to: String?

  @Flag(help: "Ask no coordinator: compare with --from alone.")
  var offline = false

  @Flag(help: "Leave out entries that run a command.")
  var skipCommands = false

  @Option(help: "Where from, such as a pipeline's URL: the events say so.")
  var source: String?

  /// The plan, and what it leaves out.
  func plan(_ connection: ConnectionOptions) async throws -> (plan: Plan, skipped: [String]) {
    if offline, from == nil {
      throw CommandFailure(.usage, "--offline compares with a revision; give --from")
    }
    // First what can be wrong here: nobody is asked in vain.
    let (manifest, tree, new) = try CommandFailure.planning {
      () throws(PlanError) -> (Manifest, any SourceTree, Snapshot) in
      let tree = try self.tree(to)
      guard let manifest = try read(tree) else {
        throw PlanError(
          .manifest, self.manifest + (to.map { " at \($0)" } ?? ""),
          "is not there; write one (freshet plan --schema shows what may stand in it), or name it with "
            + "--manifest")
      }
      return (manifest, tree, try snapshot(manifest, tree))
    }
    let old = try CommandFailure.planning { () throws(PlanError) -> Snapshot? in
      guard let from else { return nil }
      let tree = try self.tree(from)
      // Before there was a manifest, nothing was known.
      guard let manifest = try read(tree) else { return .empty }
      return try snapshot(manifest, tree)
    }
    let state = offline ? nil : try await Self.state(connection)
    let plan = Plan(
      manifest, environment: environment, revision: tree.revision, source: source, to: new,
      from: old, state: state)
    return (plan, new.skipped.map(\.description))
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
      LogState(try await connection.get("/v1/state", as: StateDocument.self))
    }
  }
}
