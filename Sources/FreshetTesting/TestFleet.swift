public import Freshet
public import FreshetCoordinator
public import FreshetCore
import Logging
import ZeroMQ

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A fleet inside a test: one coordinator and several nodes, on free ports of the loopback.
///
///     try await TestFleet.with(nodes: 3) { fleet in
///       try fleet.nodes[0].fill(key, with: "old", dependingOn: [.prompt("refund", version: "v1")])
///       let receipt = try await fleet.publish(
///         Event(.promptDeploy(PromptDeploy(prompt: "refund", versions: ["v2"]))))
///       let settlement = try await fleet.settle(receipt)
///       #expect(settlement.nodes[0].dropped?.entries == 1)
///     }
///
/// Sockets, files and threads are real; only the faults of the network are simulated.
public final class TestFleet: Sendable {
  /// The nodes, named `node-1`, `node-2`, ….
  public let nodes: [TestNode]
  private let directory: String
  private let running: Guarded<Running>
  private let logger: Logger
  private let staleness: Duration
  private let permitsUnbounded: Bool
  let keys: FleetKeys

  private struct Running {
    var coordinator: Coordinator?
    var addresses: CoordinatorAddresses
    var links: [TestLink] = []
  }

  /// Starts a fleet, runs `body` once every node has joined and has a proof, and stops the fleet.
  ///
  /// - Parameters:
  ///   - nodes: the number of nodes.
  ///   - staleness: the longest staleness that each node promises. Default: 10 s.
  ///   - permitsUnbounded: whether nodes that the test starts itself may promise no bound. Default: false.
  ///   - cuttable: whether nodes can be cut off with ``TestNode/cut(_:)``; their messages then pass through a proxy.
  ///   - applications: the applications that get a key each; the fleet's own nodes then have one, too. If empty, nobody
  ///     needs a key. Default: none.
  ///   - cache: the budget of each node's cache.
  ///   - body: the test.
  /// - Returns: what `body` returns.
  /// - Throws: what `body` throws, or why the fleet did not start.
  public static func with<Result>(
    nodes: Int, staleness: Duration = .seconds(10), permitsUnbounded: Bool = false,
    cuttable: Bool = false, keysFor applications: [String] = [],
    cache: CacheConfiguration = CacheConfiguration(),
    _ body: (TestFleet) async throws -> Result
  ) async throws -> Result {
    let fleet = try await start(
      nodes: nodes, staleness: staleness, permitsUnbounded: permitsUnbounded, cuttable: cuttable,
      keysFor: applications, cache: cache)
    do {
      let result = try await body(fleet)
      await fleet.stop()
      return result
    } catch {
      await fleet.stop()
      throw error
    }
  }

  /// Starts a fleet; the caller must call ``stop()`` afterwards.
  ///
  /// Prefer ``with(nodes:staleness:permitsUnbounded:cuttable:keysFor:cache:_:)``.
  public static func start(
    nodes count: Int, staleness: Duration = .seconds(10), permitsUnbounded: Bool = false,
    cuttable: Bool = false, keysFor applications: [String] = [],
    cache: CacheConfiguration = CacheConfiguration()
  ) async throws -> TestFleet {
    let keys = try FleetKeys(for: applications)
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "freshet-test-\(UUID().uuidString)").path(percentEncoded: false)
    var logger = Logger(label: "freshet.test")
    logger.logLevel = .critical
    let coordinator = try makeCoordinator(
      in: directory, logger: logger, expected: count, staleness: staleness,
      permitsUnbounded: permitsUnbounded, keys: keys)
    let addresses = try await coordinator.start()
    var nodes: [TestNode] = []
    do {
      for number in 0..<count {
        nodes.append(
          try await makeNode(
            "node-\(number + 1)", addresses, staleness: staleness, cuttable: cuttable, keys: keys,
            cache: cache, logger: logger))
      }
      let fleet = TestFleet(
        nodes: nodes, directory: directory, coordinator: coordinator, addresses: addresses,
        logger: logger, staleness: staleness, permitsUnbounded: permitsUnbounded, keys: keys)
      try await fleet.untilProven()
      return fleet
    } catch {
      for node in nodes { await node.stop() }
      await coordinator.stop()
      throw error
    }
  }

  private init(
    nodes: [TestNode], directory: String, coordinator: Coordinator,
    addresses: CoordinatorAddresses, logger: Logger, staleness: Duration, permitsUnbounded: Bool,
    keys: FleetKeys
  ) {
    self.permitsUnbounded = permitsUnbounded
    self.keys = keys
    self.staleness = staleness
    self.nodes = nodes
    self.directory = directory
    self.logger = logger
    running = Guarded(Running(coordinator: coordinator, addresses: addresses))
  }

  private static func makeCoordinator(
    in directory: String, logger: Logger, expected: Int, staleness: Duration,
    permitsUnbounded: Bool, keys: FleetKeys, at addresses: CoordinatorAddresses? = nil
  ) throws -> Coordinator {
    var configuration = CoordinatorConfiguration(dataDirectory: directory)
    configuration.startsNewFleet = true
    configuration.nodeGrants = keys.grants
    configuration.longestBound = staleness
    configuration.permitsUnboundedNodes = permitsUnbounded
    // Always pick a free port: a process that the test started meanwhile may have inherited the old
    // one.
    configuration.httpPort = 0
    configuration.broadcastPort = addresses?.broadcastPort ?? 0
    configuration.sessionPort = addresses?.sessionPort ?? 0
    configuration.expectedNodes = max(1, expected)
    configuration.beaconInterval = .milliseconds(200)
    return try Coordinator(configuration, logger: logger)
  }

  private static func makeNode(
    _ name: String, _ addresses: CoordinatorAddresses, staleness: Duration, cuttable: Bool,
    keys: FleetKeys, cache: CacheConfiguration, logger: Logger
  ) async throws -> TestNode {
    var address = CoordinatorAddress(
      addresses.host, broadcastPort: addresses.broadcastPort, sessionPort: addresses.sessionPort)
    var security = try keys.security(
      of: FleetKeys.application, coordinator: addresses.publicKey)
    let link = cuttable ? try await TestLink(to: address, security: security) : nil
    if let link {
      address = link.address
      // The proxy has the key.
      security = .plainOnThisMachine
    }
    let agent = try FreshetAgent(
      AgentConfiguration(
        coordinator: address, name: name, application: FleetKeys.application,
        staleness: .bounded(staleness), security: security),
      logger: logger)
    let texts = try agent.cache(of: String.self, cache) { $0.utf8.count }
    try agent.start()
    return TestNode(name: name, agent: agent, cache: texts, link: link)
  }

  /// Stops all nodes, then the coordinator, and deletes its log.
  ///
  /// The application must stop agents that it created itself.
  public func stop() async {
    for node in nodes { await node.stop() }
    let links = running.withLock { running in
      defer { running.links = [] }
      return running.links
    }
    for link in links { link.stop() }
    await stopCoordinator()
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Stops the coordinator; its log is kept for ``restartCoordinator()``.
  public func stopCoordinator() async {
    let coordinator = running.withLock { running in
      let coordinator = running.coordinator
      running.coordinator = nil
      return coordinator
    }
    await coordinator?.stop()
  }

  /// Restarts the coordinator with the same log.
  ///
  /// It listens where the agents expect it, but its HTTP interface gets another port.
  public func restartCoordinator() async throws {
    await stopCoordinator()
    let addresses = running.withLock { $0.addresses }
    let coordinator = try Self.makeCoordinator(
      in: directory, logger: logger, expected: nodes.count, staleness: staleness,
      permitsUnbounded: permitsUnbounded, keys: keys, at: addresses)
    let restarted = try await coordinator.start()
    running.withLock { running in
      running.coordinator = coordinator
      running.addresses = restarted
    }
  }

  /// Registers a link that is stopped with the fleet.
  func keep(_ link: TestLink) { running.withLock { $0.links.append(link) } }

  /// The addresses on which the coordinator listens.
  public var addresses: CoordinatorAddresses { running.withLock { $0.addresses } }

  /// The directory of the coordinator's log.
  package var dataDirectory: String { directory }

  /// The interface of the running coordinator.
  package var commands: CoordinatorClient {
    get throws(TestFleetError) {
      guard let client = running.withLock({ $0.coordinator })?.client else {
        throw .noCoordinator
      }
      return client
    }
  }

  /// Publishes one event; it is durable when this returns.
  public func publish(_ event: Event) async throws(TestFleetError) -> PublishReceipt {
    let receipts = try await publish([event])
    return receipts[0]
  }

  /// Publishes events as one unit, which is logged as a whole or not at all; they are durable when this returns.
  public func publish(_ events: [Event]) async throws(TestFleetError) -> [PublishReceipt] {
    let commands = try commands
    do throws(PublishError) {
      return try await commands.publish(events)
    } catch {
      throw .refused(error)
    }
  }

  /// Waits until no node can still be serving what an event killed.
  ///
  /// - Throws: ``TestFleetError/timedOut(_:)`` with the names of the nodes that are late.
  @discardableResult
  public func settle(
    _ receipt: PublishReceipt, within deadline: Duration = .seconds(10)
  ) async throws(TestFleetError) -> Settlement {
    let sequence = receipt.position.sequence
    guard let settlement = try await commands.settlement(of: sequence, within: deadline) else {
      throw .noCoordinator
    }
    if settlement.isSettled { return settlement }
    let late = settlement.nodes.filter { !$0.standing.isSettled }.map(\.node)
    throw .timedOut("event \(sequence) at \(late.joined(separator: ", "))")
  }

  /// Waits until every node has applied everything published so far.
  public func converge(within deadline: Duration = .seconds(10)) async throws {
    let head = try await commands.fleet().head.sequence
    try await Deadline.race(deadline, awaiting: "every node to apply event \(head)") {
      for node in self.nodes { try await node.agent.untilApplied(head) }
    }
  }

  /// Waits until every node has a proof that it is fresh, and so serves from its cache.
  public func untilProven(within deadline: Duration = .seconds(20)) async throws {
    try await Deadline.race(deadline, awaiting: "a proof by every node") {
      for node in self.nodes where !node.agent.isFresh() { try await node.agent.untilProven() }
    }
  }
}
