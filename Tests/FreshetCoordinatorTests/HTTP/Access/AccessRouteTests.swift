import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Tells what a test has set, of signed events alone.
private struct KnownForecast: DropForecaster {
  var result: Result<DropForecast, InquiryError>
  func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast {
    #expect(events.allSatisfy { $0.actor != nil })
    return try result.get()
  }
}

@Suite struct `Routes behind the access file` {
  private let coordinator = FakeCoordinator()
  private let rig: AccessRig
  private static let deploy = #"{"kind":"PromptDeploy","prompt":"support/refund","version":"1"}"#

  init() throws { rig = try AccessRig() }

  private func withGate(
    _ gate: Gatekeeper? = nil,
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let router = makeRouter(commands: coordinator, gate: Gate(try gate ?? rig.gatekeeper()))
    try await Application(router: router, logger: logger).test(.router, body)
  }

  @Test func `nothing but health and the description is answered without a token`() async throws {
    let endpoints = CoordinatorAPI(commands: coordinator, keepAlive: .seconds(1)).endpoints
    try await withGate { client in
      for endpoint in endpoints {
        // A webhook's notices are signed instead.
        if endpoint.path.hasPrefix("/v1/webhooks/") { continue }
        let isOpen = ["/health", "/ready", "/openapi.json"].contains(endpoint.path)
        let path = endpoint.path.replacing("{sequence}", with: "1").replacing("{name}", with: "x")
        let response = try await client.executeRequest(
          uri: path, method: endpoint.method, headers: [:], body: nil)
        #expect((response.status != .unauthorized) == isOpen, "\(endpoint.path)")
        if !isOpen { #expect(response.headers[.wwwAuthenticate] == "Bearer") }
      }
    }
  }

  @Test func `what is published carries who and from where`() async throws {
    try await withGate { [coordinator] client in
      let response = try await client.publish(
        Self.deploy, headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.status == .created)
      let logged = try #require(coordinator.state.withLock { $0.logged.first?.event })
      #expect(logged.actor == "token:support")
      #expect(logged.source == "token:support")
      let events = try await client.executeRequest(
        uri: "/v1/events", method: .get,
        headers: [.authorization: "bearer \(AccessRig.token)"], body: nil)
      #expect(try events.document(EventPageDocument.self).events.first?.actor == "token:support")
    }
  }

  @Test func `whatever a job is called, its pipeline owns what it publishes`() async throws {
    let gate = try rig.gatekeeper()
    for subject in ["a", "a b", "cafe\u{301}", ") x", "", String(repeating: "é", count: 300)] {
      let token = try await rig.sign(AccessRig.claims { $0.texts["sub"] = subject })
      let identity = try await gate.identify("Bearer \(token)")
      var event = Event(.purge(.tag("t")), idempotencyKey: "k")
      event = identity.signing(event)
      #expect(event.ownedKey?.owner.text == "ci:deploy")
      try event.validate()
    }
    let token = try await gate.identify("Bearer \(AccessRig.token)")
    #expect(OwnedKey.Owner(actor: token.actor).text == "token:support")
  }

  @Test(arguments: [
    (#"{"kind":"PromptDeploy","prompt":"sales/x"}"#, "PromptDeploy of prompt:sales/x"),
    (#"{"kind":"Purge","everything":true}"#, "Purge of everything"),
  ])
  func `what is not permitted is refused by name, and nothing is logged`(
    body: String, what: String
  ) async throws {
    try await withGate { [coordinator] client in
      let response = try await client.publish(
        body, headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.status == .forbidden)
      #expect(response.problem?.detail.contains("token:support may not publish a \(what)") == true)
      #expect(coordinator.state.withLock { $0.logged.isEmpty })
    }
  }

  @Test func `an event that says who published it is refused`() async throws {
    try await withGate { client in
      let response = try await client.publish(
        #"{"kind":"PromptDeploy","prompt":"support/x","actor":"me"}"#,
        headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.problem?.type == .unknownField)
    }
  }

  @Test(arguments: [
    "", "Basic abc", "Bearer", "Bearer ", "Bearer freshet_00",
    "Bearer freshet_" + String(repeating: "5d", count: 32),
  ])
  func `a wrong token is none`(authorization: String) async throws {
    try await withGate { client in
      let response = try await client.publish(
        Self.deploy, headers: [.authorization: authorization])
      #expect(response.status == .unauthorized)
    }
  }

  @Test func `a token expires`() async throws {
    rig.state.withLock { $0.wall = 1_790_812_800_000 }
    try await withGate { client in
      let response = try await client.publish(
        Self.deploy, headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.problem?.detail.contains("'support' has expired") == true)
    }
  }

  /// Of a hundred entries.
  private static func forecast(_ dropped: UInt64, answered: Int = 1) -> DropForecast {
    DropForecast(
      dropped: DropCount(entries: dropped), held: DropCount(entries: 100), answered: answered,
      silent: 1, changesSomething: true)
  }

  @Test(
    arguments: [
      (.success(forecast(20)), 201), (.success(forecast(21)), 403),
      (.success(forecast(0, answered: 0)), 403), (.failure(.tooMany(limit: 16)), 503),
      (.failure(.stopping), 503), (.failure(.publish(.batchSize(0))), 422),
    ] as [(Result<DropForecast, InquiryError>, Int)])
  func `what a grant lets drop is kept to`(
    forecast: Result<DropForecast, InquiryError>, status: Int
  ) async throws {
    let file = AccessRig.file.replacing(
      "dimensions: [\"prompt:support/*\"]",
      with: "dimensions: [\"prompt:support/*\"]\n          maxDrop: 20%")
    let gate = try rig.gatekeeper(file, KnownForecast(result: forecast))
    try await withGate(gate) { client in
      let response = try await client.publish(
        Self.deploy, headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.status.code == status)
    }
  }
}

@Suite struct `Static tokens` {
  @Test func `are 256 bits by chance, told by a hash`() {
    var generator = SplitMix64(seed: 7)
    let one = StaticToken.make(using: &generator)
    let other = StaticToken.make(using: &generator)
    #expect(one.count == 8 + 64)
    #expect(one != other)
    #expect(TokenHash(of: one).matches(TokenHash(of: one)))
    #expect(!TokenHash(of: one).matches(TokenHash(of: other)))
    #expect(TokenHash(hexadecimal: TokenHash(of: one).hexadecimal) == TokenHash(of: one))
    #expect(TokenHash(hexadecimal: "ab") == nil)
  }
}
