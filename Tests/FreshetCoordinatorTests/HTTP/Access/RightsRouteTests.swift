import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What a caller learns of drops and nodes, and how much it may publish.
@Suite struct `Rights at the routes` {
  private let coordinator = FakeCoordinator()
  private let rig: AccessRig
  private static let deploy = #"{"kind":"PromptDeploy","prompt":"support/refund","version":"1"}"#

  init() throws { rig = try AccessRig() }

  private static func file(_ rights: String) -> String {
    """
    tokens:
      - name: support
        sha256: "\(TokenHash(of: AccessRig.token).hexadecimal)"
        rights:
          \(rights.replacing("\n", with: "\n      "))
    """
  }

  private func withRights(
    _ rights: String, maxDrop: DropLimit? = nil,
    _ body: @escaping @Sendable (any TestClientProtocol, HTTPFields) async throws -> Void
  ) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let gate = Gate(try rig.gatekeeper(Self.file(rights)))
    gate.forecast(by: FakeForecast())
    let router = makeRouter(commands: coordinator, maxDrop: maxDrop, gate: gate)
    try await Application(router: router, logger: logger).test(.router) { client in
      try await body(client, [.authorization: "Bearer \(AccessRig.token)"])
    }
  }

  private struct FakeForecast: DropForecaster {
    func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast {
      DropForecast(
        dropped: DropCount(entries: 3), held: DropCount(entries: 10), answered: 1,
        changesSomething: true)
    }
  }

  private static let publishes = """
    publish:
      - kinds: [PromptDeploy]
        dimensions: ["prompt:support/*"]
    """

  private static func expect(
    _ status: HTTPResponse.Status, _ client: any TestClientProtocol, _ headers: HTTPFields
  ) async throws {
    let response = try await client.publish(deploy, headers: headers)
    #expect(response.status == status, "\(response.text)")
  }

  @Test func `a pipeline that plans needs no right to publish`() async throws {
    try await withRights("read: [state, blast]\nplan: [\"prompt:support/*\"]") { client, headers in
      for path in ["/v1/state", "/v1/applied?service=s"] {
        let read = try await client.executeRequest(
          uri: path, method: .get, headers: headers, body: nil)
        #expect(read.status != .forbidden, "\(path)")
      }
      let trial = try await client.publish(
        Self.deploy, to: "/v1/events/dry-run", headers: headers)
      #expect(trial.status == .ok)
      #expect(try trial.document(DryRunDocument.self).total.entries == 3)
      try await Self.expect(.forbidden, client, headers)
      let other = try await client.publish(
        #"{"events":[\#(Self.deploy),{"kind":"PromptDeploy","prompt":"sales/x"}]}"#,
        to: "/v1/events/dry-run", headers: headers)
      #expect(other.status == .forbidden)
      #expect(other.problem?.detail.contains("prompt:sales/x") == true)
      #expect(other.problem?.index == 1)
    }
  }

  @Test func `who may publish learns what that would drop only with the right`() async throws {
    try await withRights(Self.publishes) { client, headers in
      let trial = try await client.publish(
        Self.deploy, to: "/v1/events/dry-run", headers: headers)
      #expect(trial.status == .forbidden)
      #expect(trial.problem?.allowed == ["blast"])
      let limited = try await client.publish(
        Self.deploy, to: "/v1/events?maxDrop=1", headers: headers)
      #expect(limited.problem?.type == .blastTooLarge)
      #expect(limited.problem?.detail.contains("3 entries") == false)
    }
    try await withRights("read: [blast]\n" + Self.publishes) { client, headers in
      let trial = try await client.publish(
        Self.deploy, to: "/v1/events/dry-run", headers: headers)
      #expect(trial.status == .ok)
      let limited = try await client.publish(
        Self.deploy, to: "/v1/events?maxDrop=1", headers: headers)
      #expect(limited.problem?.detail.contains("3 entries") == true)
    }
  }

  @Test func `only operators learn which nodes there are`() async throws {
    coordinator.state.withLock { $0.settlements = [.one(.pending)] }
    for isOperator in [false, true] {
      let reads = isOperator ? "read: [blast, fleet]\n" : "read: [blast]\n"
      coordinator.state.withLock { $0.logged = [] }
      try await withRights(reads + Self.publishes) { client, headers in
        let answers = [
          try await client.publish(Self.deploy, to: "/v1/events/dry-run", headers: headers),
          try await client.publish(Self.deploy, to: "/v1/events?wait=1s", headers: headers),
          try await client.publish(
            Self.deploy, to: "/v1/events?wait=1s&mustSettle=true", headers: headers),
          try await client.executeRequest(
            uri: "/v1/events/1/settlement", method: .get, headers: headers, body: nil),
          try await client.executeRequest(
            uri: "/v1/events/1/settlement?mustSettle=true&wait=1s", method: .get, headers: headers,
            body: nil),
          try await client.executeRequest(
            uri: "/v1/events/1/settlement/stream", method: .get, headers: headers, body: nil),
        ]
        for (place, answer) in answers.enumerated() {
          // The publish that waited in vain logged a second event, which has no settlement here.
          if place == 2 { continue }
          #expect(answer.text.contains("node-1") == isOperator, "\(place): \(answer.text)")
          #expect(answer.text.contains("\"id\":\"a\"") == isOperator, "\(place)")
        }
        #expect(
          answers[4].problem?.detail.contains(isOperator ? "node-1" : "1 node of help") == true)
        #expect(answers[3].text.contains("pending"))
      }
    }
  }

  @Test func `more events than an hour's are refused with the time to wait`() async throws {
    try await withRights("maxEventsAnHour: 2\n" + Self.publishes) { [coordinator] client, headers in
      for _ in 0..<2 {
        try await Self.expect(.created, client, headers)
      }
      let more = try await client.publish(Self.deploy, headers: headers)
      #expect(more.status == .tooManyRequests)
      #expect(more.headers[.retryAfter] == "3600")
      #expect(more.problem?.type == .rateExceeded)
      #expect(more.problem?.retryAfterSeconds == 3_600)
      #expect(more.problem?.consequence != nil)
      #expect(coordinator.state.withLock { $0.logged.count } == 2)
      let batch = try await client.publish(
        #"{"events":[\#(Self.deploy),\#(Self.deploy),\#(Self.deploy)]}"#, headers: headers)
      #expect(batch.status == .forbidden)
    }
  }

  @Test func `what an hour's publishes drop is bounded together`() async throws {
    // Each drops three entries of ten.
    try await withRights("maxDropAnHour: 65%\n" + Self.publishes) { client, headers in
      for _ in 0..<2 {
        try await Self.expect(.created, client, headers)
      }
      let third = try await client.publish(Self.deploy, headers: headers)
      #expect(third.status == .tooManyRequests)
      #expect(third.problem?.detail.contains("drop at most 65%") == true)
    }
    try await withRights("maxDropAnHour: 10%\n" + Self.publishes) { client, headers in
      try await Self.expect(.forbidden, client, headers)
    }
  }

  @Test func `a publish that is not logged, or was before, costs nothing`() async throws {
    coordinator.state.withLock { $0.error = .overloaded }
    try await withRights("maxEventsAnHour: 1\n" + Self.publishes) { [coordinator] client, headers in
      for _ in 0..<3 {
        try await Self.expect(.serviceUnavailable, client, headers)
      }
      coordinator.state.withLock {
        $0.error = nil
        $0.replayed = ["again"]
      }
      var repeated = headers
      repeated[try #require(HTTPField.Name("idempotency-key"))] = "again"
      for _ in 0..<3 {
        try await Self.expect(.ok, client, repeated)
      }
      try await Self.expect(.created, client, headers)
      try await Self.expect(.tooManyRequests, client, headers)
    }
  }

  @Test func `a reload forgets nothing of the hour`() async throws {
    let text = Self.file("maxEventsAnHour: 1\n" + Self.publishes)
    let gate = Gate(try rig.gatekeeper(text))
    let identity = try await gate.current.identify("Bearer \(AccessRig.token)")
    let event = Event(.purge(.tag("t")))
    let permitted = Gatekeeper.Permitted(events: [event])
    let unasked = { () async throws(Problem) -> DropForecast in
      throw Problem(.refused, "not limited by drops")
    }
    _ = try await gate.current.count(
      permitted, of: identity, layout: .single, forecast: unasked)
    let next = try rig.gatekeeper(text)
    try gate.replace { () throws(CoordinatorError) in next }
    await #expect(throws: Problem.self) {
      _ = try await gate.current.count(
        permitted, of: identity, layout: .single, forecast: unasked)
    }
  }

  @Test(arguments: ["", " ", "\u{A0}", "\u{200B}\u{FEFF}", "\u{3164}", "\u{2800}"])
  func `a reason that nobody can see is none`(reason: String) throws {
    let grant = PublishGrant(kinds: [.purge], dimensions: [.any], needsReason: true)
    let identity = Identity(actor: "token:t", rights: Rights(grants: [grant]))
    let event = Event(.purge(.tag("t")), reason: reason)
    #expect(
      AccessPolicy.decide(identity, .publish([event])) == .refused(.reasonIsMissing(index: 0)))
    var told = event
    told.reason = "\(reason)because"
    #expect(AccessPolicy.decide(identity, .publish([told])) == .allowed)
  }

  @Test(arguments: [
    ("read: [blast]", "of nothing"), ("read: [state]\nplan: [\"*\"]", "without 'blast'"),
    ("read: [blast]\nplan: [\"a*b\"]", "give a dimension such as"),
    ("read: [state]\nmaxEventsAnHour: 5", "limits nothing"),
    ("read: [state]\nmaxDropAnHour: 5%", "limits nothing"),
    ("maxEventsAnHour: 0\n" + publishes, "1 to 1000000"),
    ("maxEventsAnHour: many\n" + publishes, "1 to 1000000"),
    ("maxDropAnHour: 101%\n" + publishes, "from 0% to 100%"),
  ])
  func `a right of no use is refused`(rights: String, problem: String) throws {
    let fault = #expect(throws: AccessFileError.self) {
      try AccessFile(yaml: Self.file(rights))
    }
    #expect(fault?.problem.contains(problem) == true, "\(fault?.problem ?? "")")
  }
}
