import CommandTesting
import Foundation

/// A service's source with a manifest, in a git repository of its own.
struct DeployedService: Sendable {
  private static let manifest = """
    version: 1
    service: support
    aliases:
      - {id: chat, models: [gpt-5.4-mini]}
    prompts:
      - {id: refund, file: prompts/refund.md}
    toolSets:
      - {id: crm, files: [tools/crm.json], publish: during}
    """

  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for name in ["prompts", "tools"] {
      try FileManager.default.createDirectory(
        atPath: directory.path(name), withIntermediateDirectories: true)
    }
    try write("freshet.yaml", Self.manifest)
    try write("prompts/refund.md", "You are kind.\nBe short.\n")
    try write("tools/crm.json", #"{"name": "refund", "parameters": {"limit": 1}}"#)
  }

  var manifest: String { directory.path("freshet.yaml") }

  func write(_ path: String, _ text: String) throws { _ = try directory.write(text, to: path) }

  func git(_ arguments: String...) throws {
    let git = ["git", "-c", "user.name=A", "-c", "user.email=a@example.com"]
    _ = try SpawnedProcess.run(git + arguments, in: directory.path)
  }

  /// Commits all of it; makes a repository of it first, if there is none.
  func commit() throws {
    try git("init", "--quiet")
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", "one")
  }
}
