import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import FreshetDemo

/// The demo as people run it: real processes.
///
/// That an honest fleet passes is what the demo itself shows whenever it is run.
@Suite(.serialized, .timeLimit(.minutes(10)))
struct DemoProcessTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private var environment: [String: String] { ["TMPDIR": directory.path] }

  /// What the demo has left in its temporary directory.
  private var leftovers: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: directory.path) }
  }

  /// The coordinator and the nodes: the processes that were told of the temporary directory.
  private var processes: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { id in
        let arguments = FileManager.default.contents(atPath: "/proc/\(id)/cmdline") ?? Data()
        return String(decoding: arguments, as: UTF8.self).contains(directory.path)
      }
    }
  }

  @Test(arguments: [[], ["--keys"]])
  func `a fleet that does not ask its caches is found out`(options: [String]) async throws {
    let outcome = try await FreshetProcess.run(
      ["--sabotage", "--json", "--pace-milliseconds", "200"] + options, of: "freshet-demo",
      environment: environment)
    #expect(outcome.status == 1)
    let verdict = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(verdict["isGood"] as? Bool == false)
    #expect((verdict["stale"] as? Int ?? 0) > 0)
    #expect(try leftovers.isEmpty)
  }

  @Test func `an interrupted demo leaves neither processes nor files`() async throws {
    // Slow enough that it is not over before it is interrupted, however busy the machine is.
    let demo = try FreshetProcess(
      ["--pace-milliseconds", "60000"], of: "freshet-demo", environment: environment)
    // The second heading says that the fleet is up.
    let lines = try await demo.lines(4)
    #expect(lines.contains { $0.contains("caches fill") })
    #expect(try processes.count > 1)
    demo.signal(SIGINT)
    #expect(try await demo.outcome.status == 1)
    #expect(try processes.isEmpty)
    #expect(try leftovers.isEmpty)
  }

  @Test func `a node leaves at the end of its input`() async throws {
    let coordinator = try await CommandTesting.CoordinatorProcess()
    let source = directory.path("sources.json")
    try SourceFile(path: source).write(try SourceState())
    func port(_ endpoint: String) -> String { String(endpoint.split(separator: ":").last ?? "") }
    let node = try await FreshetProcess.run(
      [
        "node", "--name", "node-1", "--broadcast-port", port(coordinator.broadcast),
        "--session-port", port(coordinator.session), "--source", source,
        "--bound-milliseconds", "2000", "--seed", "1",
      ], of: "freshet-demo")
    #expect(node.status == 0, "\(node.errors)")
    #expect(node.output.hasPrefix(#"{"ready""#))
    // The goodbye may still be on its way when the process has ended. A node that said none is shown
    // as live for its bound and fenced after it, never as gone.
    var standings: [String: Int]?
    for _ in 0..<100 {
      let fleet = try await coordinator.run("fleet", "--json")
      standings = try JSONBody.object(fleet.output)["standings"] as? [String: Int]
      if standings?.keys.allSatisfy({ $0 == "gone" }) == true { break }
    }
    #expect(standings?.keys.allSatisfy { $0 == "gone" } == true, "it said no goodbye")
  }

  @Test func `a node without an input says that it would end at once`() async throws {
    let node = try await FreshetProcess.run(
      ["freshet-demo node --name a --plain </dev/null"], of: "freshet-demo", shell: true)
    #expect(node.status == CommandStatus.usage.rawValue)
    #expect(node.errors.contains("ends with its standard input"), "\(node.errors)")
  }

  @Test func `a number of nodes that is out of range is refused`() async throws {
    let outcome = try await FreshetProcess.run(["--nodes", "2"], of: "freshet-demo")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--nodes is 2; give 3 to 16"))
  }

  @Test func `with JSON a wrong command line is an object, too`() async throws {
    let outcome = try await FreshetProcess.run(["--json", "--nodes", "2"], of: "freshet-demo")
    #expect(outcome.status == CommandStatus.usage.rawValue)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1)
    let failure = try JSONBody.object(try #require(lines.last))
    #expect(failure["status"] as? Int == Int(CommandStatus.usage.rawValue))
    #expect(failure["code"] as? String == CommandStatus.usage.name)
    #expect((failure["message"] as? String)?.isEmpty == false)
  }

  @Test func `a misspelt option is told with what was meant`() async throws {
    let outcome = try await FreshetProcess.run(["--nodse", "4"], of: "freshet-demo")
    #expect(outcome.status == CommandStatus.usage.rawValue)
    #expect(
      outcome.errors.contains("'--nodse' is not an option of freshet-demo; did you mean '--nodes'?")
    )
  }
}
