import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator

/// `DELETE /v1/fleet/nodes`.
@Suite struct `Forgetting a node over HTTP` {
  private func answer(
    _ query: String, _ client: any TestClientProtocol
  ) async throws -> TestResponse {
    try await client.executeRequest(
      uri: "/v1/fleet/nodes\(query)", method: .delete, headers: [:], body: nil)
  }

  @Test func `a node that serves nothing is forgotten, by its id or its name`() async throws {
    try await withRouter { client in
      for node in ["a", "node-1"] {
        let response = try await answer("?node=\(node)", client)
        #expect(response.status == .ok)
        let document = try response.document(ForgottenNodeDocument.self)
        #expect(document.id == "a" && document.name == "node-1")
        #expect(document.application == "help")
      }
    }
  }

  @Test func `each refusal is a problem of its own, and says what is allowed`() async throws {
    try await withRouter { client in
      let serving = try await answer("?node=b", client)
      #expect(serving.status == .conflict)
      #expect(serving.problem?.type == .nodeMayServe)
      #expect(serving.problem?.detail.contains("after 1m of silence") == true)
      let twins = try await answer("?node=twin", client)
      #expect(twins.status == .conflict)
      #expect(twins.problem?.type == .ambiguousNode)
      #expect(twins.problem?.allowed == ["1", "2"])
      let detail = twins.problem?.detail ?? ""
      #expect(
        detail.contains("1 (applied, silent for 1s), 2 (away, silent for 2h 43m)"), "\(detail)")
      let nobody = try await answer("?node=nobody", client)
      #expect(nobody.status == .notFound)
      #expect(nobody.problem?.type == .noSuchNode)
      #expect(try await answer("", client).status == .badRequest)
      #expect(try await answer("?name=a", client).status == .badRequest)
    }
  }
}
