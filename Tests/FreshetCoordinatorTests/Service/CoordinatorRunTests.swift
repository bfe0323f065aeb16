import Foundation
import Glibc
import InMemoryLogging
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator
@testable import FreshetCore

/// One call that starts a coordinator, tells where it listens, and says why it ended.
@Suite(.timeLimit(.minutes(5))) struct CoordinatorRunTests {
  private struct Refusal: Error {}

  private func coordinator(
    _ directory: TemporaryDirectory, httpPort: UInt16 = 0,
    patience: Duration = .seconds(1)
  ) throws -> Coordinator {
    var configuration = CoordinatorConfiguration(dataDirectory: directory.path)
    configuration.httpPort = httpPort
    configuration.shutdownPatience = patience
    configuration.broadcastPort = 0
    configuration.sessionPort = 0
    configuration.startsNewFleet = true
    return try Coordinator(
      configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// A run of `coordinator`, and what it announced.
  private func started(
    _ coordinator: Coordinator
  ) async throws -> (Task<Void, any Error>, CoordinatorAddresses) {
    let (told, tell) = AsyncStream.makeStream(of: CoordinatorAddresses.self)
    let run = Task {
      defer { tell.finish() }
      try await coordinator.run { tell.yield($0) }
    }
    return (run, try #require(await told.first { _ in true }))
  }

  /// Why a run of `coordinator` ends.
  private func failure(
    of coordinator: Coordinator,
    announcing announce: (CoordinatorAddresses) async throws -> Void = { _ in
      Issue.record("announced")
    }
  ) async -> CoordinatorError? {
    do {
      try await coordinator.run(announcing: announce)
      return nil
    } catch {
      return error as? CoordinatorError
    }
  }

  @Test(arguments: [true, false])
  func `a key that is missing beside a log is told where nodes have keys`(isKeyed: Bool)
    async throws
  {
    let directory = try TemporaryDirectory()
    let log = InMemoryLogHandler()
    var configuration = CoordinatorConfiguration(dataDirectory: directory.path)
    (configuration.httpPort, configuration.broadcastPort, configuration.sessionPort) = (0, 0, 0)
    configuration.startsNewFleet = true
    if isKeyed {
      let key = try CurveKeyPair.generate().publicKey
      configuration.nodeGrants = [NodeKeyGrant(name: "n", keys: [key], application: "a")]
    }
    func warnings() -> Int {
      log.entries.count { "\($0.message)".contains("no coordinator's key beside it") }
    }
    func run() async throws {
      let coordinator = try Coordinator(configuration, logger: Logger(label: "test") { _ in log })
      let (run, _) = try await started(coordinator)
      run.cancel()
      try await run.value
    }
    try await run()
    try await run()
    #expect(warnings() == 0)
    try FileManager.default.removeItem(atPath: directory.path("coordinator.key"))
    try await run()
    #expect(warnings() == (isKeyed ? 1 : 0))
  }

  @Test func `tells its addresses, runs until it is cancelled, and leaves the log closed`()
    async throws
  {
    let directory = try TemporaryDirectory()
    let coordinator = try coordinator(directory)
    let (run, addresses) = try await started(coordinator)
    #expect(addresses.httpPort > 0 && addresses.broadcastPort > 0 && addresses.sessionPort > 0)
    let client = try #require(coordinator.client)
    #expect(try await client.publish([.deploy("a", "1")]).count == 1)
    run.cancel()
    try await run.value
    #expect(coordinator.client == nil)
    let log = try SQLiteStore(directory: directory.path)
    #expect(try log.replayed().count == 1)
  }

  @Test func `an announcement that fails stops it, and its error is the run's`() async throws {
    let directory = try TemporaryDirectory()
    let coordinator = try coordinator(directory)
    await #expect(throws: Refusal.self) {
      try await coordinator.run { _ in throw Refusal() }
    }
    #expect(coordinator.client == nil)
    #expect(storeError { _ = try SQLiteStore(directory: directory.path) } == nil)
  }

  @Test func `a log in use and a port in use are told apart, and nothing is announced`()
    async throws
  {
    let (directory, other) = (try TemporaryDirectory(), try TemporaryDirectory())
    let (run, addresses) = try await started(try coordinator(directory))
    let sameLog = await failure(of: try coordinator(directory))
    let samePort = await failure(of: try coordinator(other, httpPort: addresses.httpPort))
    run.cancel()
    try await run.value
    guard case .log(let reason)? = sameLog, case .listen? = samePort else {
      Issue.record("\(String(describing: sameLog)), \(String(describing: samePort))")
      return
    }
    #expect(reason.contains("is in use by process \(getpid())"))
  }

  @Test func `a log that fails while it runs ends it, and is blamed`() async throws {
    let directory = try TemporaryDirectory()
    let coordinator = try coordinator(directory)
    let error = await failure(of: coordinator) { _ in
      let swapped = try #require(
        try SwappedFile(
          open: directory.path("freshet.db-wal"), by: "/dev/null", flags: O_RDWR))
      defer { swapped.restore() }
      // Nobody knows whether it is durable, so it is not acknowledged.
      let receipts = try? await coordinator.client?.publish([.deploy("a", "1")])
      #expect(receipts == nil)
    }
    guard case .logFailed(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("whether the last events are durable is unknown"))
  }

  @Test func `a request under way when it is to stop is answered by a core that still runs`()
    async throws
  {
    let directory = try TemporaryDirectory()
    // However busy the machine, the request ends before its time.
    let coordinator = try coordinator(directory, patience: .seconds(120))
    let (run, addresses) = try await started(coordinator)
    let client = try #require(coordinator.client)
    async let answer = RawRequest.post(
      #"{"kind":"Purge","tag":"t"}"#, to: "/v1/events?wait=100ms&requireNodes=1",
      port: addresses.httpPort)
    var isLogged = false
    for _ in 0..<1_000_000 where !isLogged {
      isLogged = try await !client.events(matching: EventFilter()).isEmpty
    }
    #expect(isLogged)
    run.cancel()
    let text = await answer
    try await run.value
    #expect(text.contains(#""receipts""#) && text.contains(#""settlement""#), "\(text)")
    #expect(!text.contains("stopping"), "\(text)")
  }

  @Test func `it cannot be run twice`() async throws {
    let directory = try TemporaryDirectory()
    let coordinator = try coordinator(directory)
    let error = await failure(of: coordinator) { _ in
      try await coordinator.run { _ in Issue.record("announced") }
    }
    #expect(error == .alreadyStarted)
  }
}
