import FreshetCache
import FreshetCore
import FreshetPlan
import Testing

/// Tools in files: the hash that an agent has, and what differs.
struct ToolSnapshotTests {
  private func snapshot(
    _ files: [String: String], commands: [[String]: String] = [:], of entry: String
  ) throws(PlanError) -> Snapshot {
    try FakeTree(files: files, commands: commands)
      .snapshot("version: 1\nservice: s\ntoolSets:\n  - \(entry)")
  }

  @Test func `a plan, an agent and another program have one hash of every form`() throws {
    let vectors = try ToolVector.all()
    #expect(vectors.count >= 8)
    for vector in vectors {
      let order: ToolSet.Order = vector.ordered ? .significant : .insignificant
      let agent = try ToolSet("crm", parsing: vector.json, order: order).hash
      #expect(agent == vector.hash, "\(vector.name)")
      let files = try snapshot(
        ["a.json": vector.json], of: "{id: crm, files: [a.json], ordered: \(vector.ordered)}")
      #expect(files.entries.map(\.versions) == [[agent]], "\(vector.name)")
      let printed = try snapshot(
        [:], commands: [["run"]: vector.json],
        of: "{id: crm, command: [run], ordered: \(vector.ordered)}")
      #expect(printed.entries.map(\.versions) == [[agent]], "\(vector.name)")
    }
  }

  @Test func `tools of several files are one set, in any order unless it counts`() throws {
    let files = ["a.json": #"[{"name":"x"},{"type":"web_search"}]"#, "b.json": #"{"name":"y"}"#]
    let list = #"[{"name":"x"},{"type":"web_search"},{"name":"y"}]"#
    for (entry, order) in [
      ("{id: t, files: [a.json, b.json]}", ToolSet.Order.insignificant),
      ("{id: t, files: [b.json, a.json]}", .insignificant),
      ("{id: t, files: [a.json, b.json], ordered: true}", .significant),
    ] {
      let hash = try ToolSet("t", parsing: list, order: order).hash
      #expect(try snapshot(files, of: entry).entries.map(\.versions) == [[hash]])
    }
    let other = try snapshot(files, of: "{id: t, files: [b.json, a.json], ordered: true}")
    #expect(
      try other.entries[0].versions != [ToolSet("t", parsing: list, order: .significant).hash])
  }

  /// What changes in a file with tools, and what is told of it.
  static let differences: [(old: String, new: String, says: String)] = [
    (#""strict":true"#, #""strict":false"#, "/chat/function/strict changed"),
    (#","strict":true"#, "", "/chat/function/strict changed"),
    (#""minimum":1"#, #""minimum":2"#, "/chat/function/parameters/properties/n/minimum changed"),
    (#"["n","m"]"#, #"["m","n"]"#, "/chat/function/parameters/required/0 changed"),
    (#""title":"C""#, #""title":"D""#, "/mcp/title changed"),
    (#""readOnlyHint":true"#, #""readOnlyHint":false"#, "/mcp/annotations/readOnlyHint changed"),
    (#""ephemeral""#, #""other""#, "/claude/cache_control/type changed"),
    (#""type":"web_search""#, #""size":"high","type":"web_search""#, "/web_search/size changed"),
    (#""server_label":"b""#, #""server_label":"c""#, "/mcp_server/server_label changed"),
    (#""e\u0301""#, #""\u00e9""#, "/claude/input_schema/title changed"),
    (#""name":"claude""#, #""name":"opus""#, "tool opus is new"),
    (#",{"type":"web_search"}"#, "", "tool web_search is gone"),
  ]
  private static let tools = #"""
    [{"type":"function","function":{"name":"chat","parameters":{"properties":{"n":{"minimum":1}},\#
    "required":["n","m"]},"strict":true}},{"name":"mcp","title":"C","annotations":\#
    {"readOnlyHint":true}},{"name":"claude","input_schema":{"title":"e\u0301"},"cache_control":\#
    {"type":"ephemeral"}},{"type":"web_search"},{"type":"mcp_server","server_label":"a"},\#
    {"type":"mcp_server","server_label":"b"}]
    """#

  @Test(arguments: differences)
  func `a difference is told by its pointer, in every form`(
    old: String, new: String, says: String
  ) throws {
    #expect(Self.tools.contains(old))
    let entry = "{id: t, files: [t.json]}"
    let before = try snapshot(["t.json": Self.tools], of: entry)
    let after = try snapshot(["t.json": Self.tools.replacing(old, with: new)], of: entry)
    let events = Planner.events(to: after, from: PlanBasis(old: before))
    #expect(events.map(\.reason) == [says])
    #expect(events.map(\.place) == ["t.json"])
  }

  @Test func `another order is told where it counts`() throws {
    func events(_ entry: String, _ next: String) throws -> [String] {
      let files = ["a.json": #"{"name":"a"}"#, "b.json": #"{"name":"b"}"#]
      return Planner.events(
        to: try snapshot(files, of: next), from: PlanBasis(old: try snapshot(files, of: entry))
      ).map(\.reason)
    }
    let (plain, other) = ("{id: t, files: [a.json, b.json]}", "{id: t, files: [b.json, a.json]}")
    let ordered = "{id: t, files: [a.json, b.json], ordered: true}"
    let reversed = "{id: t, files: [b.json, a.json], ordered: true}"
    #expect(try events(plain, other) == [])
    #expect(try events(ordered, reversed) == ["the tools stand in another order"])
    #expect(try events(plain, reversed) == ["the order of the tools counts now"])
    #expect(try events(reversed, plain) == ["the order of the tools counts no longer"])
    // In this order they are sorted already.
    #expect(try events(plain, ordered) == [])
  }

  static let faults = [
    ("{\n  \"name\": nul}", "a:2:11: cannot be read as JSON"),
    (
      "[{\"name\":\"x\",\n\"enum\":[9007199254740993]}]",
      "a:2:9: cannot be read as JSON: byte 22: the"
    ),
    ("[]", "a: there are no tools"), ("{}", "a: this is no tool"),
    (#"[{"name":"x"},3]"#, "a: at /1: this is no tool"),
    (#"{"tools":3}"#, "a: at /tools: this is no list"),
    (#"{"tools":[{"name":"x"}],"nextCursor":"2"}"#, "a: at /nextCursor: "),
    (#"[{"name":"x"},{"name":"x"}]"#, "freshet.yaml:4:5: tool-set:t: the tool 'x' is there twice"),
    (
      #"{"name":"x","parameters":{"$ref":"https://e.com/x"}}"#,
      "a: at /parameters/$ref: the tool 'x' refers to 'https://e.com/x'"
    ),
  ]

  @Test(arguments: faults)
  func `bad files name the place and the remedy`(file: String, says: String) {
    let error = #expect(throws: PlanError.self) {
      try snapshot(["a": file], of: "{id: t, files: [a]}")
    }
    #expect(error?.problem == .source)
    #expect(error?.description.hasPrefix(says) == true, "\(String(describing: error))")
  }
}
