import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What a publish may drop, by whichever door it comes.
@Suite struct GrantedDropTests {
  private let coordinator = FakeCoordinator()
  private let rig: AccessRig

  init() throws { rig = try AccessRig() }

  private func withGate(
    _ file: String = AccessRig.file, maxDrop: DropLimit? = nil,
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let router = makeRouter(
      commands: coordinator, maxDrop: maxDrop, gate: Gate(try rig.gatekeeper(file)))
    try await Application(router: router, logger: logger).test(.router, body)
  }

  @Test(arguments: [(0.99, 409), (1, 201)])
  func `the coordinator's limit holds for webhooks, too`(limit: Double, status: Int) async throws {
    try await withGate(Webhooks.file, maxDrop: .share(limit)) { client in
      let body = Webhooks.push()
      let response = try await client.publish(
        body, to: "/v1/webhooks/push", headers: Webhooks.gitHub(body))
      #expect(response.status.code == status, "\(response.text)")
      if status == 409 {
        #expect(response.problem?.type == .blastTooLarge)
        #expect(response.problem?.detail.contains("publish it yourself") == true)
      }
    }
  }

  /// Else a repetition would be taken for another event under the same idempotency key.
  @Test(arguments: ["/v1/events?maxDrop=99%25", "/v1/events/dry-run"])
  func `nodes are asked about what the log would keep`(path: String) async throws {
    try await withGate { client in
      let response = try await client.publish(
        #"{"kind":"PromptDeploy","prompt":"support/refund","version":"1"}"#, to: path,
        headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.status.code < 300, "\(response.text)")
    }
    let tried = coordinator.state.withLock { $0.tried.flatMap { $0 } }
    #expect(tried.count == 1)
    #expect(tried.allSatisfy { $0.actor != nil && $0.source != nil })
  }
}
