import CommandTesting
import FreshetCore
import FreshetTerminal
import Testing
import freshet

@Suite struct BadInputTests {
  private static let long = String(repeating: "x", count: EventLimits.idBytes + 1)

  /// What is wrong, the status that it ends with, and words of the message.
  struct BadInput: Sendable {
    var arguments: [String]
    var status: CommandStatus
    var message: String

    init(_ arguments: [String], _ status: CommandStatus, _ message: String) {
      self.arguments = arguments
      self.status = status
      self.message = message
    }
  }

  /// Each is refused before a coordinator is asked: there is none.
  static let inputs: [BadInput] = [
    BadInput(
      ["publish", "prompt-deploy", ""], .invalidInput, "prompt is empty; give 1 to 256 bytes"),
    BadInput(["publish", "prompt-deploy", long], .invalidInput, "has 257 bytes; give at most 256"),
    BadInput(["publish", "prompt-deploy", "a\u{7}"], .invalidInput, "control character U+7"),
    // Any name can be a role.
    BadInput(["publish", "prompt-deploy", "p", "--role", ""], .invalidInput, "role is empty"),
    BadInput(
      ["publish", "tool-schema-change", "t", "--hash", "9f2c1e7"], .invalidInput,
      "freshet hash tools FILE"),
    BadInput(
      ["publish", "custom", "Guardrail", "pii"], .invalidInput, "no name of a custom kind"),
    BadInput(["publish", "custom", "guardrail"], .usage, "<id>"),
    BadInput(["purge", "dimension", "refund"], .invalidInput, "prompt:refund-assistant"),
    BadInput(["purge", "dimension", "key:ab"], .invalidInput, "purge a key, or everything"),
    BadInput(["publish", "prompt-deploy"], .usage, "<id>"),
    BadInput(["publish", "nothing"], .usage, "nothing"),
    BadInput(["publish", "model-swap"], .usage, "--alias"),
    BadInput(["publish", "model-swap", "--alias", "a"], .invalidInput, "name the models"),
    BadInput(["publish", "model-swap", "--alias", "a", "--resolved-model", "b"], .usage, "either"),
    BadInput(
      ["publish", "tool-schema-change", "t", "--hash", "1", "--hash", "1"], .invalidInput,
      "repeats"
    ),
    BadInput(
      ["publish", "customer-state-change", "c", "--field", "=1"], .invalidInput, "fields[0].name"
    ),
    BadInput(
      ["publish", "corpus-reindex", "c", "--settling-time", "25h"], .invalidInput, "0s to 1d"),
    BadInput(
      ["publish", "corpus-reindex", "c", "--settling-time", "soon"], .invalidInput, "no duration"
    ),
    BadInput(
      ["publish", "prompt-deploy", "p", "--wait", "5"], .invalidInput,
      "--wait: '5' is no duration"
    ),
    BadInput(["publish", "prompt-deploy", "p", "--wait", "11m"], .invalidInput, "0s to 10m"),
    BadInput(["publish", "prompt-deploy", "p", "--grace", "2h"], .invalidInput, "0s to 1h"),
    BadInput(
      ["publish", "prompt-deploy", "p", "--idempotency-key", ""], .invalidInput, "idempotencyKey"
    ),
    BadInput(["publish", "raw", "not-there.json"], .invalidInput, "not-there.json cannot be read"),
    BadInput(["purge", "everything"], .usage, "--confirm"),
    BadInput(["purge", "key", "abc"], .invalidInput, "64 lower-case hexadecimal digits"),
    BadInput(["state", "forget", "money"], .invalidInput, "'money' is not a dimension"),
    BadInput(["state", "forget"], .usage, "<dimension>"),
    BadInput(
      ["token", "new", "--name", "a", "--dimension", "prompt:*"], .usage, "--dimension limits"),
    BadInput(["token", "new", "--name", "a", "--max-drop", "1"], .usage, "--max-drop limits"),
    BadInput(
      ["token", "new", "--name", "a", "--expires", "2020-01-31T00:00:00Z"], .invalidInput,
      "--expires is in the past"),
    BadInput(["backup", "-"], .invalidInput, "is not written to standard output"),
    BadInput(["state", "forget", "prompt:p", "--wait", "5"], .invalidInput, "no duration"),
    BadInput(["state", "--limit", "0"], .usage, "--limit"),
    BadInput(["purge", "key", "abc", "--must-exist"], .usage, "--must-exist"),
    BadInput(["doctor", "everything"], .usage, "everything"),
    BadInput(["doctor", "--timeout", "soon"], .invalidInput, "no duration"),
    BadInput(["watch", "--limit", "0"], .usage, "--limit"),
    BadInput(["fleet", "--timeout", "0s"], .invalidInput, "1ms to 10m"),
    BadInput(
      ["fleet", "--coordinator", "localhost:7400"], .invalidInput, "not a coordinator's URL"),
    BadInput(["fleet", "--coordinator", "http://127.0.0.1:1"], .unreachable, "no answer"),
    BadInput(["coordinator"], .configuration, "FRESHET_COORDINATOR_DATA_DIRECTORY"),
    BadInput(["coordinator", "--data-directory", "d", "--http-port", "-1"], .usage, "--http-port"),
    BadInput(
      ["coordinator", "--data-directory", "d", "--io-threads", "99"], .configuration, "1 to 16"),
    BadInput(
      ["coordinator", "--data-directory", "d", "--host", "0.0.0.0"], .configuration, "host"),
    BadInput(["coordinator", "--config", "none.yaml"], .configuration, "none.yaml cannot be read"),
    BadInput(["coordinator", "--config", "none.txt"], .configuration, ".yaml"),
    BadInput(
      ["coordinator", "--data-directory", "/dev/null"], .log, "/dev/null is not a directory"),
    BadInput(["coordinator", "--data-directory", "/proc/x"], .log, "/proc/x cannot be used"),
  ]

  @Test(arguments: inputs)
  func `it is told with a status of its own`(input: BadInput) async throws {
    let outcome = try await FreshetProcess.run(input.arguments)
    #expect(outcome.status == input.status.rawValue, "\(outcome.errors)")
    #expect(outcome.errors.contains(input.message), "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("freshet: "))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a body over the limit is refused before it is sent`() async throws {
    let body = String(repeating: " ", count: (1 << 20) + 1)
    let outcome = try await FreshetProcess.run(["publish", "raw", "-"], input: body)
    #expect(outcome.status == CommandStatus.invalidInput.rawValue)
    #expect(outcome.errors.contains("more than 1048576 bytes"))
  }

  @Test func `help lists the commands and the exit statuses`() async throws {
    let outcome = try await FreshetProcess.run(["--help"])
    #expect(outcome.status == 0)
    for word in [
      "coordinator", "publish", "purge", "fleet", "events", "state", "watch", "simulate",
    ] {
      #expect(outcome.output.contains("  \(word) "), "\(word)")
    }
    #expect(outcome.output.contains("EXIT STATUSES"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the environment and the file are read by the process too`() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write(
      "coordinator:\n  data-directory: /d\n  http-port: 1001\n  io-threads: 3\n", to: "c.yaml")
    let outcome = try await FreshetProcess.run(
      [
        "coordinator", "--config", file, "--session-port", "1003", "--print-configuration",
        "--json",
      ],
      environment: ["FRESHET_COORDINATOR_HTTP_PORT": "1002"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let values = try JSONBody.object(outcome.output)
    #expect(values["http-port"] as? String == "1002")
    #expect(values["io-threads"] as? String == "3")
    #expect(values["session-port"] as? String == "1003")
    #expect(values["broadcast-port"] as? String == "7401")
  }
}
