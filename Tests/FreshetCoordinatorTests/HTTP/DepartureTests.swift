import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// A wait, or a question to the nodes, ends with the client that asked for it.
@Suite(.timeLimit(.minutes(10))) struct DepartureTests {
  private let coordinator = FakeCoordinator()
  private let purge = #"{"kind": "Purge", "tag": "t"}"#

  init() { coordinator.state.withLock { $0.waitsForLong = true } }

  private static var oneWait: CallerBounds {
    var bounds = CallerBounds()
    bounds.waits = 1
    bounds.inquiries = 1
    return bounds
  }

  private enum Asked: CaseIterable {
    case settlement, stream, publish, trial, entries, uses, held
  }

  private func ask(_ asked: Asked, _ client: RawClient) async throws {
    switch asked {
    case .settlement: try await client.get("/v1/events/1/settlement?wait=10m")
    case .stream: try await client.get("/v1/events/1/settlement/stream?wait=10m")
    case .publish:
      try await client.post("/v1/events?wait=10m", length: purge.utf8.count)
      try await client.send(purge)
    case .trial:
      try await client.post("/v1/events/dry-run?wait=1m", length: purge.utf8.count)
      try await client.send(purge)
    case .entries: try await client.get("/v1/entries?prefix=x&wait=1m")
    case .uses: try await client.get("/v1/uses?wait=1m")
    case .held: try await client.get("/v1/fleet?held=now")
    }
  }

  @Test(arguments: Asked.allCases)
  private func `the wait of a client that goes away ends at once, and its seat is free`(
    asked: Asked
  ) async throws {
    try await withServer(coordinator, bounds: Self.oneWait) { port in
      // Only one may wait: each of these does because the one before was given up.
      for _ in 0..<3 {
        let client = try await RawClient(port: port)
        try await ask(asked, client)
        for await _ in coordinator.waitStarts { break }
        let late = try await RawClient(port: port)
        try await ask(asked, late)
        let refused = await late.answer()
        #expect(refused.hasPrefix("HTTP/1.1 503"), "\(refused)")
        try await late.close()
        try await client.close()
        for await _ in coordinator.waitEnds { break }
        // The seat is left a moment after the wait has ended.
        try await untilFree(asked, port)
      }
    }
  }

  /// Asks, for an answer at once, until there is a seat again.
  private func untilFree(_ asked: Asked, _ port: UInt16) async throws {
    coordinator.state.withLock { $0.waitsForLong = false }
    defer { coordinator.state.withLock { $0.waitsForLong = true } }
    var answer = "HTTP/1.1 503"
    while answer.hasPrefix("HTTP/1.1 503") {
      let client = try await RawClient(port: port)
      try await ask(asked, client)
      answer = await client.hear { $0.contains("\r\n\r\n") }
      try await client.close()
    }
  }

  @Test func `what a client that sends too much leaves unread does not hide that it goes away`()
    async throws
  {
    try await withServer(coordinator) { port in
      let client = try await RawClient(port: port)
      try await client.send(
        "GET /v1/events/1/settlement?wait=10m HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
          + String(repeating: "x", count: 50_000))
      for await _ in coordinator.waitStarts { break }
      try await client.close()
      for await _ in coordinator.waitEnds { break }
    }
  }
}
