import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What a caller can make the coordinator hold who has shown nothing.
@Suite(.timeLimit(.minutes(10))) struct WebhookDoorTests {
  private let coordinator = FakeCoordinator()
  private let gate: Gatekeeper

  init() throws { gate = try AccessRig().gatekeeper(Webhooks.file) }

  private static let code = String(repeating: "5c", count: 32)
  private static let base64 = "v1," + String(repeating: "A", count: 43) + "="

  @Test(arguments: [
    ("other", [("x-hub-signature-256", "sha256=\(code)"), ("x-github-delivery", "1")], 404),
    ("push", [], 401), ("orders", [], 401),
    ("push", [("x-hub-signature-256", "sha256=\(code)")], 401),
    ("push", [("x-hub-signature-256", "sha256=5c"), ("x-github-delivery", "1")], 401),
    ("push", [("x-hub-signature-256", code), ("x-github-delivery", "1")], 401),
    ("orders", [("webhook-id", "1"), ("webhook-timestamp", "1")], 401),
    (
      "orders",
      [("webhook-id", "1"), ("webhook-timestamp", "now"), ("webhook-signature", base64)], 401
    ),
    (
      "orders",
      [("webhook-id", "1"), ("webhook-timestamp", "1"), ("webhook-signature", "v1,AAAA")], 401
    ),
  ])
  func `an unknown name and headers without a signature are refused before the body comes`(
    name: String, headers: [(String, String)], status: Int
  ) async throws {
    try await withServer(coordinator, gate: gate) { port in
      let client = try await RawClient(port: port)
      // Of the body nothing is ever sent.
      try await client.post("/v1/webhooks/\(name)", length: 1_000_000, headers: headers)
      let answer = await client.answer()
      #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(answer)")
      try await client.close()
    }
  }

  @Test func `unfinished bodies share a budget, and give it back when their sender goes`()
    async throws
  {
    let bounds = {
      var bounds = CallerBounds()
      bounds.unknownBodies = 100_000
      return bounds
    }()
    let headers = [("x-hub-signature-256", "sha256=\(Self.code)"), ("x-github-delivery", "1")]
    let half = String(repeating: "x", count: 60_000)
    try await withServer(coordinator, bounds: bounds, gate: gate) { port in
      for _ in 0..<2 {
        let clients = try await [RawClient(port: port), RawClient(port: port)]
        for client in clients {
          try await client.post("/v1/webhooks/push", length: 200_000, headers: headers)
          try await client.send(half)
        }
        // Both halves do not fit; whichever comes too late is refused, the other goes on.
        let answer = await withTaskGroup(of: String.self) { group in
          for client in clients { group.addTask { await client.answer() } }
          let first = await group.next() ?? ""
          group.cancelAll()
          for client in clients { try? await client.close() }
          return first
        }
        #expect(answer.hasPrefix("HTTP/1.1 503"), "\(answer)")
        #expect(answer.contains("bodies of 100000 bytes are being read"))
        try await untilRead(port, headers, String(repeating: "x", count: 90_000))
      }
    }
  }

  /// Sends a body that needs nearly all of the budget until there is room for it.
  private func untilRead(
    _ port: UInt16, _ headers: [(String, String)], _ body: String
  ) async throws {
    while true {
      let client = try await RawClient(port: port)
      try await client.post("/v1/webhooks/push", length: body.utf8.count, headers: headers)
      try await client.send(body)
      let answer = await client.answer()
      try await client.close()
      // Read whole, its signature is found to be wrong.
      if answer.hasPrefix("HTTP/1.1 401") { return }
      #expect(answer.hasPrefix("HTTP/1.1 503"), "\(answer)")
    }
  }
}
