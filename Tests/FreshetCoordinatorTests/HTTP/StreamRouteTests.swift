import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Stream routes` {
  /// The names of the events in a stream.
  private func names(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("event: ") }.map { String($0.dropFirst(7)) }
  }

  @Test func `progress, and at the end that it is settled`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock {
      $0.settlements = [.one(.pending), .one(.applied)]
    }
    try await withRouter(coordinator) { client in
      let response = try await client.get("/v1/events/1/settlement/stream")
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "text/event-stream")
      #expect(response.headers[.cacheControl] == "no-store")
      #expect(names(response.text) == ["progress", "progress", "settled"])
      #expect(response.text.hasPrefix(": connected\n\n"))
      #expect(response.text.hasSuffix("\n\n"))
    }
    #expect(coordinator.state.withLock { $0.waits } == [.seconds(30)])
  }

  @Test func `progress, and at the end that time was up`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.settlements = [.one(.pending)] }
    try await withRouter(coordinator) { client in
      let response = try await client.get("/v1/events/1/settlement/stream?wait=1s")
      #expect(names(response.text) == ["progress", "deadline"])
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `every event from now on, with its number, until the source ends`() async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      async let response = client.get("/v1/events/stream")
      for await _ in coordinator.streamStarts { break }
      let stream = try #require(coordinator.state.withLock { $0.streams.first })
      for sequence: UInt64 in 8...9 {
        stream.yield(
          LoggedEvent(
            sequence: sequence, event: Event(.purge(.tag("a\nb"))), changes: [],
            committedAt: 0))
      }
      stream.finish()
      let text = try await response.text
      #expect(names(text) == ["event", "event"])
      #expect(text.contains("id: 8\nevent: event\ndata: {"))
      #expect(text.contains("id: 9\n"))
      // A line break within a text does not break the line.
      #expect(text.contains(#"a\nb"#))
    }
  }

  private static let lastEventID = HTTPField.Name("Last-Event-ID")

  private func stream(
    _ client: any TestClientProtocol, after id: String
  ) async throws -> TestResponse {
    var headers = HTTPFields()
    headers[try #require(Self.lastEventID)] = id
    return try await client.executeRequest(
      uri: "/v1/events/stream", method: .get, headers: headers, body: nil)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a client that comes back gets first what it missed, and each event once`() async throws {
    let coordinator = FakeCoordinator()
    // More than a page, and more than a reader may be behind.
    let missed = APILimits.streamBacklog + EventFilter.longestPage / 2
    _ = try await coordinator.publish(
      Array(repeating: Event(.purge(.tag("t"))), count: missed))
    try await withRouter(coordinator) { client in
      async let response = stream(client, after: "3")
      for await _ in coordinator.streamStarts { break }
      let live = try #require(coordinator.state.withLock { $0.streams.first })
      for sequence in UInt64(missed)...UInt64(missed + 1) {
        live.yield(
          LoggedEvent(
            sequence: sequence, event: Event(.purge(.tag("u"))), changes: [], committedAt: 0))
      }
      live.finish()
      let ids = try await response.text.split(separator: "\n").filter { $0.hasPrefix("id: ") }
        .compactMap { UInt64($0.dropFirst(4)) }
      #expect(ids == Array(4...UInt64(missed + 1)))
    }
  }

  @Test(arguments: [("soon", Problem.Sort.invalidValue), ("2", .noSuchEvent)])
  func `a place that is none, or of another log, is refused`(
    id: String, type: Problem.Sort
  ) async throws {
    let coordinator = FakeCoordinator()
    _ = try await coordinator.publish([Event(.purge(.tag("t")))])
    try await withRouter(coordinator) { client in
      let response = try await stream(client, after: id)
      #expect(response.problem?.type == type)
      #expect(response.problem?.field == "last-event-id")
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `an idle stream is kept alive`() async throws {
    let coordinator = FakeCoordinator()
    let tap = Tap()
    try await withRouter(coordinator, keepAlive: .milliseconds(5), behind: [tap]) { client in
      async let response = client.get("/v1/events/stream")
      for await piece in tap.pieces where piece == ": keep-alive\n\n" { break }
      coordinator.state.withLock { $0.streams.first }?.finish()
      let text = try await response.text
      #expect(text.contains(": keep-alive\n\n"))
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a client that goes away ends the stream, and leaves nothing behind`() async throws {
    let coordinator = FakeCoordinator()
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let application = Application(
      // Nothing but the watch on the connection can notice: a keep-alive comes after the test.
      router: makeRouter(commands: coordinator, keepAlive: .seconds(3_600)),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      logger: logger)
    try await application.test(.live) { client in
      let port = try #require(client.port)
      let leaving = TestClient(host: "127.0.0.1", port: port)
      leaving.connect()
      try await leaving.executeAndDontWaitForResponse(
        TestClient.Request("/v1/events/stream", method: .get))
      for await _ in coordinator.streamStarts { break }
      try await leaving.shutdown()
      for await _ in coordinator.streamEnds { break }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func `a reader too far behind loses the stream`() async throws {
    let (lines, sink) = ServerSentEventSink.make()
    let item = try ServerSentEvent("event", StatusDocument(status: "x"))
    var taken = 0
    while sink.send(item) { taken += 1 }
    #expect(taken == APILimits.streamBacklog)
    var seen: [String] = []
    for await line in lines { seen.append(String(buffer: line)) }
    #expect(seen.count == APILimits.streamBacklog + 1)
    // It can go on where it stopped, and is told so.
    #expect(seen.last == ServerSentEventSink.farewell)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a reader too far behind in bytes loses it, too`() async throws {
    let (lines, sink) = ServerSentEventSink.make()
    let item = try ServerSentEvent(
      "event", StatusDocument(status: String(repeating: "x", count: 100_000)))
    var taken = 0
    while sink.send(item) {
      taken += 1
      #expect(sink.waitingBytes <= APILimits.streamBytes)
    }
    #expect(taken == APILimits.streamBytes / item.text.utf8.count)
    var last = ""
    for await line in lines { last = String(buffer: line) }
    #expect(last == ServerSentEventSink.farewell)
    #expect(sink.waitingBytes == 0)
  }
}
