import FreshetCore
import FreshetRuntime
public import Logging
public import ServiceLifecycle
import ZeroMQ

/// A coordinator, the owner of the fleet's one log.
///
///     let coordinator = try Coordinator(CoordinatorConfiguration(dataDirectory: "/var/lib/freshet"))
///     try await coordinator.run()     // until cancelled, or in a ServiceGroup
///
/// It answers publishers over HTTP, broadcasts events to all agents, and tracks how far each node has got. Only one
/// process at a time can own a data directory.
public final class Coordinator: Service {
  private struct Running {
    var log: LogThread
    var thread: SocketThread
    var shared: CoordinatorShared
    var http: HTTPInterface
    var addresses: CoordinatorAddresses
  }

  private let configuration: CoordinatorConfiguration
  private let gate: Gate
  /// The certificate of the HTTP interface; nil without TLS.
  private let certificate: ServerCertificate?
  /// Who may be a node from the start on.
  private let policy: NodePolicy
  private let logger: Logger
  private let lifecycle = Lifecycle<Running>()
  private let ended = OneShot<CoordinatorError?>()
  /// Set when the coordinator is asked to stop, or has ended by itself.
  private let isOver = OneShot<Void>()

  /// Set when the coordinator is asked to stop before it is up.
  private let isUnwanted = OneShot<Void>()

  /// Creates a coordinator without starting it.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for an invalid setting.
  public init(
    _ configuration: CoordinatorConfiguration, logger: Logger = Logger(label: "freshet.coordinator")
  ) throws(CoordinatorError) {
    try configuration.validate()
    self.configuration = configuration
    let keeper = try Gatekeeper(configuration, logger: logger)
    policy = try configuration.nodePolicy(keeper.nodes)
    gate = Gate(keeper)
    certificate = try ServerCertificate(configuration, logger: logger)
    self.logger = logger
  }

  /// Runs until the task is cancelled or the service is shut down gracefully.
  ///
  /// - Throws: ``CoordinatorError`` if the coordinator cannot start or has to stop because of a failure.
  public func run() async throws {
    try await run { _ in }
  }

  /// Runs until the task is cancelled or the service is shut down gracefully, and reports its addresses once it
  /// listens.
  ///
  ///     try await coordinator.run { addresses in
  ///       print("publish to \(addresses.http)")
  ///     }
  ///
  /// The addresses contain the actual numbers of ports configured as 0. The coordinator already answers publishers and
  /// agents while `announce` runs.
  ///
  /// - Parameter announce: called once with the addresses, before the coordinator waits for its end: a request to stop is
  ///   heeded once it returns. If it throws, the coordinator stops, and this method throws the same error, unless the
  ///   coordinator has failed itself.
  /// - Throws: ``CoordinatorError`` if the coordinator cannot start or has to stop by itself. Only
  ///   ``CoordinatorError/log(_:)`` and ``CoordinatorError/logFailed(_:)`` concern the log.
  public func run(
    announcing announce: (CoordinatorAddresses) async throws -> Void
  ) async throws {
    let addresses: CoordinatorAddresses
    do {
      // A coordinator that waits for a log that another one owns can be asked to stop.
      addresses = try await withTaskCancellationOrGracefulShutdownHandler {
        try await start()
      } onCancelOrGracefulShutdown: {
        self.isUnwanted.fulfil(())
        self.isOver.fulfil(())
      }
    } catch  where isUnwanted.isFulfilled {
      logger.notice("stopped before it was up: \(error)")
      return
    }
    logger.info(
      "coordinator is up",
      metadata: [
        "http": "\(addresses.http)", "broadcast": "\(addresses.broadcast)",
        "sessions": "\(addresses.session)",
        "publicKey": "\(addresses.publicKey?.text ?? "none: the agents' ports are plain")",
      ])
    for exposure in configuration.exposures(asksNodes: addresses.publicKey != nil) {
      logger.warning("\(exposure)")
    }
    do {
      try await announce(addresses)
    } catch {
      await stop()
      if let failure = await ended.value { throw failure }
      throw error
    }
    await withTaskCancellationOrGracefulShutdownHandler {
      await isOver.value
    } onCancelOrGracefulShutdown: {
      // Requests that are under way are answered before the core stops: see `stop`.
      self.isOver.fulfil(())
    }
    await stop()
    if let failure = await ended.value { throw failure }
  }

  /// Opens the log, starts to listen, and returns.
  ///
  /// The caller must call ``stop()`` afterwards.
  ///
  /// - Returns: the addresses on which the coordinator listens.
  /// - Throws: ``CoordinatorError`` if the coordinator cannot start.
  @discardableResult
  public func start() async throws(CoordinatorError) -> CoordinatorAddresses {
    guard lifecycle.begin() else { throw .alreadyStarted }
    do {
      let running = try await open()
      lifecycle.didStart(running)
      return running.addresses
    } catch let error as CoordinatorError {
      throw error
    } catch {
      throw .listen("\(error)")
    }
  }

  private func open() async throws -> Running {
    let mailbox: Mailbox<CoordinatorCommand>
    let context: Context
    do throws(ZeroMQError) {
      context = try ProcessContext.context(
        ioThreads: configuration.ioThreads, peers: configuration.expectedNodes)
      mailbox = try Mailbox()
    } catch {
      throw CoordinatorError.zeroMQ(error)
    }
    let opened = OneShot<Result<LogThread.Opened, StoreError>>()
    let log: LogThread
    do throws(ZeroMQError) {
      let standby = Standby(isStopped: { [isUnwanted] in isUnwanted.isFulfilled }, logger: logger)
      log = try LogThread(
        openingAs: configuration, policy: policy, coordinator: mailbox, standby: standby,
        logger: logger, opened: { opened.fulfil($0) })
    } catch {
      throw CoordinatorError.zeroMQ(error)
    }
    switch await opened.value {
    case .failure(let error):
      log.join()
      throw CoordinatorError.log("\(error)")
    case .success(let start):
      logger.info(
        start.isNew ? "log made" : "log read and verified",
        metadata: ["head": "\(start.machine.head)"])
      if !start.isNew { warnOfLostKey() }
      let shared = CoordinatorShared(mailbox: mailbox, log: log.mailbox)
      return try await listen(start.machine, log: log, shared: shared, context: context)
    }
  }

  /// Warns that the log's coordinator had another key, if any: that of before was not restored with the log.
  private func warnOfLostKey() {
    let path = CoordinatorKeys.currentPath(in: configuration.dataDirectory)
    guard NodeDoor(policy).isKeyed, FileStatus(path: path) == nil else { return }
    logger.warning(
      """
      the log has no coordinator's key beside it, and another is made: nodes that know this coordinator by the \
      earlier key do not connect until that is put back, or they know the new one
      """, metadata: ["file": "\(path)"])
  }

  private func listen(
    _ machine: CoordinatorMachine, log: LogThread, shared: CoordinatorShared, context: Context
  ) async throws -> Running {
    let bound = OneShot<Result<CoordinatorThread.Endpoints, ZeroMQError>>()
    do {
      // The log's lock is held by now, and its directory made.
      let keys = try configuration.ownKeys(atStart: true)
      if let warning = keys.warning { logger.warning("\(warning.detail)") }
      let local = try LocalSockets(configuration)
      let httpConnections = try HTTPInterface.mostConnections(configuration)
      let thread = try SocketThread(name: "freshet-core") {
        [configuration, policy, logger, ended, isOver] in
        do throws(ZeroMQError) {
          var thread = try CoordinatorThread.open(
            configuration, keys: keys.current, policy: policy, local: local,
            httpConnections: httpConnections, machine: machine, shared: shared, context: context,
            logger: logger)
          bound.fulfil(.success(thread.endpoints))
          thread.run()
          ended.fulfil(thread.failure)
          isOver.fulfil(())
        } catch {
          bound.fulfil(.failure(error))
        }
      }
      switch await bound.value {
      case .failure(let error):
        thread.join()
        throw CoordinatorError.listen("\(error)")
      case .success(let endpoints):
        return try await serve(endpoints, log: log, thread: thread, shared: shared)
      }
    } catch {
      _ = log.mailbox.post(.stop)
      log.join()
      throw error
    }
  }

  private func serve(
    _ endpoints: CoordinatorThread.Endpoints, log: LogThread, thread: SocketThread,
    shared: CoordinatorShared
  ) async throws(CoordinatorError) -> Running {
    do {
      var addresses = try CoordinatorAddresses(endpoints, host: configuration.host)
      let client = CoordinatorClient(shared)
      gate.forecast(by: client)
      let reloader = reloader(posting: shared.mailbox)
      try nodeReloader(posting: shared.mailbox).follow(gate.nodes)
      let http = try await HTTPInterface(
        configuration, client: client, gate: gate, certificate: certificate,
        reload: { () throws(CoordinatorError) in try reloader.reload() },
        logger: logger)
      addresses.add(http, configuration)
      return Running(
        log: log, thread: thread, shared: shared, http: http, addresses: addresses)
    } catch {
      _ = shared.mailbox.post(.stop)
      thread.join()
      throw error
    }
  }

  /// Stops the coordinator and closes the log.
  ///
  /// If the coordinator is not running, this returns at once.
  public func stop() async {
    guard let running = lifecycle.end() else { return }
    await running.http.stop()
    _ = running.shared.mailbox.post(.stop)
    _ = await ended.value
    running.thread.join()
    _ = running.log.mailbox.post(.stop)
    running.log.join()
  }

  /// Reads the access file again, with the secrets and keys that it names, the certificate, and the coordinator's own
  /// key.
  ///
  /// Nodes whose keys are not listed any more are cut off at once. If a file is invalid, the previous contents stay in
  /// force.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for an invalid file.
  public func reload() throws(CoordinatorError) {
    _ = try reloader(posting: lifecycle.running?.shared.mailbox).reload()
  }

  private func nodeReloader(posting mailbox: Mailbox<CoordinatorCommand>?) -> NodeReloader {
    NodeReloader(
      configuration: configuration, isKeyed: NodeDoor(policy).isKeyed, mailbox: mailbox)
  }

  private func reloader(posting mailbox: Mailbox<CoordinatorCommand>?) -> FileReloader {
    let nodes = nodeReloader(posting: mailbox)
    let access = AccessReloader(
      configuration, gate: gate,
      applying: { gatekeeper throws(CoordinatorError) in
        try nodes.apply(gatekeeper)
      },
      logger: logger)
    return FileReloader(access: access, certificate: certificate)
  }

  /// Returns true once the coordinator's threads have answered, and false if it is not running.
  ///
  /// It does not return while a thread hangs, so that a watchdog which waits for it is not fed.
  public func answers() async -> Bool {
    guard let client else { return false }
    return await client.answers()
  }

  /// The running coordinator, for its HTTP interface and for tests; nil if it is not running.
  package var client: CoordinatorClient? {
    lifecycle.running.map { CoordinatorClient($0.shared) }
  }
}
