import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetTerminal
import Logging

/// The demo's coordinator: a process with a log of its own, on free ports of the loopback.
struct DemoCoordinatorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordinator",
    abstract: "Run the demo's coordinator, on free ports, until its input ends.",
    shouldDisplay: false)

  @Option(help: "The directory of the log.")
  var dataDirectory: String
  @Option(help: "Who may be a node and who may publish. Default: nobody is asked.")
  var accessFile: String?

  func run() async throws {
    // An interrupt at the terminal reaches all processes of the demo, which ends this one last.
    signal(SIGINT, SIG_IGN)
    var configuration = CoordinatorConfiguration(dataDirectory: dataDirectory)
    configuration.httpPort = 0
    configuration.broadcastPort = 0
    configuration.sessionPort = 0
    configuration.beaconInterval = .milliseconds(200)
    configuration.startsNewFleet = true
    configuration.accessFile = accessFile
    var logger = Logger(label: "freshet.demo")
    logger.logLevel = .critical
    let coordinator = try Coordinator(configuration, logger: logger)
    let addresses = try await coordinator.start()
    do {
      try Console.write(try JSONText.line(CoordinatorLine(addresses)))
      for await _ in StandardInput.lines {}
    } catch {
      await coordinator.stop()
      throw error
    }
    await coordinator.stop()
  }
}
