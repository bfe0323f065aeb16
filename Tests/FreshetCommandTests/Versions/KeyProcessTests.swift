import CommandTesting
import Foundation
import Freshet
import FreshetTerminal
import Testing

@testable import freshet

/// `freshet key` as people run it.
@Suite(.timeLimit(.minutes(10)))
struct KeyProcessTests {
  private func run(_ document: String, _ arguments: String...) async throws
    -> FreshetProcess.Outcome
  {
    try await FreshetProcess.run(["key", "-"] + arguments, input: document)
  }

  @Test func `the key is the application's, with everything in it`() async throws {
    let directory = try TemporaryDirectory()
    let tools = #"[{"type":"web_search"},{"name":"a"}]"#
    let file = try directory.write(tools, to: "tools.json")
    var components = KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund", version: "9f2c", text: "Hi Zoë"),
      tools: try ToolSet("crm", parsing: tools), corpora: [.init("faq", version: "7")],
      parameters: try CanonicalJSON(parsing: #"{"temperature":0.2,"tool_choice":"auto"}"#),
      message: "Where is my card?", customer: .customer("42"))
    components.customerFields = ["plan"]
    components.route = "cards"
    let outcome = try await run(
      """
      {"model": "gpt-5.4-mini", "prompt": {"id": "refund", "version": "9f2c", "text": "Hi Zoë"},
       "tools": {"id": "crm", "files": ["\(file)"]}, "corpora": [{"id": "faq", "version": "7"}],
       "parameters": {"tool_choice": "auto", "temperature": 2e-1}, "message": "Where is my card?",
       "customer": "42", "customerFields": ["plan"], "route": "cards"}
      """, "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let json = try JSONBody.object(outcome.output)
    let key = try components.key()
    #expect(json["digest"] as? String == key.digest.description)
    #expect(json["readable"] as? String == key.readable)
    let dependencies = try #require(json["dependencies"] as? [[String: String]])
    #expect(
      dependencies
        == components.dependencies.map { dependency in
          var line = ["dimension": dependency.dimension.description]
          line["version"] = dependency.version
          return line
        })
  }

  @Test func `versions that are not given come from the coordinator if it is asked`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    _ = try await coordinator.run("publish", "prompt-deploy", "refund", "--version", "9f2c")
    _ = try await coordinator.run(
      "publish", "model-swap", "--alias", "fast", "--model", "gpt-5.4-mini")
    let document = """
      {"alias": "fast", "prompt": "refund", "message": "Hi", "sharedAcrossCustomers": true}
      """
    let outcome = try await run(document, "--coordinator", coordinator.url)
    let key = try KeyComponents(
      model: .resolved("gpt-5.4-mini"), prompt: .init("refund", version: "9f2c"), message: "Hi",
      customer: .sharedAcrossCustomers
    ).key()
    #expect(outcome.output.contains(key.digest.description), "\(outcome.errors)")
    #expect(outcome.output.contains("gpt-5.4-mini:refund@9f2c:"))
    #expect(outcome.output.contains("prompt:refund"))
    let current = try await coordinator.run("key", "-", "--current", input: document)
    #expect(current.output == outcome.output)
    let alone = try await coordinator.run("key", "-", input: document)
    #expect(alone.status == CommandStatus.invalidInput.rawValue)
    #expect(alone.errors.contains("no version of model-alias:fast is given"))
    #expect(alone.errors.contains("--current"))
  }

  private static let rest = #""message":"Hi","sharedAcrossCustomers":true"#
  static let faults = [
    ("", "standard input cannot be read as JSON: byte 0"), ("[]", "is not an object"),
    (#"{"model":"m","promt":"p",\#(rest)}"#, "unknown member 'promt'"),
    (#"{"prompt":"p",\#(rest)}"#, "neither model nor alias"),
    (#"{"model":"m","prompt":{"id":"p","roles":[]},\#(rest)}"#, "/prompt/roles is not an object"),
    (#"{"model":"m","prompt":"p","custom":[{"kind":"g"}],\#(rest)}"#, "/custom/0 must have a kind"),
    (#"{"model":"m",\#(rest)}"#, "has no prompt"),
    (#"{"model":1,"prompt":"p",\#(rest)}"#, "/model is not a string"),
    (
      #"{"model":"m","prompt":{"id":"p","ver":"1"},\#(rest)}"#,
      "/prompt has an unknown member 'ver'"
    ),
    (#"{"model":"m","prompt":{"version":"1"},\#(rest)}"#, "/prompt has no id"),
    (#"{"model":"m","prompt":"p",\#(rest)}"#, "no version of prompt:p is given"),
    (#"{"model":"m","prompt":"p","customer":"4",\#(rest)}"#, "whose the answer is"),
    (#"{"model":"m","prompt":"p","message":"Hi"}"#, "whose the answer is"),
    (#"{"model":"m","prompt":"p","sharedAcrossCustomers":true}"#, "has no message"),
    (
      #"{"model":"m","prompt":"p","corpora":["a",{"version":"1"}],\#(rest)}"#,
      "/corpora/1 has no id"
    ),
    (#"{"model":"m","prompt":"p","tools":{"id":"t"},\#(rest)}"#, "/tools must have"),
    (
      #"{"model":"m","prompt":"p","tools":{"id":"t","files":["none.json"]},\#(rest)}"#,
      "none.json cannot be read"
    ),
    (
      #"{"model":"m","prompt":"p","parameters":{"seed":9007199254740993},\#(rest)}"#,
      "would be rounded"
    ),
    (
      #"{"model":"m","prompt":{"id":"p","version":""},\#(rest)}"#, "the prompt version is empty"
    ),
  ]

  @Test(arguments: faults)
  func `what is wrong is said, and where`(document: String, says: String) async throws {
    let outcome = try await run(document)
    #expect(outcome.status != 0)
    #expect(outcome.errors.hasPrefix("freshet: "))
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }
}
