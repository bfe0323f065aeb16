import CommandTesting
import Foundation
import Freshet
import FreshetTerminal
import Testing

@testable import freshet

/// `freshet hash` as pipelines run it.
@Suite(.timeLimit(.minutes(10)))
struct HashProcessTests {
  private static let tools =
    #"[{"type": "web_search"}, {"type": "function", "function": {"name": "refund", "strict": true}}]"#

  private func run(
    _ arguments: String..., input: String? = nil
  ) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(arguments, input: input)
  }

  @Test func `the hash of tools is the agent's, from a file, from several, from a pipe`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let whole = try directory.write(Self.tools, to: "all.json")
    let search = try directory.write(#"{"type":"web_search"}"#, to: "search.json")
    let refund = try directory.write(
      #"{"tools":[{"function":{"strict":true,"name":"refund"},"type":"function"}]}"#,
      to: "refund.json")
    let set = try ToolSet("crm", parsing: Self.tools)
    for outcome in [
      try await run("hash", "tools", whole), try await run("hash", "tools", search, refund),
      try await run("hash", "tools", refund, search),
      try await run("hash", "tools", "-", input: Self.tools),
    ] {
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output == set.hash + "\n")
    }
    let ordered = try ToolSet("crm", parsing: Self.tools, order: .significant)
    let outcome = try await run("hash", "tools", "--ordered", "--json", search, refund)
    let json = try JSONBody.object(outcome.output)
    #expect(json["hash"] as? String == ordered.hash)
    #expect(json["tools"] as? [String] == ["web_search", "refund"])
    #expect(ordered.hash != set.hash)
  }

  @Test func `the version of a prompt is the application's, one line a file`() async throws {
    let directory = try TemporaryDirectory()
    let one = try directory.write("You are kind.\r\nBe short.\r\n", to: "one.md")
    let two = try directory.write("You are Zoë.", to: "two.md")
    let outcome = try await run("hash", "prompt", one, two)
    let versions = [
      ContentVersion.text("You are kind.\nBe short.\n"), ContentVersion.text("You are Zoë."),
    ]
    #expect(outcome.output == "\(versions[0])  \(one)\n\(versions[1])  \(two)\n")
    // One alone is read by scripts.
    #expect(try await run("hash", "prompt", two).output == versions[1] + "\n")
    // git hash-object says so of "hello\n".
    let git = try await run("hash", "prompt", "--git", "-", input: "hello\n")
    #expect(git.output == "ce013625030ba8dba906f756967f9e9ca394464a\n")
    let json = try await run("hash", "prompt", "--json", two)
    let list = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: String]]
    #expect(list == [["file": two, "version": versions[1]]])
  }

  @Test func `a publish computes the hash itself`() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write(Self.tools, to: "tools.json")
    let coordinator = try await CoordinatorProcess("--new-fleet")
    let published = try await coordinator.run(
      "publish", "tool-schema-change", "crm", "--tools", file)
    #expect(published.status == 0, "\(published.errors)")
    let state = try await coordinator.run("state")
    #expect(state.output.contains(try ToolSet("crm", parsing: Self.tools).hash))
  }

  static let faults: [(arguments: [String], input: String, status: CommandStatus, says: String)] = [
    (["hash"], "", .success, ""),
    (["hash", "tools"], "", .usage, "<file>"),
    (["hash", "tools", "none.json"], "", .source, "none.json cannot be read"),
    (["hash", "tools", "/"], "", .source, "/ cannot be read: it is a directory"),
    (["hash", "tools", "-", "-"], "[]", .usage, "'-' is given twice"),
    (
      ["hash", "tools", "-"], "", .source,
      "standard input:1:1: cannot be read as JSON: byte 0: expected a value"
    ),
    (["hash", "tools", "-"], "[{]", .source, "standard input:1:3: cannot be read as JSON"),
    (["hash", "tools", "-"], "{}", .source, "standard input: this is no tool"),
    (
      ["hash", "tools", "-"], #"[{"name":"a"},{"name":"a"}]"#, .source,
      "standard input: the tool 'a' is there twice"
    ),
    (
      ["hash", "tools", "-"], #"{"name":"a","parameters":{"enum":[9007199254740993]}}"#, .source,
      "standard input:1:35: cannot be read as JSON: byte 34: the integer 9007199254740993 would be rounded"
    ),
    (
      ["hash", "tools", "-"], #"{"name":"a","parameters":{"$ref":"b.json"}}"#, .source,
      "at /parameters/$ref: the tool 'a' refers to 'b.json'"
    ),
    (["hash", "prompt"], "", .usage, "<file>"),
    (["hash", "prompt", "none.md"], "", .source, "none.md cannot be read"),
    (
      ["publish", "tool-schema-change", "t", "--tools", "none.json"], "", .source,
      "none.json cannot be read"
    ),
    (["publish", "tool-schema-change", "t", "--ordered"], "", .usage, "--tools"),
    (
      ["publish", "tool-schema-change", "t", "--hash", "9f2c1e7"], "", .invalidInput,
      "`freshet hash tools FILE` prints"
    ),
  ]

  @Test(arguments: faults)
  func `what is wrong is said, and where`(
    fault: (arguments: [String], input: String, status: CommandStatus, says: String)
  ) async throws {
    let outcome = try await FreshetProcess.run(fault.arguments, input: fault.input)
    #expect(outcome.status == fault.status.rawValue, "\(outcome.errors)")
    #expect(outcome.errors.contains(fault.says) || fault.says.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.isEmpty == (fault.status != .success))
  }
}
