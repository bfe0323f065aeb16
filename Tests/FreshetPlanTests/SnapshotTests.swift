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

  @Test func `a tool set has the hash that the agent has`() throws {
    let parameters = #"{"type":"object","properties":{"amount":{"type":"number"}}}"#
    let set = try ToolSet(
      "crm",
      [
        try Tool(name: "refund", description: "Refunds.", parameters: parameters),
        try Tool(name: "close", description: "", parameters: "{}"),
      ])
    let entry = "toolSets:\n  - {id: crm, files: [a.json, b.json]}"
    let plain = [
      "a.json": #"{"name":"refund","description":"Refunds.","parameters":\#(parameters)}"#,
      "b.json": #"{"name":"close"}"#,
    ]
    #expect(try version(of: entry, plain) == [set.hash])
    // As providers' APIs have them, in another order and with white space.
    let dressed = [
      "a.json":
        #"{"tools": [{"type": "function", "function": {"parameters": {"properties": {"amount": {"type": "number"}}, "type": "object"}, "description": "Refunds.", "name": "refund"}}]}"#,
      "b.json": #"[{"name": "close", "input_schema": {}}]"#,
    ]
    #expect(try version(of: entry, dressed) == [set.hash])
    var other = plain
    other["a.json"] = plain["a.json"]?.replacing("Refunds.", with: "Refund.")
    #expect(try version(of: entry, other) != [set.hash])
  }

  @Test func `commands and version files say a version`() throws {
    let corpus = "corpora:\n  - {id: c, versionFile: v}\n  - {id: d, command: [run]}"
    #expect(
      try version(of: corpus, ["v": "7\r\nmore"], commands: [["run"]: "abc \n"]) == ["7", "abc"])
    let tools = "toolSets:\n  - {id: t, command: [run]}"
    let hash = try ToolSet("t", [try Tool(name: "x", description: "", parameters: "{}")]).hash
    #expect(try version(of: tools, [:], commands: [["run"]: #"{"name":"x"}"#]) == [hash])
    let skipped = try FakeTree(files: [:]).snapshot(Self.head + tools, skipsCommands: true)
    #expect(skipped.entries.isEmpty)
    #expect(skipped.skipped == [Dimension(.toolSet, "t")])
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
    ("corpora:\n  - {id: c, directory: docs}", [:], "'docs' has no files"),
    ("corpora:\n  - {id: c, versionFile: v}", ["v": "\n7"], "v: its first line is no version"),
    ("corpora:\n  - {id: c, versionFile: v}", ["v": "7 8"], "give one word"),
    ("corpora:\n  - {id: c, command: [run]}", [:], "failed"),
    ("toolSets:\n  - {id: t, files: [a]}", ["a": "{\n  \"name\": nul}"], "a:2:11: is no JSON"),
    ("toolSets:\n  - {id: t, files: [a]}", ["a": "[]"], "a: has no tools"),
    ("toolSets:\n  - {id: t, files: [a]}", ["a": "{}"], "a: holds a tool without a name"),
    ("toolSets:\n  - {id: t, files: [a]}", ["a": #"{"name":"x","strict":true}"#], "'strict'"),
    ("toolSets:\n  - {id: t, files: [a]}", ["a": #"[{"name":"x"},{"name":"x"}]"#], "x"),
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
