import FreshetCache
import FreshetCore
import FreshetPlan
import Testing

struct SnapshotTests {
  private static let head = "version: 1\nservice: s\n"

  private func version(
    of entry: String, _ files: [String: String], commands: [[String]: String] = [:]
  ) throws -> [String] {
    let tree = FakeTree(files: files, commands: commands)
    return try tree.snapshot(Self.head + entry).entries.flatMap(\.versions)
  }

  @Test func `line ends do not count, everything else does`() throws {
    let prompt = "prompts:\n  - {id: p, file: p.md}"
    func hash(_ text: String) throws -> [String] { try version(of: prompt, ["p.md": text]) }
    let unix = try hash("a\nb\n")
    #expect(try hash("a\r\nb\r\n") == unix)
    #expect(try hash("a\rb\r") == unix)
    #expect(try hash("\u{FEFF}a\nb\n") == unix)
    #expect(try hash("a\nb") != unix)
    #expect(try hash("a\n b\n") != unix)
    // The service comes to the same.
    #expect(unix == [ContentVersion.text("a\nb\n")])
  }

  @Test func `commands and version files say a version`() throws {
    let corpus = "corpora:\n  - {id: c, versionFile: v}\n  - {id: d, command: [run]}"
    #expect(
      try version(of: corpus, ["v": "7\r\nmore"], commands: [["run"]: "abc \n"]) == ["7", "abc"])
    let tools = "toolSets:\n  - {id: t, command: [run]}"
    let hash = try ToolSet("t", parsing: #"{"name":"x"}"#).hash
    #expect(try version(of: tools, [:], commands: [["run"]: #"{"name":"x"}"#]) == [hash])
    let skipped = try FakeTree(files: [:]).snapshot(Self.head + tools, skipsCommands: true)
    #expect(skipped.entries.isEmpty)
    #expect(skipped.skipped == [Dimension(.toolSet, "t")])
  }

  @Test func `what is of a kind of one's own has a version in each way`() throws {
    let entries = """
      custom:
        - {kind: g, id: a, versions: [y, x]}
        - {kind: g, id: b, file: f}
        - {kind: g, id: c, versionFile: v}
        - {kind: g, id: d, directory: docs}
        - {kind: g, id: e, command: [run]}
      """
    let found = try version(
      of: entries, ["f": "text\r\n", "v": "7\n", "docs/a": "1"], commands: [["run"]: "abc"])
    let digest = try version(of: "corpora:\n  - {id: c, directory: docs}", ["docs/a": "1"])
    #expect(found == ["x", "y", ContentVersion.text("text\n"), "7", digest[0], "abc"])
  }

  @Test func `a directory's digest follows names and contents`() throws {
    let entry = "corpora:\n  - {id: c, directory: docs}"
    func digest(_ files: [String: String]) throws -> [String] { try version(of: entry, files) }
    let one = try digest(["docs/a": "1", "docs/b/c": "2", "other": "x"])
    #expect(try digest(["docs/a": "1", "docs/b/c": "2"]) == one)
    #expect(try digest(["docs/a": "1", "docs/b/d": "2"]) != one)
    #expect(try digest(["docs/a": "12", "docs/b/c": ""]) != one)
  }

  @Test func `a glob makes a prompt of each file`() throws {
    let tree = FakeTree(
      files: ["p/a.md": "1", "p/b/c.d.md": "2", "p/b/x.txt": "3", "q/a.md": "4"])
    let snapshot = try tree.snapshot(Self.head + "prompts:\n  - {glob: 'p/**/*.md'}")
    #expect(snapshot.entries.map(\.dimension.id) == ["a", "b/c.d"])
  }

  static let faults: [(String, [String: String], String)] = [
    ("prompts:\n  - {id: p, file: gone.md}", [:], "freshet.yaml:4:5: file 'gone.md' is not there"),
    ("prompts:\n  - {glob: 'p/*.md'}", ["q/a.md": ""], "'p/*.md' matches no file"),
    ("prompts:\n  - {glob: 'p/*.md'}", ["p/cafe\u{301}.md": ""], "normal form C"),
    ("corpora:\n  - {id: c, directory: docs}", [:], "'docs' has no files"),
    ("corpora:\n  - {id: c, versionFile: v}", ["v": "\n7"], "v: its first line is no version"),
    ("corpora:\n  - {id: c, versionFile: v}", ["v": "7 8"], "give one word"),
    ("corpora:\n  - {id: c, command: [run]}", [:], "failed"),
    (
      "prompts:\n  - {glob: 'p/*.md'}\n  - {glob: 'q/*.md'}", ["p/a.md": "", "q/a.md": ""],
      "prompt:a is there already, at p/a.md"
    ),
    (
      "prompts:\n  - {id: a, files: {system: p/a.md}}\n  - {glob: 'p/*.md'}", ["p/a.md": ""],
      "by roles"
    ),
  ]

  @Test(arguments: faults)
  func `bad files name the place and the remedy`(
    entry: String, files: [String: String], says: String
  ) {
    let error = #expect(throws: PlanError.self) {
      try FakeTree(files: files).snapshot(Self.head + entry)
    }
    #expect(error?.description.contains(says) == true, "\(String(describing: error))")
  }
}
