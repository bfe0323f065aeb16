import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What common clients, proxies and probes do, and the interface must bear.
@Suite struct ClientHabitTests {
  private static let purge = #"{"kind": "Purge", "tag": "promotion"}"#

  @Test(arguments: [
    "application/json", "APPLICATION/JSON", "Application/Json;Charset=\"UTF-8\"",
    "application/json ; CHARSET=utf-8", "APPLICATION/CLOUDEVENTS-BATCH+JSON",
  ]) func `a media type may be in capitals, and have a charset`(type: String) async throws {
    let isBatch = type.lowercased().contains("batch")
    let batch = """
      [{"specversion": "1.0", "id": "1", "source": "crm", "type": "dev.freshet.Purge",
      "data": {"tag": "promotion"}}]
      """
    try await withRouter { client in
      let response = try await client.publish(isBatch ? batch : Self.purge, contentType: type)
      #expect(response.status == .created || isBatch, "\(response.text)")
      #expect(response.status != .unsupportedMediaType, "\(response.text)")
    }
  }

  @Test(arguments: ["gzip", "br", "gzip, identity", "x-unheard-of"])
  func `a body that is coded is refused, and what would be taken is said`(
    coding: String
  ) async throws {
    let coordinator = FakeCoordinator()
    try await withRouter(coordinator) { client in
      for (path, method) in [
        ("/v1/events", HTTPRequest.Method.post), ("/v1/events/dry-run", .post),
        ("/v1/applied?service=support", .put), ("/v1/webhooks/push", .post),
      ] {
        let response = try await client.executeRequest(
          uri: path, method: method,
          headers: [.contentType: "application/json", .contentEncoding: coding],
          body: ByteBuffer(string: Self.purge))
        #expect(response.status == .unsupportedMediaType, "\(path)")
        #expect(response.problem?.type == .unsupportedContentCoding, "\(path)")
        #expect(response.problem?.detail.contains("'\(coding)'") == true, "\(response.text)")
        #expect(response.headers[.acceptEncoding] == "identity", "\(path)")
      }
    }
    #expect(coordinator.state.withLock { $0.logged.isEmpty })
  }

  @Test(arguments: ["identity", "Identity", ""])
  func `a body that is said to be as it is, is taken`(coding: String) async throws {
    try await withRouter { client in
      let response = try await client.publish(Self.purge, headers: [.contentEncoding: coding])
      #expect(response.status == .created)
    }
  }

  @Test(arguments: ["/health?source=probe&x=1&x=2", "/ready?t=1764450000"])
  func `what a probe adds to the address is ignored`(path: String) async throws {
    try await withRouter { client in
      let response = try await client.get(path)
      #expect(response.status == .ok)
    }
  }

  @Test func `who asks before a body is told to go on, unless it is too large`() throws {
    func answer(_ expectation: String?, length: Int?) throws -> HTTPResponsePart? {
      let channel = EmbeddedChannel(handler: ContinueHandler())
      var request = HTTPRequest(
        method: .post, scheme: "http", authority: "freshet", path: "/v1/events")
      request.headerFields[.expect] = expectation
      request.headerFields[.contentLength] = length.map(String.init)
      try channel.writeInbound(HTTPRequestPart.head(request))
      // Whatever it answers, the request goes on.
      #expect(try channel.readInbound(as: HTTPRequestPart.self) == .head(request))
      return try channel.readOutbound(as: HTTPResponsePart.self)
    }
    let goOn = HTTPResponsePart.head(HTTPResponse(status: .continue))
    #expect(try answer("100-continue", length: 2_000) == goOn)
    #expect(try answer("100-Continue", length: nil) == goOn)
    #expect(try answer("100-continue", length: APILimits.longestBody) == goOn)
    #expect(try answer("100-continue", length: APILimits.longestBody + 1) == nil)
    #expect(try answer(nil, length: 2_000) == nil)
    #expect(try answer("something-else", length: 2_000) == nil)
  }

  @Test func `a body that takes too long is refused`() async throws {
    let router = makeRouter(commands: FakeCoordinator(), bodyLimit: .zero)
    let response = try await Application(router: router, logger: Logger(label: "test")).test(
      .router
    ) {
      try await $0.executeRequest(
        uri: "/v1/events", method: .post, headers: [.contentType: "application/json"],
        body: ByteBuffer(string: Self.purge))
    }
    #expect(response.status.code == 400)
    #expect(response.problem?.detail == "the body has not ended after 0s")
  }
}
