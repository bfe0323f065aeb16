import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `GET /v1/events`: logged events, filtered, a page at a time.
  func listEvents(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let filter = try EventFilter(request)
    return try .json(EventPageDocument(try await events(matching: filter), for: filter))
  }

  /// `GET /v1/events/{sequence}`: one logged event.
  func event(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let sequence = try sequence(in: context)
    // The last number has nothing after it, and is never reached.
    guard sequence < .max else { throw Problem.noSuchEvent(sequence) }
    let filter = EventFilter(after: sequence - 1, before: sequence + 1, limit: 1)
    guard let event = try await events(matching: filter).first else {
      throw Problem.noSuchEvent(sequence)
    }
    return try .json(EventDocument(event))
  }

  /// `GET /v1/events/stream`: every event from now on, as it is committed.
  func streamEvents(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    // Before the answer: whoever got it misses nothing that is committed afterwards.
    let events = await commands.eventStream()
    return ServerSentEvents.response(to: request, keepAlive: keepAlive) { sink in
      for await event in events {
        guard
          let item = try? ServerSentEvent("event", id: event.sequence, EventDocument(event)),
          sink.send(item)
        else { return }
      }
    }
  }

  private func events(matching filter: EventFilter) async throws -> [LoggedEvent] {
    do {
      return try await commands.events(matching: filter)
    } catch let error as LogError {
      throw Problem(.logUnavailable, error.description)
    }
  }

  /// The sequence in the path.
  func sequence(in context: BasicRequestContext) throws(Problem) -> SequenceNumber {
    let text = context.parameters.get("sequence") ?? ""
    guard let sequence = UInt64(text), sequence > 0 else {
      throw Problem(
        .noSuchEvent, "'\(text.shown(64))' is no event's number; give a whole number, 1 or more",
        field: "sequence")
    }
    return sequence
  }
}

extension Problem {
  static func noSuchEvent(_ sequence: SequenceNumber) -> Problem {
    Problem(
      .noSuchEvent, "the log has no event \(sequence): it is not there yet, or not any longer",
      field: "sequence")
  }
}
