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

/// Notices of the sorts that Standard Webhooks signs.
extension Webhooks {
  static let order =
    #"{"type":"customer.updated","data":{"customer":{"id":"42"},"changed":["plan"]}}"#

  @Test func `a signed notice becomes the event that the file says`() async throws {
    try await withHooks { client in
      let response = try await client.publish(
        Self.order, to: "/v1/webhooks/orders", headers: Self.headers(Self.order))
      #expect(response.status == .created)
      #expect(
        logged.first?.kind
          == .customerStateChange(CustomerStateChange(customer: "42", fields: [.init("plan")])))
      #expect(logged.first?.reason == "the shop says so")
      #expect(logged.first?.source == "webhook:orders")
    }
  }

  @Test(arguments: [
    (#"{"type":"customer.updated","data":{"changed":["plan"]}}"#, "/data/customer/id"),
    (#"{"type":"customer.updated","data":{"customer":{"id":42},"changed":["plan"]}}"#, "a string"),
    (#"{"type":"customer.updated","data":{"customer":{"id":"42"},"changed":"plan"}}"#, "an array"),
  ])
  func `a notice of another form is refused by name`(body: String, problem: String) async throws {
    try await withHooks { client in
      let response = try await client.publish(
        body, to: "/v1/webhooks/orders", headers: Self.headers(body))
      #expect(response.status.code == 422)
      #expect(response.problem?.detail.contains(problem) == true, "\(response.text)")
    }
  }

  @Test func `CloudEvents are taken signed`() async throws {
    let body = """
      {"specversion":"1.0","type":"dev.freshet.Purge","source":"/shop","id":"7",\
      "data":{"tag":"promotion"}}
      """
    try await withHooks { client in
      let response = try await client.publish(
        body, to: "/v1/webhooks/bus", contentType: "application/cloudevents+json",
        headers: Self.headers(body))
      #expect(response.status == .created)
      #expect(logged.first?.kind == .purge(.tag("promotion")))
      let other = body.replacing("\"tag\":\"promotion\"", with: "\"everything\":true")
      let refused = try await client.publish(
        other, to: "/v1/webhooks/bus", contentType: "application/cloudevents+json",
        headers: Self.headers(other))
      #expect(refused.status == .forbidden)
    }
  }

  @Test func `a form is refused, and the sender is told what to set`() async throws {
    let body = "payload=%7B%7D"
    try await withHooks { client in
      for (name, headers) in [("push", Self.gitHub(body)), ("orders", Self.headers(body))] {
        let response = try await client.publish(
          body, to: "/v1/webhooks/\(name)",
          contentType: "application/x-www-form-urlencoded; charset=utf-8", headers: headers)
        #expect(response.status == .unsupportedMediaType)
        #expect(response.problem?.allowed == ["application/json"])
        #expect(response.problem?.detail.contains("set the webhook's content type") == true)
      }
    }
  }

  @Test func `a wrong signature, an old one and none are refused`() async throws {
    let other = Array("another secret of enough bytes".utf8)
    let now = AccessRig.wall / 1_000
    var moved = Self.headers(Self.order)
    if let id = HTTPField.Name("webhook-id") { moved[id] = "d2" }
    let refused: [(String, String, HTTPFields)] = [
      ("orders", "signature", Self.headers(Self.order, secret: other)),
      ("orders", "signature", Self.headers(Self.order + " ")),
      ("orders", "signature", moved),
      ("orders", "301 s ago", Self.headers(Self.order, seconds: now - 301)),
      ("orders", "in the future", Self.headers(Self.order, seconds: now + 301)),
      ("orders", "webhook-id is missing", [:]),
      ("orders", "webhook-id is missing", Self.gitHub(Self.order)),
      ("push", "signature", Self.gitHub(Self.order, secret: other)),
      ("push", "x-hub-signature-256 is missing", Self.headers(Self.order)),
    ]
    try await withHooks { client in
      for (name, problem, headers) in refused {
        let response = try await client.publish(
          Self.order, to: "/v1/webhooks/\(name)", headers: headers)
        #expect(response.status == .unauthorized)
        #expect(response.problem?.detail.contains(problem) == true, "\(response.text)")
      }
      for seconds in [now - 300, now + 300] {
        let response = try await client.publish(
          Self.order, to: "/v1/webhooks/orders", headers: Self.headers(Self.order, seconds: seconds)
        )
        #expect(response.status == .created)
      }
      let unknown = try await client.publish(
        Self.order, to: "/v1/webhooks/other", headers: Self.headers(Self.order))
      #expect(unknown.status == .notFound)
    }
  }

  @Test(arguments: [
    ("sort: github", "sort: gitlab", "allowed: github, signed, cloudevents"),
    ("ref: refs/heads/main\n", "events: []\n", "not a field of a 'github' webhook"),
    ("from: /data/changed", "from: data.changed", "give a JSON pointer"),
    ("fields: {from", "felds: {from", "is no field here; allowed: customer, fields"),
    ("{is: the", "{was: the", "allowed: from, is"),
    ("name: orders", "name: push", "has 'push' twice"),
    ("under: prompts/", "below: prompts/", "allowed: under, ending, kind"),
  ])
  func `what is wrong in the file is refused with its place`(
    text: String, instead: String, problem: String
  ) throws {
    let wrong = Self.file.replacing(text, with: instead)
    #expect(wrong != Self.file)
    let error = try #require(throws: AccessFileError.self) { try AccessFile(yaml: wrong) }
    #expect(error.problem.contains(problem), "\(error)")
  }
}
