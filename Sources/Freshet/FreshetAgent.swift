public import FreshetCache
public import FreshetCore
public import Logging
public import ServiceLifecycle
import ZeroMQ

/// The agent that an application embeds: it keeps the application's caches right.
///
///     let agent = try FreshetAgent(
///       AgentConfiguration(coordinator: .init("freshet.internal"), name: "web-1", application: "support"))
///     let answers = try agent.cache(of: String.self) { $0.utf8.count }
///     try await ServiceGroup(services: [agent, server], logger: logger).run()
///
/// That the coordinator is away when the application starts is normal: the application runs, its
/// caches are bypassed, and the agent joins when it can. One thread owns the agent's sockets; lookups
/// never wait for it.
public final class FreshetAgent: Service {
  private enum Phase {
    case idle
    case running(SocketThread)
    case stopped
  }

  /// What this node knows of the fleet: for caches made by hand, and for the versions in force.
  public let fleet: FleetState
  private let configuration: AgentConfiguration
  private let hooks: CacheHooks
  private let machine: AgentMachine
  private let shared: AgentShared
  private let phase = Guarded(Phase.idle)

  /// An agent that has not started.
  ///
  /// - Throws: ``AgentError/configuration(field:problem:)``, or ``AgentError/zeroMQ(_:)`` if no
  ///   descriptor is left.
  public init(
    _ configuration: AgentConfiguration, logger: Logger = Logger(label: "freshet.agent")
  ) throws(AgentError) {
    let identity = try configuration.identity()
    self.configuration = configuration
    machine = AgentMachine(.init(node: identity), seed: .random(in: .min ... .max))
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

  /// A cache that this agent keeps right.
  ///
  /// - Parameters:
  ///   - type: what it holds.
  ///   - configuration: its budget.
  ///   - name: what it is called in metrics.
  ///   - size: the bytes of a value whose fill does not say them.
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

  /// Runs until it is cancelled or shut down gracefully; then says goodbye, so that no publisher
  /// waits for this node.
  ///
  /// - Throws: ``AgentError``.
  public func run() async throws {
    try start()
    try? await gracefulShutdown()
    await stop()
  }

  /// Starts the agent's thread.
  ///
  /// Afterwards ``stop()`` must be called.
  ///
  /// - Throws: ``AgentError``.
  public func start() throws(AgentError) {
    let isIdle = phase.withLock { phase in
      guard case .idle = phase else { return false }
      phase = .stopped
      return true
    }
    guard isIdle else { throw .alreadyStarted }
    do throws(ZeroMQError) {
      let context = try AgentContext.shared.get()
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
      phase.withLock { $0 = .running(thread) }
    } catch {
      throw .zeroMQ(error)
    }
  }

  /// Says goodbye and ends the thread.
  ///
  /// The caches are bypassed afterwards. At once if not running.
  public func stop() async {
    let thread: SocketThread? = phase.withLock { phase in
      guard case .running(let thread) = phase else { return nil }
      phase = .stopped
      return thread
    }
    guard let thread else { return }
    shared.requestStop()
    // The thread ends within one turn of its loop.
    thread.join()
  }

  /// What is applied here; nil until the node has joined.
  public var position: Position? { shared.progress.position }

  /// Waits until this node has applied everything up to `sequence`.
  ///
  /// - Throws: `CancellationError` if the task is cancelled, or the agent stops before.
  public func untilApplied(_ sequence: SequenceNumber) async throws {
    try await shared.progress.wait(for: .applied(sequence))
  }

  /// Waits until this node proves once more that it is fresh, within the bound that it promised
  /// (``AgentConfiguration/staleness-swift.property``): such as before it takes traffic for the first time.
  ///
  /// - Throws: `CancellationError` if the task is cancelled, or the agent stops before.
  public func untilProven() async throws {
    try await shared.progress.wait(for: .proven)
  }

  /// Whether an answer that may be at most `maxStaleness` stale would be served now.
  ///
  /// False means that the node asks the model every time, not that it answers wrongly: see
  /// <doc:GettingStarted> for what a readiness probe makes of it.
  ///
  /// - Parameter maxStaleness: such as the bound of one class. Default: the bound that the node promised, which
  ///   none of its classes exceeds; a node that promised none is fresh once it has proven itself.
  /// - Returns: false too before the node has joined, and after it has stopped.
  public func isFresh(within maxStaleness: Duration? = nil) -> Bool {
    let now = CacheClock.boot.now
    return maxStaleness.map { fleet.isProven(at: now, maxStaleness: $0) } ?? fleet.isFresh(at: now)
  }
}

/// The process's context for agents.
///
/// It is never closed: with any context libzmq 4.3.4 closes the source of randomness that the other
/// ones use.
enum AgentContext {
  /// Two sockets an agent; more agents than a few are in one process only in tests.
  private static let maxSockets = 16_384

  static let shared: Result<Context, ZeroMQError> = {
    do throws(ZeroMQError) {
      // libzmq aborts the process when it runs out of descriptors at the wrong moment.
      _ = try DescriptorLimit.raise()
      try DescriptorLimit.current().check(peers: 1)
      return .success(try Context(maxSockets: maxSockets))
    } catch {
      return .failure(error)
    }
  }()
}
