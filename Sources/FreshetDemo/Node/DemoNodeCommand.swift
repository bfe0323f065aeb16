import ArgumentParser
import Foundation
import Freshet
import Logging

/// One node of the demo's fleet, a process of the example application.
struct DemoNodeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "node", shouldDisplay: false)

  /// Customers who ask a node concurrently.
  private static let sessions = 6

  @Option var name: String
  /// The coordinator's host; an address on another network makes network faults possible.
  @Option var host = "127.0.0.1"
  @Option var broadcastPort: UInt16
  @Option var sessionPort: UInt16
  @Option var source: String
  @Option var boundMilliseconds: Int64
  @Option var seed: UInt64
  /// Connects to another network without keys.
  @Flag var plain = false
  /// Serves without asking the cache.
  @Flag var unchecked = false

  func run() async throws {
    let bank = try QuestionBank.load()
    let bound = Duration.milliseconds(boundMilliseconds)
    var logger = Logger(label: "freshet.demo")
    logger.logLevel = .critical
    let security = plain ? .plainWithoutAuthentication : try NodeSecurity.fromEnvironment()
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: CoordinatorAddress(
          host, broadcastPort: broadcastPort, sessionPort: sessionPort),
        name: name, application: "freshet-demo", staleness: .bounded(bound), security: security),
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

  /// Serves requests and follows orders until the end of input.
  private func serve(_ application: DemoApplication, questions: Int) async throws {
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
