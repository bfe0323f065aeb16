import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Readers of a stream that do not read.
@Suite(.timeLimit(.minutes(10))) struct StalledReaderTests {
  private let coordinator = FakeCoordinator()

  private static func event(_ sequence: SequenceNumber) -> LoggedEvent {
    LoggedEvent(
      sequence: sequence,
      event: Event(.purge(.tag("t")), reason: String(repeating: "x", count: 100_000)), changes: [],
      committedAt: 0)
  }

  @Test func `who does not read is cut off, and its seat is free`() async throws {
    var bounds = CallerBounds()
    bounds.streams = 1
    try await withServer(coordinator, bounds: bounds, stallLimit: .milliseconds(100)) { port in
      let client = try await RawClient(port: port, reads: false)
      try await client.get("/v1/events/stream")
      for await _ in coordinator.streamStarts { break }
      // More than the system's buffers and the coordinator's own hold.
      let stream = try #require(coordinator.state.withLock { $0.streams.first })
      for sequence in 1...400 { stream.yield(Self.event(SequenceNumber(sequence))) }
      while true {
        let next = try await RawClient(port: port)
        try await next.get("/v1/events/stream")
        let answer = await next.hear { $0.contains("\r\n\r\n") }
        try await next.close()
        if answer.hasPrefix("HTTP/1.1 200") { break }
        #expect(answer.hasPrefix("HTTP/1.1 503"))
      }
      try? await client.close()
    }
  }
}
