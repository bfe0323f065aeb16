import Foundation
import FreshetAPI
import FreshetCache
import FreshetClient
import FreshetCore
import FreshetTerminal

/// The demo's pipeline: it changes the source, then publishes, and records for the judge when each was true.
struct DemoPublisher: Sendable {
  /// How long to wait for a settlement: longer than any node's bound.
  private static let settleLimit: Duration = .seconds(15)

  let connection: CoordinatorConnection
  let source: SourceFile
  let record: DemoRecord
  let bound: Duration

  /// Publishes without waiting for the fleet.
  func publish(_ events: [Event]) async throws {
    for event in events { _ = try await post(event) }
  }

  /// Changes the source, publishes the event, and waits until no node can serve what it made wrong.
  func perform(
    _ act: DemoAct, _ state: inout SourceState
  ) async throws -> SettlementDocument {
    let dimension = act.dimension.description
    try act.change(&state)
    let version = state[act.dimension]
    let start = CacheClock.boot.now.nanoseconds
    record.amend {
      $0.change(dimension, to: version, isNamed: act.isNamed, time: start)
    }
    try source.write(state)
    let sequence = try await post(Event(act.event(state), reason: "the demo goes on"))
    let latest = (CacheClock.boot.now + bound).nanoseconds
    record.amend { $0.commit(dimension, bound: latest) }
    let watch = SettlementWatch(
      connection: connection, events: EventSpans(sequence), wait: Self.settleLimit)
    let settlement = try await watch.result { hold($0, on: dimension) }
    hold(settlement, on: dimension)
    return settlement
  }

  /// Changes the source, and publishes the event under a limit that it must exceed.
  ///
  /// - Returns: whether it was refused.
  func keepQuiet(_ act: DemoAct, _ state: inout SourceState) async throws -> Bool {
    let dimension = act.dimension.description
    try act.change(&state)
    let event = Event(act.event(state), force: true, reason: "the demo is refused")
    try await untilItWouldDrop(event)
    let version = state[act.dimension]
    let start = CacheClock.boot.now.nanoseconds
    record.amend { $0.change(dimension, to: version, isNamed: act.isNamed, time: start) }
    try source.write(state)
    do {
      _ = try await post(event, mostDropped: 0)
      return false
    } catch let failure as CommandFailure where failure.status == .unconfirmed {
      return true
    }
  }

  /// Waits until `event` would drop something, for about 10 s at most.
  ///
  /// On a slow machine caches stay empty for a while after a drop.
  private func untilItWouldDrop(_ event: Event) async throws {
    let body = Data(try JSONText.line(PlainEvent(event)).utf8)
    for _ in 0..<100 {
      let report = try await connection.post(
        "/v1/events/dry-run", body: body, contentType: "application/json",
        as: DryRunDocument.self)
      if report.total.entries > 0 { return }
      try await Task.sleep(for: .milliseconds(100))
    }
  }

  private func post(_ event: Event, mostDropped: Int? = nil) async throws -> UInt64 {
    let query = mostDropped.map { [URLQueryItem(name: "maxDrop", value: "\($0)")] } ?? []
    let body = Data(try JSONText.line(PlainEvent(event)).utf8)
    let document = try await connection.post(
      "/v1/events", query: query, body: body, contentType: "application/json",
      as: PublishDocument.self)
    guard let receipt = document.receipts.first else {
      throw CommandFailure(.failure, "the coordinator gave no receipt for \(event.kind.name)")
    }
    return receipt.position.sequence
  }

  /// Makes the judge hold every node to the event that the coordinator calls settled.
  private func hold(_ settlement: SettlementDocument, on dimension: String) {
    let now = CacheClock.boot.now.nanoseconds
    record.amend { history in
      for node in settlement.nodes {
        guard Standing(rawValue: node.standing)?.isSettled == true else { continue }
        history.settle(dimension, at: node.name ?? "", time: now)
      }
    }
  }

  /// Waits until `node` has applied everything up to `sequence`.
  func untilApplied(_ sequence: UInt64, by node: String) async throws {
    let deadline = CacheClock.boot.now + Self.settleLimit
    while CacheClock.boot.now < deadline {
      let fleet = try await connection.get("/v1/fleet", as: FleetDocument.self)
      if let applied = fleet.nodes.first(where: { $0.name == node })?.applied, applied >= sequence {
        return
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw CommandFailure(
      .unsettled, "\(node) has not applied event \(sequence) within \(Self.settleLimit)")
  }
}
