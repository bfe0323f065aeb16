import ArgumentParser
import Foundation
import FreshetTerminal
import UnixSignals

/// `freshet-demo`: runs a fleet of real processes on real questions, and judges it.
@main
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freshet-demo",
    abstract: "Run a fleet on this machine and judge every answer that it serves.",
    discussion: """
      Starts a coordinator and several nodes of an example application, each a process of its own, which answer the \
      13,083 questions of BANKING77 through their caches. Publishes each kind of event, suspends one node and cuts \
      another off. A stand-in for a model writes into every answer what it was made from, so that a stale answer \
      can be seen. Takes about a minute.

      Exits with 0 only if no answer was stale and none was dropped without need.

      EXAMPLES:
        freshet-demo
        freshet-demo --nodes 8 --json | jq .isGood
      """,
    subcommands: [DemoCoordinatorCommand.self, DemoNodeCommand.self])

  static func main() async {
    await CommandProcess.run(Self.self)
  }

  @Option(help: "The number of nodes, 3 to 16.")
  var nodes = 4

  @Flag(help: "Print the verdict as JSON, and everything else to standard error.")
  var json = false

  @Flag(help: "Give the nodes a key, and the pipeline a token, as on several machines.")
  var keys = false

  @Option(help: .hidden)
  var paceMilliseconds: Int64 = 2_000

  @Flag(help: .hidden)
  var sabotage = false

  func validate() throws {
    guard 3...16 ~= nodes else { throw ValidationError("--nodes is \(nodes); give 3 to 16") }
    guard 100...60_000 ~= paceMilliseconds else {
      throw ValidationError("--pace-milliseconds is \(paceMilliseconds); give 100 to 60000")
    }
  }

  func run() async throws {
    // With SIGPIPE ignored, a write to a child that has ended throws instead.
    signal(SIGPIPE, SIG_IGN)
    let screen = DemoScreen(isForScripts: json)
    let settings = DemoSettings(
      nodes: nodes, pace: .milliseconds(paceMilliseconds), isSabotaged: sabotage,
      hasKeys: keys)
    let verdict = try await untilSignalled {
      try await Demo(settings: settings, screen: screen).run()
    }
    screen.conclude(verdict)
    if json { try Console.write(try JSONText.line(VerdictDocument(verdict))) }
    guard verdict.isGood else {
      throw CommandFailure(.failure, "the demo's verdict is bad")
    }
  }

  /// Runs `body`; SIGINT and SIGTERM cancel it, and it then ends its processes.
  private func untilSignalled(
    _ body: @escaping @Sendable () async throws -> Verdict
  ) async throws -> Verdict {
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    return try await withThrowingTaskGroup(of: Verdict?.self) { group in
      group.addTask { try await body() }
      group.addTask {
        for await _ in signals { return nil }
        throw CancellationError()
      }
      let verdict = try await group.next() ?? nil
      group.cancelAll()
      while await group.nextResult() != nil {}
      guard let verdict else { throw CommandFailure(.failure, "the demo was interrupted") }
      return verdict
    }
  }
}

/// The verdict for scripts, with ``Verdict/isGood``.
private struct VerdictDocument: Encodable {
  private enum CodingKeys: String, CodingKey {
    case isGood
  }
  private let verdict: Verdict

  init(_ verdict: Verdict) {
    self.verdict = verdict
  }

  func encode(to encoder: any Encoder) throws {
    try verdict.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(verdict.isGood, forKey: .isGood)
  }
}
