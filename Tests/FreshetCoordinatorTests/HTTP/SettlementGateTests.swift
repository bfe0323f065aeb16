import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// A gate of a pipeline that has nothing but curl: what is not in force is an error status.
@Suite struct `Settlement gate` {
  private static let purge = #"{"kind":"Purge","tag":"t","idempotencyKey":"k"}"#

  /// What such an answer holds besides the problem.
  private struct Beside: Decodable {
    var receipts: [PublishDocument.Receipt]?
    var settlement: SettlementDocument
  }

  private func coordinator(_ settlements: Settlement...) -> FakeCoordinator {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.settlements = settlements }
    return coordinator
  }

  @Test func `a late node is an error, and the event is logged`() async throws {
    let coordinator = coordinator(.one(.pending))
    try await withRouter(coordinator) { client in
      let response = try await client.publish(
        Self.purge, to: "/v1/events?wait=5s&mustSettle=true")
      #expect(response.status == .gatewayTimeout)
      #expect(response.headers[.location] == "/v1/events/1")
      #expect(response.problem?.type == .unsettled)
      #expect(response.problem?.sequence == 1)
      #expect(
        response.problem?.detail.hasPrefix(
          "event 1 is logged, and after 5s 1 node is late: node-1; wait longer with GET") == true)
      let beside = try response.document(Beside.self)
      #expect(beside.settlement == SettlementDocument(.one(.pending)))
      #expect(beside.receipts?.map(\.position.sequence) == [1])
      let later = try await client.get("/v1/events/1/settlement?wait=1s&mustSettle=true")
      #expect(later.status == .gatewayTimeout)
      #expect(try later.document(Beside.self).receipts == nil)
    }
    #expect(coordinator.state.withLock { $0.logged.count } == 1)
  }

  @Test(arguments: ["wait=5s", "wait=5s&mustSettle=false"])
  func `whoever does not ask for it is told with 201`(query: String) async throws {
    try await withRouter(coordinator(.one(.pending))) { client in
      let response = try await client.publish(Self.purge, to: "/v1/events?" + query)
      #expect(response.status == .created)
      #expect(try response.document(PublishDocument.self).settlement?.isSettled == false)
    }
  }

  @Test func `what is settled passes`() async throws {
    let coordinator = coordinator(
      .one(.applied, of: 1), .one(.applied, of: 2), .one(.applied, of: 3))
    try await withRouter(coordinator) { client in
      for query in ["mustSettle=true", "requireNodes=1", "requireNodes=1&requireNodes=help=1"] {
        let path = "/v1/events?wait=5s&" + query.replacing("help=1", with: "help%3D1")
        let response = try await client.publish(Self.purge, to: path)
        #expect(response.status == .created, "\(query)")
      }
      #expect(
        try await client.get("/v1/events/1/settlement?mustSettle=true").status == .ok)
    }
  }

  @Test(arguments: ["requireNodes=2", "requireNodes=1&requireNodes=other%3D1"])
  func `too few nodes are an error, without a further word`(query: String) async throws {
    let coordinator = coordinator(.one(.applied))
    try await withRouter(coordinator) { client in
      let response = try await client.publish(Self.purge, to: "/v1/events?wait=5s&" + query)
      #expect(response.status == .gatewayTimeout)
      #expect(response.problem?.type == .tooFewNodes)
      #expect(response.problem?.field == "requireNodes")
    }
  }

  @Test func `with no node at all everything is settled, and nobody was asked`() async throws {
    let none = Settlement(sequence: 1, nodes: [], isCounted: true)
    try await withRouter(coordinator(none)) { client in
      let plain = try await client.publish(Self.purge, to: "/v1/events?wait=5s&mustSettle=true")
      #expect(plain.status == .created)
      let gated = try await client.get("/v1/events/1/settlement?requireNodes=1")
      #expect(gated.problem?.type == .tooFewNodes)
    }
  }

  @Test func `where nobody can tell, a gate does not pass`() async throws {
    try await withRouter(coordinator()) { client in
      let response = try await client.publish(
        Self.purge, to: "/v1/events?wait=5s&mustSettle=true")
      #expect(response.status == .serviceUnavailable)
      #expect(response.problem?.detail.hasPrefix("the events are logged") == true)
    }
  }

  @Test func `a replay that was overtaken is an error, and is not waited for`() async throws {
    let coordinator = coordinator(.one(.applied))
    coordinator.state.withLock {
      $0.replayed = ["k"]
      $0.overtaken = ["k": .event(7)]
    }
    try await withRouter(coordinator) { client in
      let response = try await client.publish(
        Self.purge, to: "/v1/events?wait=5s&mustSettle=true")
      #expect(response.status == .conflict)
      #expect(response.problem?.type == .replayOvertaken)
      #expect(response.problem?.sequence == 7)
      #expect(coordinator.state.withLock { $0.waits } == [.zero])
      let plain = try await client.publish(Self.purge)
      #expect(plain.status == .ok)
      let receipt = try plain.document(PublishDocument.self).receipts.first
      #expect(receipt?.isOvertaken == true)
      #expect(receipt?.overtakenBy == 7)
      #expect(receipt?.note?.contains("overtaken by event 7") == true)
    }
  }

  @Test func `a wait is for all events of the publish`() async throws {
    let coordinator = coordinator(.one(.applied, of: 2))
    try await withRouter(coordinator) { client in
      _ = try await client.publish("[\(Self.purge),\(Self.purge)]", to: "/v1/events?wait=1s")
      let path = "/v1/events/2/settlement"
      _ = try await client.get(path + "?events=1-2&requireNodes=3&mustSettle=false")
      let asked = coordinator.state.withLock { $0.settlementQuestions }
      #expect(asked.map(\.events.description) == ["1-2", "1-2"])
      #expect(asked.map(\.requirements) == [[], [NodeRequirement(3)]])
      let stream = try await client.get(path + "/stream?requireNodes=3")
      #expect(stream.text.contains("event: deadline"))
      #expect(!stream.text.contains("event: settled"))
    }
  }

  @Test func `the latest event can be asked for by that name`() async throws {
    let coordinator = coordinator(.one(.applied, of: 2))
    try await withRouter(coordinator) { client in
      let path = "/v1/events/latest/settlement"
      let none = try await client.get(path)
      #expect(none.problem?.type == .noSuchEvent)
      _ = try await client.publish("[\(Self.purge),\(Self.purge)]")
      let document = try await client.get(path).document(SettlementDocument.self)
      #expect(document.sequence == 2)
      #expect(try await client.get("/v1/events/latest").status == .notFound)
    }
  }

  @Test(arguments: [
    ("/v1/events?mustSettle=true", "wait"), ("/v1/events?requireNodes=1", "wait"),
    ("/v1/events?wait=1s&mustSettle=yes", "mustSettle"),
    ("/v1/events?wait=1s&requireNodes=0", "requireNodes"),
    ("/v1/events?wait=1s&requireNodes=help", "requireNodes"),
    (
      "/v1/events?wait=1s" + String(repeating: "&requireNodes=1", count: 17), "requireNodes"
    ),
  ]) func `what says no gate is refused before anything is logged`(
    path: String, field: String
  ) async throws {
    let coordinator = coordinator()
    try await withRouter(coordinator) { client in
      let response = try await client.publish(Self.purge, to: path)
      #expect(response.status == .badRequest)
      #expect(response.problem?.field == field)
    }
    #expect(coordinator.state.withLock { $0.logged.isEmpty })
  }

  @Test(arguments: ["3", "1-3", "2-1", "x", ""])
  func `events that are none, or end elsewhere, are refused`(events: String) async throws {
    try await withRouter(coordinator(.one(.applied, of: 2))) { client in
      let response = try await client.get("/v1/events/2/settlement?events=\(events)")
      #expect(response.problem?.field == "events")
    }
  }

  @Test func `until when stale answers are served is told`() {
    let settlement = Settlement(
      sequence: 1, nodes: [], isCounted: true, servesStaleFor: .milliseconds(1_500))
    let document = SettlementDocument(settlement, at: .init(timeIntervalSince1970: 0))
    #expect(document.servesStaleForSeconds == 1.5)
    #expect(document.servesStaleUntil == "1970-01-01T00:00:01.500Z")
  }
}
