import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// A wait ends with the client that asked for it.
@Suite(.timeLimit(.minutes(10))) struct DepartureTests {
  private let coordinator = FakeCoordinator()

  init() { coordinator.state.withLock { $0.waitsForLong = true } }

  private static var oneWait: CallerBounds {
    var bounds = CallerBounds()
    bounds.waits = 1
    return bounds
  }

  private enum Asked: CaseIterable {
    case settlement, stream, publish
  }

  private func ask(_ asked: Asked, _ client: RawClient) async throws {
    switch asked {
    case .settlement: try await client.get("/v1/events/1/settlement?wait=10m")
    case .stream: try await client.get("/v1/events/1/settlement/stream?wait=10m")
    case .publish:
      let body = #"{"kind": "Purge", "tag": "t"}"#
      try await client.post("/v1/events?wait=10m", length: body.utf8.count)
      try await client.send(body)
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
        try await untilFree(port)
      }
    }
  }

  /// Asks until a wait is let in again, and takes it back.
  private func untilFree(_ port: UInt16) async throws {
    while true {
      let client = try await RawClient(port: port)
      try await client.get("/v1/events/1/settlement/stream?wait=10m")
      let answer = await client.hear { $0.contains("\r\n\r\n") }
      try await client.close()
      if answer.hasPrefix("HTTP/1.1 200") {
        for await _ in coordinator.waitStarts { break }
        for await _ in coordinator.waitEnds { break }
        return
      }
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
