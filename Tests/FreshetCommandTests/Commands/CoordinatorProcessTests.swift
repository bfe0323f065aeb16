import CommandTesting
import Foundation
import FreshetTerminal
import Testing
import freshet

@Suite struct CoordinatorProcessTests {
  @Test func `what is published is listed, and its versions are active`() async throws {
    let coordinator = try await CoordinatorProcess()
    let published = try await coordinator.run(
      "publish", "prompt-deploy", "refund", "--role", "system", "--version", "v2", "--reason",
      "new",
      "--json")
    #expect(published.status == 0, "\(published.errors)")
    let receipts = try #require(
      JSONBody.object(published.output)["receipts"] as? [[String: Any]])
    #expect(receipts.count == 1)

    let page = try JSONBody.object(try await coordinator.run("events", "--json").output)
    let events = try #require(page["events"] as? [[String: Any]])
    #expect(events.count == 1)
    #expect(events.first?["prompt"] as? String == "refund")
    #expect(events.first?["reason"] as? String == "new")
    let listed = try await coordinator.run("events", "--dimension", "prompt:refund")
    #expect(listed.output.contains("prompt:refund#system = v2"))
    let state = try await coordinator.run("state")
    #expect(state.output.contains("prompt:refund#system  v2  "), "\(state.output)")
  }

  @Test func `each kind of event and purge arrives as it was meant`() async throws {
    let coordinator = try await CoordinatorProcess()
    let key = String(repeating: "0f", count: 32)
    let hash = String(repeating: "a7", count: 32)
    let commands = [
      (
        ["publish", "model-swap", "--alias", "fast", "--model", "b", "--model", "a"],
        "model-alias:fast = a | b"
      ),
      (["publish", "model-swap", "--resolved-model", "gpt"], "drops model:gpt"),
      (
        ["publish", "corpus-reindex", "help", "--version", "3", "--settling-time", "1h"],
        "corpus:help = 3"
      ),
      (["publish", "tool-schema-change", "support", "--hash", hash], "tool-set:support = \(hash)"),
      (
        ["publish", "prompt-deploy", "p", "--role", "few-shot", "--version", "h+1&"],
        "prompt:p#few-shot = h+1&"
      ),
      (
        [
          "publish", "prompt-deploy", "p", "--role", "few-shot", "--version", "h+1&",
          "--if-changed",
        ],
        "(unchanged: active already)"
      ),
      (["publish", "custom", "guardrail", "pii", "--version", "4"], "custom.guardrail:pii = 4"),
      (
        ["publish", "customer-state-change", "42", "--field", "plan=gold", "--field", "mail"],
        "customer:42#plan = gold, drops customer:42#mail"
      ),
      (["purge", "key", key], "drops key:\(key)"),
      (["purge", "prefix", "gpt:"], "drops key prefix 'gpt:'"),
      (["purge", "tag", "news"], "drops tag:news"),
      (["purge", "route", "/ask"], "drops route:/ask"),
      (["purge", "dimension", "prompt:p"], "drops prompt:p, drops prompt:p#few-shot"),
      (["purge", "dimension", "custom.guardrail:pii"], "drops custom.guardrail:pii"),
      (["purge", "everything", "--confirm"], "drops everything"),
    ]
    for (arguments, _) in commands {
      let outcome = try await FreshetProcess.run(arguments + ["--coordinator", coordinator.url])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let lines = try await coordinator.run("events").output.split(separator: "\n")
    #expect(lines.count == commands.count)
    for (line, (_, change)) in zip(lines, commands) { #expect(line.contains(change), "\(line)") }
  }

  @Test func `an idempotency key gives the first answer, and conflicts with another body`()
    async throws
  {
    let coordinator = try await CoordinatorProcess()
    for _ in 0..<2 {
      let same = try await coordinator.run(
        "publish", "prompt-deploy", "p", "--version", "1", "--idempotency-key", "k")
      #expect(same.status == 0)
      #expect(same.output.contains("event 1 is logged"))
    }
    let other = try await coordinator.run(
      "publish", "prompt-deploy", "p", "--version", "2", "--idempotency-key", "k")
    #expect(other.status == CommandStatus.conflict.rawValue)
    #expect(other.errors.contains("'k' was used for another event, number 1"))
  }

  @Test(arguments: [
    (#"{"kind":"Nope"}"#, "is not a kind of event"),
    (#"{"kind":"PromptDeploy"}"#, "prompt"),
    (#"{"kind":"PromptDeploy","prompt":"p","color":1}"#, "color"),
    (#"{"kind":"PromptDeploy","prompt":7}"#, "prompt"),
    ("[]", "1 to 1000"), ("{", "line 1, column 2"), ("", "empty"),
  ])
  func `a raw body that is wrong is refused with the field`(body: String, word: String) async throws
  {
    let coordinator = try await CoordinatorProcess()
    let outcome = try await coordinator.run("publish", "raw", "-", input: body)
    #expect(outcome.status == CommandStatus.invalidInput.rawValue)
    #expect(outcome.errors.contains(word), "\(outcome.errors)")
  }

  @Test func `a late node is named, and makes the status`() async throws {
    let coordinator = try await CoordinatorProcess("--longest-bound", "10m")
    try SilentNode.join(coordinator.session, name: "sleepy")
    let waited = try await coordinator.run("publish", "prompt-deploy", "p", "--wait", "100ms")
    #expect(waited.status == CommandStatus.unsettled.rawValue, "\(waited.errors)")
    #expect(waited.errors.contains("after 100ms 1 node is late: sleepy"), "\(waited.errors)")
    #expect(waited.output.contains("sleepy  pending"))
    let json = try await coordinator.run(
      "publish", "prompt-deploy", "p", "--wait", "100ms", "--json")
    #expect(json.status == CommandStatus.unsettled.rawValue)
    let settlement = try JSONBody.object(json.output)["settlement"] as? [String: Any]
    #expect(settlement?["isSettled"] as? Bool == false)
    let fleet = try await coordinator.run("fleet")
    #expect(fleet.output.contains("sleepy  tests 1      pending"), "\(fleet.output)")
  }

  @Test func `watch shows events and how they settle, until its limit`() async throws {
    let coordinator = try await CoordinatorProcess()
    let watch = try FreshetProcess([
      "watch", "--limit", "1", "--json", "--coordinator", coordinator.url,
    ])
    // It says nothing before the first event: publish until it has seen one.
    var attempts = 0
    while try await coordinator.run("publish", "prompt-deploy", "p").status == 0, attempts < 100 {
      attempts += 1
      if try watch.hasOutput { break }
    }
    let outcome = try await watch.outcome
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try lines.first.map { try JSONBody.object($0)["event"] } != nil)
    let settlement = try lines.last.map { try JSONBody.object($0)["settlement"] }
    #expect((settlement as? [String: Any])?["isSettled"] as? Bool == true)
  }

  @Test func `a log in use and a port in use have statuses of their own`() async throws {
    let coordinator = try await CoordinatorProcess()
    let locked = try await FreshetProcess.run([
      "coordinator", "--data-directory", coordinator.dataDirectory,
    ])
    #expect(locked.status == CommandStatus.log.rawValue)
    #expect(locked.errors.contains("in use by process \(coordinator.process.pid)"))
    for (flag, address) in [
      ("--http-port", coordinator.url), ("--broadcast-port", coordinator.broadcast),
      ("--session-port", coordinator.session),
    ] {
      let port = try #require(address.split(separator: ":").last)
      var arguments = ["coordinator", "--data-directory", "log"]
      for each in ["--http-port", "--broadcast-port", "--session-port"] {
        arguments += [each, each == flag ? String(port) : "0"]
      }
      let outcome = try await FreshetProcess.run(arguments)
      #expect(outcome.status == CommandStatus.port.rawValue, "\(outcome.errors)")
      #expect(outcome.errors.contains("Address already in use"))
      #expect(!outcome.errors.contains("errno"), "\(outcome.errors)")
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `a signal stops it in order, and the log goes on where it was`(signal: Int32) async throws {
    let coordinator = try await CoordinatorProcess()
    #expect(try await coordinator.run("publish", "prompt-deploy", "p").status == 0)
    coordinator.process.signal(signal)
    let outcome = try await coordinator.process.outcome
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 1)
    let gone = try await coordinator.run("fleet")
    #expect(gone.status == CommandStatus.unreachable.rawValue)
  }
}
