import InMemoryLogging
import Logging
import Testing
import ZeroMQ

@testable import FreshetCoordinator
@testable import FreshetCore

/// What a connection to the HTTP interface may cost before its caller is known.
@Suite(.timeLimit(.minutes(10))) struct ConnectionBoundTests {
  @Test func `descriptors are kept for agents`() {
    func most(_ soft: Int) -> Int {
      HTTPServer.mostConnections(within: .init(soft: soft, hard: soft), besides: 1_000)
    }
    let kept = DescriptorLimit.needed(peers: 1_000)
    #expect(most(1_024) == HTTPServer.inReserve)
    #expect(most(kept) == HTTPServer.inReserve)
    #expect(most(kept + 500) == HTTPServer.inReserve + 500)
    #expect(most(1 << 20) == 4_096)
    // With those who are turned away, and operators, they leave a part of the reserve to files and sockets.
    let all =
      HTTPServer.inReserve + HTTPServer.slack + HTTPServer.mostOperators + HTTPServer.slack
    #expect(all <= DescriptorLimit.reserve - 56)
  }

  @Test func `a stranger makes room for whoever comes next`() async throws {
    let log = InMemoryLogHandler()
    let access = try AccessRig()
    try await ServerRig.with(
      gate: access.gatekeeper(), mostConnections: 1, logger: Logger(label: "test") { _ in log }
    ) { server in
      let first = try await RawConnection.open(server)
      try await first.send(ServerRig.health)
      #expect(await first.answer().hasPrefix("HTTP/1.1 200"))
      let second = try await RawConnection.open(server)
      // Ends, because the second took its place.
      #expect(await first.rest() == "")
      try await second.send(ServerRig.health)
      #expect(await second.answer().hasPrefix("HTTP/1.1 200"))
      let third = try await RawConnection.open(server)
      #expect(await second.rest() == "")
      try await third.close()
    }
    let warnings = log.entries.filter { "\($0.message)".contains("as many connections") }
    #expect(warnings.count == 1)
  }

  @Test func `who has shown a token stays, and the next is told that all is full`() async throws {
    let access = try AccessRig()
    try await ServerRig.with(gate: access.gatekeeper(), mostConnections: 1) { server in
      let known = try await RawConnection.open(server)
      try await known.send(ServerRig.events(AccessRig.token))
      #expect(await known.answer().hasPrefix("HTTP/1.1 200"))
      for _ in 0..<40 {
        let answer = try await RawConnection.open(server).rest()
        #expect(answer.hasPrefix("HTTP/1.1 503"), "\(answer)")
        #expect(answer.lowercased().contains("retry-after: 1"), "\(answer)")
        #expect(answer.contains("urn:freshet:problem:overloaded"), "\(answer)")
      }
      try await known.send(ServerRig.events(AccessRig.token))
      #expect(await known.answer().hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func `a token that is wrong makes nobody known`() async throws {
    let access = try AccessRig()
    try await ServerRig.with(gate: access.gatekeeper(), mostConnections: 1) { server in
      let first = try await RawConnection.open(server)
      try await first.send(ServerRig.events("freshet_wrong"))
      #expect(await first.answer().hasPrefix("HTTP/1.1 401"))
      let second = try await RawConnection.open(server)
      #expect(await first.rest() == "")
      try await second.close()
    }
  }

  @Test(arguments: ["", "GET /health HTTP/1.1\r\n"])
  func `a first header that does not end in time is answered, and the connection ends`(
    said: String
  ) async throws {
    let transport = HTTPTransport(headerLimit: .seconds(3))
    try await ServerRig.with(transport: transport) { server in
      let connection = try await RawConnection.open(server)
      // A busy machine may be late; the answer is the same.
      try? await connection.send(said)
      let drip = Task {
        while !Task.isCancelled {
          if !said.isEmpty { try await connection.send("X: a\r\n") }
          try await Task.sleep(for: .milliseconds(100))
        }
      }
      let answer = await connection.rest()
      drip.cancel()
      #expect(answer.hasPrefix("HTTP/1.1 408"), "\(answer)")
      #expect(answer.contains("has not ended after 3s"), "\(answer)")
    }
  }

  @Test func `between requests a connection may be silent`() async throws {
    // Long enough for a busy machine to send a request.
    let transport = HTTPTransport(headerLimit: .seconds(20))
    try await ServerRig.with(transport: transport) { server in
      let connection = try await RawConnection.open(server)
      try await connection.send(ServerRig.health)
      #expect(await connection.answer().hasPrefix("HTTP/1.1 200"))
      // Longer than the limit for the first header, which no longer runs.
      try await Task.sleep(for: .milliseconds(20_300))
      try await connection.send(ServerRig.health)
      #expect(await connection.answer().hasPrefix("HTTP/1.1 200"))
      try await connection.close()
    }
  }

  @Test(arguments: [
    "GET /health HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 40_000))\r\n\r\n",
    "GET /\(String(repeating: "x", count: 40_000)) HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /health HTTP/1.1\r\nHost: a\r\n\(String(repeating: "X: x\r\n", count: 101))\r\n",
  ])
  func `a header that is too large is refused`(request: String) async throws {
    try await ServerRig.with { server in
      let connection = try await RawConnection.open(server)
      // The other side may end it before all is sent.
      try? await connection.send(request)
      let answer = await connection.rest()
      // What is not read yet when a connection ends takes the answer with it; a short request is read whole.
      let mayBeLost = request.utf8.count > 2_000
      #expect(answer.hasPrefix("HTTP/1.1 431") || (mayBeLost && answer.isEmpty), "\(answer)")
    }
  }

  @Test func `who sends requests far ahead of their answers is ended`() async throws {
    let last = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    try await ServerRig.with { server in
      func answers(to count: Int) async throws -> Int {
        let connection = try await RawConnection.open(server)
        // The other side may end it before all is sent.
        try? await connection.send(
          String(repeating: ServerRig.health, count: count - 1) + last)
        return await connection.rest().ranges(of: "HTTP/1.1 200").count
      }
      let most = RequestHeadHandler.mostUnanswered
      let few = try await answers(to: most)
      #expect(few == most)
      let many = try await answers(to: 5_000)
      #expect(many < 5_000)
    }
  }

  @Test func `a token of 16 KiB has room in the header`() async throws {
    let access = try AccessRig()
    try await ServerRig.with(gate: access.gatekeeper()) { server in
      let connection = try await RawConnection.open(server)
      try await connection.send(ServerRig.events(String(repeating: "x", count: 16 << 10)))
      #expect(await connection.answer().hasPrefix("HTTP/1.1 401"))
      try await connection.close()
    }
  }
}
