public import FreshetCache
public import FreshetCore
import FreshetRuntime
public import Logging
public import ServiceLifecycle
import ZeroMQ

/// The agent that an application embeds to keep its caches fresh.
///
///     let agent = try FreshetAgent(
///       AgentConfiguration(
///         coordinator: .init("freshet.internal"), name: "web-1", application: "support",
///         security: .fromEnvironment()))
///     let answers = try agent.cache(of: String.self) { $0.utf8.count }
///     try await ServiceGroup(services: [agent, server], logger: logger).run()
///
/// The coordinator may be away when the application starts: the application runs, its caches are bypassed, and the
/// agent joins when it can. One thread owns the agent's sockets; lookups never wait for it.
public final class FreshetAgent: Service {
  /// What this node knows of the fleet: keys take the active versions from it.
  public let fleet: FleetState
  private let configuration: AgentConfiguration
  private let hooks: CacheHooks
  private let machine: AgentMachine
  private let shared: AgentShared
  private let lifecycle = Lifecycle<SocketThread>()

  /// Creates an agent that has not started.
  ///
  /// - Throws: ``AgentError/configuration(field:problem:)``, or ``AgentError/zeroMQ(_:)`` if no file descriptor is
  ///   left.
  public init(
    _ configuration: AgentConfiguration, logger: Logger = Logger(label: "freshet.agent")
  ) throws(AgentError) {
    var generator = SystemRandomNumberGenerator()
    let secret = NodeSecret(using: &generator)
    let identity = try configuration.identity(id: secret.id)
    try configuration.coordinator.check()
    try configuration.security.check(configuration.coordinator)
    self.configuration = configuration
    machine = AgentMachine(
      .init(node: identity, secret: secret), seed: .random(in: .min ... .max))
    fleet = FleetState(seed: .random(in: .min ... .max), promise: identity.bound)
    let refills = try configuration.refillLimiter()
    let tracer = TracerWatch(isWanted: configuration.traces != .disabled)
    hooks = CacheHooks(
      refills: refills,
      observer: AgentObserver(
        logger: logger, traces: configuration.traces, tracer: tracer,
        onOverdue: configuration.onOverdue))
    do throws(ZeroMQError) {
      shared = AgentShared(
        fleet: fleet, wakeUp: try WakeUp(), logger: logger,
        metrics: AgentMetrics(
          fleet: fleet, refills: refills, interval: configuration.metricsInterval),
        tracer: tracer)
    } catch {
      throw .zeroMQ(error)
    }
  }

  /// Creates a cache that this agent keeps fresh.
  ///
  /// - Parameters:
  ///   - type: the type of the cached values.
  ///   - configuration: the cache's budget.
  ///   - name: the cache's name in metrics.
  ///   - size: returns the bytes of a value whose fill does not state them.
  /// - Returns: the cache, empty.
  /// - Throws: ``CacheConfigurationError`` if the budget is out of bounds.
  public func cache<Value: Sendable>(
    of type: Value.Type, _ configuration: CacheConfiguration = CacheConfiguration(),
    named name: String = "answers", size: @escaping @Sendable (Value) -> Int
  ) throws(CacheConfigurationError) -> Cache<Value> {
    let cache = try Cache<Value>(configuration, fleet: fleet, hooks: hooks, size: size)
    shared.add(cache)
    shared.metrics.add(cache, name: name)
    return cache
  }

  /// Runs until cancelled or shut down gracefully, then says goodbye so that no publisher waits for this node.
  ///
  /// - Throws: ``AgentError``.
  public func run() async throws {
    try start()
    try? await gracefulShutdown()
    await stop()
  }

  /// Starts the agent's thread and returns; call ``stop()`` to end it.
  ///
  /// In a `ServiceGroup` use ``run()`` instead.
  ///
  /// - Throws: ``AgentError``.
  public func start() throws(AgentError) {
    guard lifecycle.begin() else { throw .alreadyStarted }
    do throws(ZeroMQError) {
      let context = try ProcessContext.context(peers: 1)
      let thread = try SocketThread(name: "freshet-agent") { [configuration, machine, shared] in
        do throws(ZeroMQError) {
          var thread = try AgentThread.open(
            configuration, machine: machine, shared: shared, context: context)
          thread.run()
        } catch {
          shared.logger.error(
            "the agent cannot open its sockets: the caches are bypassed",
            metadata: [
              "error": "\(error)", "coordinator": "\(configuration.coordinator.sessionEndpoint)",
            ])
        }
      }
      lifecycle.didStart(thread)
    } catch {
      throw .zeroMQ(error)
    }
  }

  /// Says goodbye and ends the thread.
  ///
  /// The caches are bypassed afterwards. Returns at once if the agent is not running.
  public func stop() async {
    guard let thread = lifecycle.end() else { return }
    shared.requestStop()
    // The thread ends within one turn of its loop.
    thread.join()
  }

  /// The last event that this node has applied, with the log's epoch and digest; nil until it has joined.
  public var position: Position? { shared.progress.position }

  /// Why the coordinator does not let this node connect, such as a key that is not listed; nil if nothing is known.
  ///
  /// The agent keeps trying, and is back within seconds once the cause is gone.
  public var connectionTrouble: ConnectionTrouble? { shared.trouble }

  /// Waits until this node has applied everything up to `sequence`.
  ///
  /// - Throws: `CancellationError` if the task is cancelled, or the agent stops first.
  public func untilApplied(_ sequence: SequenceNumber) async throws {
    try await shared.progress.wait(for: .applied(sequence))
  }

  /// Waits until this node proves once more that it is fresh within the bound it promised
  /// (``AgentConfiguration/staleness-swift.property``).
  ///
  /// Use it before the node takes traffic for the first time, for example.
  ///
  /// - Throws: `CancellationError` if the task is cancelled, or the agent stops first.
  public func untilProven() async throws {
    try await shared.progress.wait(for: .proven)
  }

  /// Whether the node would now serve an answer that may be at most `maxStaleness` stale.
  ///
  /// False means that the node asks the model every time, not that it answers wrongly: see <doc:GettingStarted> for how
  /// a readiness probe uses it.
  ///
  /// - Parameter maxStaleness: the bound to check, such as one class's. Default: the bound that the node promised,
  ///   which none of its classes exceeds; a node that promised none is fresh once it has proven itself.
  /// - Returns: whether it would; false also before the node has joined, and after it has stopped.
  public func isFresh(within maxStaleness: Duration? = nil) -> Bool {
    let now = CacheClock.boot.now
    return maxStaleness.map { fleet.isProven(at: now, maxStaleness: $0) } ?? fleet.isFresh(at: now)
  }
}
