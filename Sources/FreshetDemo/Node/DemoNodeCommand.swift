import ArgumentParser
import Foundation
import Freshet
import Logging
import ZeroMQ

/// One node of the demo's fleet, a process of the example application.
struct DemoNodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "node",
    abstract: "Run one node of an example application.",
    discussion: """
      Answers questions of BANKING77 through its cache until its input ends, and writes a line of JSON for each \
      answer. The coordinator is that of `freshet coordinator`, or of the demo.
      """,
    shouldDisplay: false)

  /// Customers who ask a node concurrently.
  private static let sessions = 6

  @Option(help: "The node's name in the fleet.")
  var name: String
  @Option(help: "The coordinator's host: a name, or an address without brackets.")
  var host = "127.0.0.1"
  @Option(help: "The port on which the coordinator broadcasts events.")
  var broadcastPort = CoordinatorAddress.defaultBroadcastPort
  @Option(help: "The port on which the coordinator answers nodes.")
  var sessionPort = CoordinatorAddress.defaultSessionPort
  @Option(help: "The demo's file of what answers are made from. Default: it never changes.")
  var source: String?
  @Option(help: "The bound on staleness that the node promises, in milliseconds.")
  var boundMilliseconds: Int64 = 10_000
  @Option(help: "Determines which questions are asked. Default: a random number.")
  var seed: UInt64?
  @Option(
    help: """
      The node's key file. Default: the keys that the environment names, or plain connections to this machine.
      """)
  var keyFile: String?
  @Flag(help: "Connect in clear, whatever the environment names and wherever the coordinator is.")
  var plain = false
  @Option(
    help: "The lowest level of the agent's log, which goes to standard error: trace to critical.",
    transform: Self.level)
  var logLevel = Logger.Level.critical
  @Flag(help: "Serve answers without asking the cache whether they are fresh.")
  var unchecked = false

  func validate() throws {
    guard StandardInput.isNothing else { return }
    throw ValidationError(
      "a node ends with its standard input, and there is none: keep one open, as in "
        + "`sleep infinity | freshet-demo node …`")
  }

  func run() async throws {
    let bank = try QuestionBank.load()
    let bound = Duration.milliseconds(boundMilliseconds)
    var logger = Logger(label: "freshet.demo")
    logger.logLevel = logLevel
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress(
          host, broadcastPort: broadcastPort, sessionPort: sessionPort),
        name: name, application: "freshet-demo", staleness: .bounded(bound),
        security: try security()),
      logger: logger)
    let application = try DemoApplication(
      bank: bank, source: SourceFile(path: source), agent: agent, bound: bound,
      isSabotaged: unchecked)
    try agent.start()
    do {
      try await agent.untilProven()
      try NodeOutput.write(.ready)
      try await serve(application, questions: bank.questions.count)
    } catch {
      await agent.stop()
      throw error
    }
    await agent.stop()
  }

  private func security() throws -> NodeSecurity {
    if plain { return .plainWithoutAuthentication }
    return try keyFile.map(NodeSecurity.keyFile) ?? NodeSecurity.fromEnvironment()
  }

  private static func level(_ text: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: text) else {
      let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no level of a log; give one of \(known)")
    }
    return level
  }

  /// Serves requests and follows orders until the end of input.
  private func serve(_ application: DemoApplication, questions: Int) async throws {
    let seed = seed ?? .random(in: 0..<1 << 32)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await line in StandardInput.lines {
          switch try? JSONDecoder().decode(NodeOrder.self, from: Data(line.utf8)) {
          case nil: continue
          case .audit(let number):
            try application.audit { try NodeOutput.write(.served($0)) }
            try NodeOutput.write(.audited(number))
          }
        }
        throw CancellationError()
      }
      for session in 0..<Self.sessions {
        let sampler = RequestSampler(
          questions: questions, seed: seed &* 1_000 &+ UInt64(session))
        group.addTask { try await Self.ask(application, sampler) }
      }
      do {
        // The first task to end ends all, because sessions never end by themselves.
        _ = try await group.next()
      } catch is CancellationError {
        // The end of input is no error.
      }
      group.cancelAll()
    }
  }

  private static func ask(
    _ application: DemoApplication, _ sampler: RequestSampler
  ) async throws {
    var sampler = sampler
    while true {
      try NodeOutput.write(.served(try await application.serve(sampler.next())))
      try await Task.sleep(for: sampler.pause())
    }
  }
}

/// A node's standard output, to which every writer adds whole lines.
enum NodeOutput {
  /// Writes `line` as JSON.
  ///
  /// - Throws: if standard output was closed.
  static func write(_ line: NodeLine) throws {
    var data = try JSONEncoder().encode(line)
    data.append(UInt8(ascii: "\n"))
    // One write for each line, which is shorter than what a pipe takes atomically.
    try FileHandle.standardOutput.write(contentsOf: data)
  }
}
