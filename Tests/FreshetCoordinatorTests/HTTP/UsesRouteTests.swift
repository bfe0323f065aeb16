import HTTPTypes
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// Asking what entries depend on.
@Suite struct UsesRouteTests {
  @Test func `what entries depend on is told by node`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.uses = [[Dimension(.prompt, "p", facet: "system")], nil] }
    try await withRouter(coordinator) { client in
      let response = try await client.get(
        "/v1/uses?kind=prompt&kind=corpus&dimension=prompt%3Ap&limit=7&wait=2s")
      #expect(response.status == .ok)
      let document = try response.document(UsesDocument.self)
      #expect(
        document.nodes.first?.uses == [
          .init(
            dimension: "prompt:p#system", entries: 2,
            versions: [.init(version: "9f2c", entries: 1), .init(version: nil, entries: 1)])
        ])
      #expect(document.nodes.map(\.unanswered) == [nil, "silent"])
      _ = try await client.get("/v1/uses")
    }
    let state = coordinator.state.withLock { $0 }
    #expect(
      state.queries == [
        UsesQuery(
          kinds: [.prompt, .corpus], dimensions: [Dimension(.prompt, "p")], limit: 7),
        UsesQuery(),
      ])
    #expect(state.waits == [.seconds(2), .seconds(5)])
  }

  @Test func `of custom kinds only those that are asked about are told`() async throws {
    let coordinator = FakeCoordinator()
    let all = ["guardrail", "locale"].map { Dimension(.custom($0), "x") }
    coordinator.state.withLock { $0.uses = [all] }
    try await withRouter(coordinator) { client in
      for (kind, expected) in [
        ("custom.guardrail", ["custom.guardrail:x"]),
        ("custom", ["custom.guardrail:x", "custom.locale:x"]),
      ] {
        let document = try await client.get("/v1/uses?kind=\(kind)").document(UsesDocument.self)
        #expect(document.nodes.first?.uses.map(\.dimension) == expected)
      }
    }
  }

  @Test(arguments: [
    ("?kind=promt", "kind"), ("?kind=everything", "kind"), ("?kind=key", "kind"),
    ("?kind=", "kind"),
    ("?kind=custom.", "kind"), ("?dimension=refund", "dimension"), ("?dimension=", "dimension"),
    ("?limit=0", "limit"), ("?limit=1025", "limit"), ("?limit=x", "limit"), ("?wait=61s", "wait"),
    ("?wait=soon", "wait"), ("?limit=1&limit=2", "limit"), ("?prefix=x", "prefix"),
    ("?" + Array(repeating: "kind=prompt", count: 33).joined(separator: "&"), "kind"),
    ("?" + Array(repeating: "dimension=tag:t", count: 65).joined(separator: "&"), "dimension"),
  ])
  func `a wrong parameter is named`(query: String, field: String) async throws {
    try await withRouter { client in
      let problem = try await client.get("/v1/uses" + query).problem
      #expect(problem?.field == field)
      #expect(problem?.status == 400)
    }
  }

  @Test func `that too much is asked at once is told`() async throws {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.inquiryError = .tooMany(limit: 16) }
    try await withRouter(coordinator) { client in
      let response = try await client.get("/v1/uses")
      #expect(response.problem?.type == .overloaded)
    }
  }

  @Test func `the fleet tells of versions that are declared and not active`() async throws {
    try await withRouter { client in
      let fleet = try await client.get("/v1/fleet").document(FleetDocument.self)
      #expect(
        fleet.inactiveVersions == [
          .init(
            dimension: "prompt:refund-assistant", version: "v1", active: ["9f2c"], refused: 7,
            unnamed: 0, lastSeconds: 2, nodes: ["node-1", "node-2"]),
          .init(
            dimension: "corpus:help", version: "3", active: nil, refused: 0, unnamed: 4,
            lastSeconds: 0, nodes: ["node-2"]),
        ])
      #expect(fleet.nodes.map(\.protocolVersion) == [3, nil])
    }
  }
}
