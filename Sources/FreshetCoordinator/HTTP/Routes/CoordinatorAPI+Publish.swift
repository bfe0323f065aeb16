import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `POST /v1/events`: logs events, and waits for their settlement if requested.
  func publish(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(
      request, allowed: SettlementGate.parameters + ["maxDrop", "confirm", "mustExist"],
      repeatable: SettlementGate.repeatable)
    let gate = try SettlementGate(query)
    try gate.requireWait()
    guard let wait = gate.wait, wait > .zero else {
      return try await publish(request, query, gate, identity)
    }
    // Taken before anything is logged, so that a refusal leaves nothing behind.
    let seat = try seats.take(.wait, for: identity, consequence: "; nothing was logged")
    defer { seat.leave() }
    return try await usingUp { try await publish(request, query, gate, identity) }
  }

  private func publish(
    _ request: Request, _ query: QueryParameters, _ gate: SettlementGate, _ identity: Identity
  ) async throws -> Response {
    let publish = try await publishRequest(request, from: pool(for: identity))
    let receipts: [PublishReceipt]
    let unused: [UnusedDocument]?
    do {
      (receipts, unused) = try await log(publish, query, by: identity)
    } catch let problem as Problem {
      throw problem.refusing(publish.events)
    }
    let settlement = try await settlement(of: receipts, gate, request)
    if gate.isStrict, settlement == nil { throw Problem.unknownSettlement }
    var document = PublishDocument(receipts, settlement: settlement, unused: unused)
    if !identity.rights.mayNameNodes { document.settlement = document.settlement?.withoutNames }
    var response = try Self.answer(document, gate)
    if receipts.count == 1, let only = receipts.first {
      response.headers[.location] = "/v1/events/\(only.position.sequence)"
    }
    return response
  }

  /// Waits as long as the caller asks for, and at most as long as it is there.
  private func settlement(
    of receipts: [PublishReceipt], _ gate: SettlementGate, _ request: Request
  ) async throws -> Settlement? {
    guard let wait = gate.wait, let events = EventSpans(receipts.map(\.position.sequence)) else {
      return nil
    }
    let question = SettlementQuestion(events, requiring: gate.requirements)
    // Do not wait for an overtaken event: it is not in force, however many nodes have applied it.
    let isInVain = gate.isStrict && receipts.contains { $0.overtaken != nil }
    guard wait > .zero, !isInVain else {
      return await commands.settlement(of: question, within: .zero)
    }
    return try await request.attended(leaving: "; the events are logged") {
      await commands.settlement(of: question, within: wait)
    }
  }

  private static func answer(
    _ document: PublishDocument, _ gate: SettlementGate
  ) throws -> Response {
    if gate.isStrict, let settlement = document.settlement,
      let problem = SettlementProblem(
        settlement, receipts: document.receipts, after: gate.wait ?? .zero)
    {
      return try problem.response()
    }
    return try .json(
      document, status: document.receipts.allSatisfy(\.isReplay) ? .ok : .created)
  }

  /// Logs the events if the caller has the rights, the names exist and the drops are within the limit.
  private func log(
    _ publish: PublishRequest, _ query: QueryParameters, by identity: Identity
  ) async throws -> ([PublishReceipt], [UnusedDocument]?) {
    let permitted = try await gate.permit(
      identity, publishing: publish.events, layout: publish.layout)
    let unused = try await checkNames(publish, query, identity)
    try await refuseLargeBlast(permitted, publish.layout, query, by: identity)
    return (try await log(permitted, publish.layout, by: identity), unused)
  }

  /// Logs events that the caller may publish, unless it has published too much within the hour.
  func log(
    _ permitted: Gatekeeper.Permitted, _ layout: PublishLayout, by identity: Identity
  ) async throws(Problem) -> [PublishReceipt] {
    let gate = gate
    let counted = try await gate.count(permitted, of: identity, layout: layout) {
      () async throws(Problem) in try await forecast(permitted, layout)
    }
    do throws(PublishError) {
      let receipts = try await commands.publish(counted.events)
      gate.settle(counted, receipts)
      return receipts
    } catch {
      gate.settle(counted, nil)
      throw Problem(error, layout: layout)
    }
  }

  /// Decodes the events in the body of `request`, with the key of its `Idempotency-Key` header.
  func publishRequest(
    _ request: Request, from pool: BodyPool
  ) async throws -> PublishRequest {
    let headers = request.headers
    let publish = try await withBody(of: request, from: pool) { body in
      try PublishRequest(body: body, contentType: headers[.contentType]) { name in
        HTTPField.Name(name).flatMap { headers[$0] }
      }
    }
    guard let key = HTTPField.Name("idempotency-key").flatMap({ headers[$0] }) else {
      return publish
    }
    return try publish.with(idempotencyKeyHeader: key)
  }
}

extension Problem {
  fileprivate static let unknownSettlement = Problem(
    .stopping,
    "the events are logged, and the coordinator is stopping: whether they are settled is unknown; "
      + "ask again for their settlement")
}
