import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetTerminal
import Logging
import ServiceLifecycle
import UnixSignals

/// `freshet coordinator`: runs the coordinator until it is told to stop.
struct CoordinatorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordinator",
    abstract: "Run the coordinator, which owns the fleet's log.",
    discussion: """
      Each setting can be given in three places under one name: the flag --http-port is \
      \(Setting.httpPort.variable) in the environment, and http-port below coordinator in the file. Flags override \
      the environment, which overrides the file, which overrides the defaults.

      Logs go to standard error. SIGTERM, SIGINT and SIGQUIT stop the coordinator gracefully. SIGHUP reloads the \
      access file and the certificate; if a file is wrong, the previous one stays in force. Under systemd, the \
      coordinator says when it is ready, and feeds the watchdog while its threads answer.

      EXAMPLES:
        freshet coordinator --data-directory /var/lib/freshet --new-fleet
        freshet coordinator --config freshet-coordinator.yaml
        freshet coordinator --data-directory log --print-configuration
      """)

  @OptionGroup var settings: SettingOptions

  @Flag(help: "Print the addresses as one line of JSON once the coordinator listens.")
  var json = false

  @Flag(help: "Print every setting with its origin, and exit.")
  var printConfiguration = false

  func run() async throws {
    let settings = try ResolvedSettings(try settings.sources())
    if printConfiguration { return try show(settings) }
    LoggingSystem.bootstrap { PlainLogHandler(label: $0) }
    var logger = Logger(label: "freshet.coordinator")
    logger.logLevel = settings.logLevel
    let signals = await SignalService.signals()
    do {
      let coordinator = try Coordinator(settings.configuration, logger: logger)
      try await serve(coordinator, signals: signals, logger: logger)
    } catch let error as CoordinatorError {
      throw CommandFailure(error, settings)
    }
  }

  /// Runs the coordinator until a signal stops it, and tells the service manager how it stands.
  private func serve(
    _ coordinator: Coordinator, signals: UnixSignalsSequence, logger: Logger
  ) async throws {
    let process = ProcessInfo.processInfo
    let notifier = ServiceNotifier(
      environment: process.environment, pid: process.processIdentifier, logger: logger)
    var services: [any Service] = [
      CoordinatorService(coordinator: coordinator) { [announce] addresses throws(CommandFailure) in
        try announce(addresses)
        notifier.tell(.listening)
      },
      SignalService(
        coordinator: coordinator, signals: signals, notifier: notifier, logger: logger),
    ]
    if let interval = notifier.watchdog {
      services.append(
        WatchdogService(
          interval: interval, isAlive: { await coordinator.answers() },
          feed: { notifier.tell(.alive) }))
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          ServiceGroupConfiguration.ServiceConfiguration(
            service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
        },
        logger: logger))
    try await group.run()
  }

  private func show(_ settings: ResolvedSettings) throws(CommandFailure) {
    if json {
      try Console.write(try JSONText.line(try settings.values))
    } else {
      try Console.write(try settings.table)
    }
  }

  private var announce: @Sendable (CoordinatorAddresses) throws(CommandFailure) -> Void {
    { [json] addresses throws(CommandFailure) in
      let ready = Ready(
        http: addresses.http, socket: addresses.socket, broadcast: addresses.broadcast,
        session: addresses.session, sockets: addresses.socketDirectory,
        publicKey: addresses.publicKey.map { "\($0)" },
        pid: ProcessInfo.processInfo.processIdentifier)
      try Console.write(json ? try JSONText.line(ready) : ready.text)
    }
  }
}

/// The addresses that a coordinator listens on, for scripts.
private struct Ready: Encodable {
  var http: String
  /// Of the operators' socket; nil without one.
  var socket: String?
  var broadcast: String
  var session: String
  /// The directory of the Unix sockets for agents; nil without them.
  var sockets: String?
  /// Nil if nodes are not asked for keys.
  var publicKey: String?
  var pid: Int32

  var text: String {
    """
    The coordinator is ready (process \(pid)).
      publishers  \(http)\(socket.map { "\n  operators   " + $0 } ?? "")
      broadcast   \(broadcast)
      sessions    \(session)
    """ + (sockets.map { "\n  sockets     \($0)" } ?? "")
      + (publicKey.map { "\n  public key  \($0)" } ?? "")
  }
}
