import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct Webhooks {
  let coordinator = FakeCoordinator()
  let rig: AccessRig
  static let file = """
    webhooks:
      - name: push
        sort: github
        secretFile: push.secret
        repository: acme/support
        ref: refs/heads/main
        paths:
          - {under: prompts/, ending: .md, kind: prompt}
          - {under: tools/, ending: .json, kind: toolSet}
        publish:
          - {kinds: [PromptDeploy, ToolSchemaChange], dimensions: ["*"]}
      - name: orders
        sort: signed
        secretFile: orders.secret
        events:
          - kind: CustomerStateChange
            when: {/type: customer.updated}
            fields:
              customer: {from: /data/customer/id}
              fields: {from: /data/changed}
              reason: {is: the shop says so}
        publish:
          - {kinds: [CustomerStateChange], dimensions: ["customer:*"]}
      - name: bus
        sort: cloudevents
        secretFile: bus.secret
        publish:
          - {kinds: [Purge], dimensions: ["tag:*"]}
    """

  init() throws { rig = try AccessRig() }

  func withHooks(
    _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let router = makeRouter(commands: coordinator, gate: Gate(try rig.gatekeeper(Self.file)))
    try await Application(router: router, logger: logger).test(.router, body)
  }

  var logged: [Event] { coordinator.state.withLock { $0.logged.compactMap(\.event) } }

  static func code(_ text: String, _ secret: [UInt8] = AccessRig.secret) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Data(text.utf8), using: SymmetricKey(data: secret)))
  }

  static func headers(
    _ body: String, id: String = "d1", seconds: Int64 = AccessRig.wall / 1_000,
    secret: [UInt8] = AccessRig.secret
  ) -> HTTPFields {
    var headers = HTTPFields()
    let code = Data(code("\(id).\(seconds).\(body)", secret)).base64EncodedString()
    for (name, value) in [
      ("webhook-id", id), ("webhook-timestamp", "\(seconds)"),
      ("webhook-signature", "v1,AAAA v1,\(code)"),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }

  static func gitHub(
    _ body: String, event: String = "push", secret: [UInt8] = AccessRig.secret,
    delivery: String = "72d3162e-cc78-11e3-81ab-4c9367dc0958"
  ) -> HTTPFields {
    var headers = HTTPFields()
    for (name, value) in [
      ("x-hub-signature-256", "sha256=\(code(body, secret).hexadecimal)"),
      ("x-github-delivery", delivery), ("x-github-event", event),
    ] {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return headers
  }

  /// GitHub's push, with what is read of it and some of what is not.
  static func push(
    ref: String = "refs/heads/main", repository: String = "acme/support", forced: Bool = false,
    commits: String? = nil, pushed: Int64 = AccessRig.wall / 1_000
  ) -> String {
    let usual = """
      {"id":"0d1a","distinct":true,"message":"Reword refunds","added":["prompts/support/new.md"],\
      "removed":["prompts/support/old.md"],"modified":["prompts/support/refund.md","README.md"]},\
      {"id":"9f2c","distinct":true,"message":"Tools","added":[],"removed":["prompts/support/new.md"],\
      "modified":["tools/orders.json"]}
      """
    return """
      {"ref":"\(ref)","before":"6113728f","after":"9f2c1e7a","created":false,"deleted":false,\
      "forced":\(forced),"compare":"https://github.com/\(repository)/compare/6113728f...9f2c1e7a",\
      "commits":[\(commits ?? usual)],"head_commit":{"id":"9f2c","message":"Tools\\n\\nMore."},\
      "repository":{"id":1296269,"full_name":"\(repository)","private":true,"pushed_at":\(pushed)},\
      "pusher":{"name":"octocat"}}
      """
  }

  @Test func `a push becomes the events of the paths that changed`() async throws {
    try await withHooks { client in
      let body = Self.push()
      let response = try await client.publish(
        body, to: "/v1/webhooks/push", headers: Self.gitHub(body))
      #expect(response.status == .created)
      #expect(
        logged.map(\.kind) == [
          .promptDeploy(PromptDeploy(prompt: "support/new")),
          .promptDeploy(PromptDeploy(prompt: "support/old")),
          .promptDeploy(PromptDeploy(prompt: "support/refund", versions: ["9f2c1e7a"])),
          // The commit is no hash of the schemas.
          .toolSchemaChange(ToolSchemaChange(toolSet: "orders")),
        ])
      #expect(logged.allSatisfy { $0.actor == "webhook:push" && $0.reason == "Tools" })
      #expect(
        logged.first?.source == "https://github.com/acme/support/compare/6113728f...9f2c1e7a")
      #expect(Set(logged.map(\.idempotencyKey)).count == 4)
      for event in logged { try event.validate() }
    }
  }

  @Test func `the same notice gives the same events with the same keys`() async throws {
    try await withHooks { client in
      let body = Self.push()
      for _ in 0..<2 {
        _ = try await client.publish(body, to: "/v1/webhooks/push", headers: Self.gitHub(body))
      }
      #expect(logged.count == 8)
      #expect(Array(logged.prefix(4)) == Array(logged.suffix(4)))
    }
  }

  @Test func `a push sent again under another delivery's id is the same push`() async throws {
    try await withHooks { client in
      let body = Self.push()
      for delivery in ["first", "another"] {
        let response = try await client.publish(
          body, to: "/v1/webhooks/push", headers: Self.gitHub(body, delivery: delivery))
        #expect(response.status == .created)
      }
      #expect(logged.count == 8)
      #expect(Array(logged.prefix(4)) == Array(logged.suffix(4)))
      // Another push is another, though its changes are the same.
      let later = Self.push(pushed: AccessRig.wall / 1_000 + 1)
      _ = try await client.publish(
        later, to: "/v1/webhooks/push", headers: Self.gitHub(later, delivery: "first"))
      #expect(Set(logged.map(\.idempotencyKey)).count == 8)
    }
  }

  @Test func `a push from before what the log remembers for sure is refused`() async throws {
    let now = AccessRig.wall / 1_000
    try await withHooks { client in
      for (pushed, isTaken) in [
        (now - GitHubPush.longestAge, true), (now - GitHubPush.longestAge - 1, false),
      ] {
        let body = Self.push(pushed: pushed)
        let response = try await client.publish(
          body, to: "/v1/webhooks/push", headers: Self.gitHub(body))
        #expect((response.status == .created) == isTaken)
        if !isTaken { #expect(response.problem?.field == "repository.pushed_at") }
      }
    }
    let remembered = CoordinatorConfiguration.shortestRetention
    #expect(Duration.seconds(GitHubPush.longestAge) < remembered)
  }

  @Test func `a CloudEvent is known by what is signed of it`() async throws {
    let data = #"{"tag":"promotion"}"#
    @Sendable func structured(_ id: String) -> String {
      #"{"specversion":"1.0","type":"Purge","source":"/shop","id":"\#(id)","data":\#(data)}"#
    }
    try await withHooks { client in
      // The id in a header is not signed.
      for id in ["1", "2"] {
        var headers = Self.headers(data, id: "d1")
        for (name, value) in [
          ("ce-specversion", "1.0"), ("ce-type", "Purge"), ("ce-source", "/shop"), ("ce-id", id),
        ] {
          if let name = HTTPField.Name(name) { headers[name] = value }
        }
        _ = try await client.publish(data, to: "/v1/webhooks/bus", headers: headers)
      }
      #expect(Set(logged.map(\.idempotencyKey)).count == 1)
      // In the body it is: a sender may send the same event in another delivery.
      for (id, delivery) in [("1", "d2"), ("1", "d3"), ("2", "d4")] {
        let body = structured(id)
        _ = try await client.publish(
          body, to: "/v1/webhooks/bus", contentType: "application/cloudevents+json",
          headers: Self.headers(body, id: delivery))
      }
      #expect(logged.count == 5)
      #expect(Set(logged.map(\.idempotencyKey)).count == 3)
    }
  }

  @Test(arguments: [
    (push(ref: "refs/heads/other"), "push"), (push(repository: "acme/other"), "push"),
    (push(commits: ""), "push"), (#"{"zen":"Keep it logically awesome."}"#, "ping"),
  ])
  func `a notice that means nothing here is answered well`(
    body: String, event: String
  ) async throws {
    try await withHooks { client in
      let response = try await client.publish(
        body, to: "/v1/webhooks/push", headers: Self.gitHub(body, event: event))
      #expect(response.status == .ok)
      #expect(try response.document(PublishDocument.self).receipts.isEmpty)
      #expect(logged.isEmpty)
    }
  }

  @Test(arguments: [
    (push(forced: true), "does not name all that changed"),
    (#"{"ref":"x"}"#, "repository.full_name"),
    (push(commits: #"{"added":[],"removed":[]}"#), "commits[0].modified"),
  ])
  func `a push that does not tell what changed is refused`(
    body: String, problem: String
  ) async throws {
    try await withHooks { client in
      let response = try await client.publish(
        body, to: "/v1/webhooks/push", headers: Self.gitHub(body))
      #expect(response.status.code == 422)
      #expect(response.problem?.detail.contains(problem) == true)
      #expect(logged.isEmpty)
    }
  }
}
