import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What an event names may have to be there.
@Suite struct MustExistTests {
  private let slip = #"{"kind": "PromptDeploy", "prompt": "money-asistant", "version": "1"}"#
  private let meant = Dimension(.prompt, "money-assistant")

  private func coordinator(_ uses: [[Dimension]?]) -> FakeCoordinator {
    let coordinator = FakeCoordinator()
    coordinator.state.withLock { $0.uses = uses }
    return coordinator
  }

  @Test func `a slip is refused before anything is logged, with what was meant`() async throws {
    let coordinator = coordinator([[meant]])
    try await withRouter(coordinator) { client in
      let response = try await client.publish(slip, to: "/v1/events?mustExist=true")
      let problem = try #require(response.problem)
      #expect(problem.type == .nothingDepends)
      #expect(problem.status == 422)
      #expect(problem.field == "prompt")
      #expect(problem.allowed == ["prompt:money-assistant"])
      #expect(
        problem.detail
          == "nothing was logged: nothing depends on prompt:money-asistant; did you mean "
          + "prompt:money-assistant?")
    }
    let state = coordinator.state.withLock { $0 }
    #expect(state.logged.isEmpty)
    #expect(state.waits == [.seconds(1), .seconds(1)])
  }

  @Test func `in a batch the event is named by its place`() async throws {
    try await withRouter(coordinator([[meant]])) { client in
      let tag = #"{"kind": "Purge", "tag": "t"}"#
      let batch =
        #"{"events": [{"kind": "PromptDeploy", "prompt": "money-assistant"}, \#(slip), \#(tag)]}"#
      let problem = try await client.publish(batch, to: "/v1/events?mustExist=true").problem
      #expect(problem?.index == 1)
      #expect(problem?.field == "events[1].prompt")
      #expect(problem?.detail.contains("(and 1 event more)") == true)
    }
  }

  @Test func `told is what is published all the same`() async throws {
    let coordinator = coordinator([[meant]])
    try await withRouter(coordinator) { client in
      let response = try await client.publish(slip, to: "/v1/events?mustExist=tell")
      #expect(response.status == .created)
      #expect(
        try response.document(PublishDocument.self).unused == [
          .init(
            index: 0, dimension: "prompt:money-asistant", nearest: ["prompt:money-assistant"],
            isChecked: true,
            detail: "nothing depends on prompt:money-asistant; did you mean prompt:money-assistant?"
          )
        ])
      let trial = try await client.publish(slip, to: "/v1/events/dry-run?mustExist=tell")
      #expect(try trial.document(DryRunDocument.self).unused?.count == 1)
      let refused = try await client.publish(slip, to: "/v1/events/dry-run?mustExist=true")
      #expect(refused.problem?.type == .nothingDepends)
    }
    #expect(coordinator.state.withLock { $0.logged.count } == 1)
  }

  @Test func `what is used, or known to the log, is published`() async throws {
    let coordinator = coordinator([[Dimension(.prompt, "money-asistant", facet: "system")]])
    try await withRouter(coordinator) { client in
      let used = try await client.publish(slip, to: "/v1/events?mustExist=true")
      #expect(used.status == .created)
      #expect(try used.document(PublishDocument.self).unused == [])
      coordinator.state.withLock { state in
        state.uses = [[]]
        state.loggedNames = [Dimension(.prompt, "money-asistant")]
      }
      let known = try await client.publish(slip, to: "/v1/events?mustExist=true")
      #expect(known.status == .created)
    }
    #expect(coordinator.state.withLock { $0.queries.count } == 1)
  }

  @Test func `without an answer of any node it could not be checked`() async throws {
    for uses in [[], [nil]] as [[[Dimension]?]] {
      try await withRouter(coordinator(uses)) { client in
        let problem = try await client.publish(slip, to: "/v1/events?mustExist=true").problem
        #expect(problem?.type == .notChecked)
        #expect(problem?.status == 503)
        let told = try await client.publish(slip, to: "/v1/events?mustExist=tell")
        #expect(try told.document(PublishDocument.self).unused?.first?.isChecked == false)
      }
    }
    let busy = coordinator([[]])
    busy.state.withLock { $0.inquiryError = .tooMany(limit: 16) }
    try await withRouter(busy) { client in
      let problem = try await client.publish(slip, to: "/v1/events?mustExist=true").problem
      #expect(problem?.type == .notChecked)
    }
  }

  @Test func `who does not ask for it is not kept waiting`() async throws {
    let coordinator = coordinator([[]])
    try await withRouter(coordinator) { client in
      for query in ["", "?mustExist=false"] {
        let response = try await client.publish(slip, to: "/v1/events" + query)
        #expect(response.status == .created)
        #expect(try response.document(PublishDocument.self).unused == nil)
      }
      let wrong = try await client.publish(slip, to: "/v1/events?mustExist=yes").problem
      #expect(wrong?.field == "mustExist")
      #expect(wrong?.allowed == ["true", "false", "tell"])
      let invalid = try await client.publish(
        #"{"kind": "Purge", "tag": ""}"#, to: "/v1/events?mustExist=true")
      #expect(invalid.problem?.type == .invalidValue)
    }
    #expect(coordinator.state.withLock { $0.queries.isEmpty })
  }

  @Test func `who may not read is told no names but those that may be published`() async throws {
    let rig = try AccessRig()
    let file = AccessRig.file.replacing("read: [events]", with: "read: []")
    let coordinator = coordinator([
      [Dimension(.prompt, "support/refund"), Dimension(.prompt, "support/refuse")].map { $0 }
        + [Dimension(.prompt, "supporr/refund")]
    ])
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let router = makeRouter(commands: coordinator, gate: Gate(try rig.gatekeeper(file)))
    try await Application(router: router, logger: logger).test(.router) { client in
      let response = try await client.publish(
        #"{"kind": "PromptDeploy", "prompt": "support/refunt"}"#, to: "/v1/events?mustExist=true",
        headers: [.authorization: "Bearer \(AccessRig.token)"])
      #expect(response.problem?.allowed == ["prompt:support/refund", "prompt:support/refuse"])
    }
  }
}
