import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// The default length of a stream of progress.
  private static let streamWait: Duration = .seconds(30)

  /// `GET /v1/events/{sequence}/settlement`: every node's standing with respect to an event.
  func settlement(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(
      request, allowed: SettlementGate.parameters + ["events"],
      repeatable: SettlementGate.repeatable)
    let gate = try SettlementGate(query)
    let question = try await question(query, gate, context)
    guard let wait = gate.wait, wait > .zero else {
      // A question is answered at once.
      return try Self.answer(
        await commands.settlement(of: question, within: .zero), to: question, gate, for: identity)
    }
    let seat = try seats.take(.wait, for: identity)
    defer { seat.leave() }
    return try await usingUp {
      try Self.answer(
        await request.attended { await commands.settlement(of: question, within: wait) },
        to: question, gate, for: identity)
    }
  }

  private static func answer(
    _ settlement: Settlement?, to question: SettlementQuestion, _ gate: SettlementGate,
    for identity: Identity
  ) throws -> Response {
    guard let settlement else { throw Problem.noSuchEvent(question.events.last) }
    let document = SettlementDocument(settlement, for: identity)
    if gate.isStrict, let problem = SettlementProblem(document, after: gate.wait ?? .zero) {
      return try problem.response()
    }
    return try .json(document)
  }

  /// `GET /v1/events/{sequence}/settlement/stream`: the settlement each time it changes.
  func streamSettlement(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(
      request, allowed: ["wait", "events"], repeatable: SettlementGate.repeatable)
    let gate = try SettlementGate(query)
    let question = try await question(query, gate, context)
    let seat = try seats.take(.wait, for: identity)
    guard
      let progress = await commands.settlementProgress(
        of: question, within: gate.wait ?? Self.streamWait)
    else { throw Problem.noSuchEvent(question.events.last) }
    return ServerSentEvents.response(to: request, in: seat, keepAlive: keepAlive) { sink in
      var last: SettlementDocument?
      for await settlement in progress {
        let document = SettlementDocument(settlement, for: identity)
        last = document
        guard let item = try? ServerSentEvent("progress", document), sink.send(item) else {
          return
        }
      }
      guard let last,
        let item = try? ServerSentEvent(
          last.isSettled && last.isEnough ? "settled" : "deadline", last)
      else { return }
      _ = sink.send(item)
    }
  }

  /// The event in the path, and the events whose drops are counted with it.
  private func question(
    _ query: QueryParameters, _ gate: SettlementGate, _ context: BasicRequestContext
  ) async throws -> SettlementQuestion {
    let sequence = try await sequenceOrLatest(in: context)
    guard let text = query.text("events") else {
      return SettlementQuestion(EventSpans(sequence), requiring: gate.requirements)
    }
    guard let events = EventSpans(text: text), events.last == sequence else {
      throw Problem.parameter(
        "events",
        "is '\(text.shown(64))'; give numbers and spans, such as 3-5,9, of which \(sequence) is the last: at "
          + "most \(EventSpans.most) of them, with \(EventSpans.mostEvents) events")
    }
    return SettlementQuestion(events, requiring: gate.requirements)
  }

  private func sequenceOrLatest(in context: BasicRequestContext) async throws -> SequenceNumber {
    guard context.parameters.get("sequence") == "latest" else { return try sequence(in: context) }
    let newest = try await events(matching: EventFilter(limit: 1, newestFirst: true))
    guard let sequence = newest.first?.sequence else {
      throw Problem(
        .noSuchEvent, "the log has no event, so there is no latest", field: "sequence")
    }
    return sequence
  }
}

extension SettlementDocument {
  /// Creates the document that `identity` may see: only operators learn which nodes there are.
  init(_ settlement: Settlement, for identity: Identity) {
    let whole = SettlementDocument(settlement)
    self = identity.rights.mayNameNodes ? whole : whole.withoutNames
  }
}
