import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `GET /v1/events`: a page of logged events, filtered.
  func listEvents(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let filter = try EventFilter(request)
    return try .json(EventPageDocument(try await events(matching: filter), for: filter))
  }

  /// `GET /v1/events/{sequence}`: one logged event.
  func event(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let sequence = try sequence(in: context)
    // The last number has no successor, and is never reached.
    guard sequence < .max else { throw Problem.noSuchEvent(sequence) }
    let filter = EventFilter(after: sequence - 1, before: sequence + 1, limit: 1)
    guard let event = try await events(matching: filter).first else {
      throw Problem.noSuchEvent(sequence)
    }
    return try .json(EventDocument(event))
  }

  /// `GET /v1/events/stream`: every event as it is committed, from now on or after the client's last one.
  func streamEvents(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    _ = try QueryParameters(request)
    let seat = try seats.take(.stream, for: identity)
    let last = try await lastEventID(of: request)
    // Subscribes before answering, so that the client misses no event committed after the answer.
    let events = await commands.eventStream()
    let missed = MissedEvents(after: last)
    return ServerSentEvents.response(
      to: request, in: seat, keepAlive: keepAlive,
      first: {
        guard let filter = missed.nextPage else { return nil }
        let page = try await self.events(matching: filter)
        missed.take(page)
        return try page.map {
          try ServerSentEvent("event", id: $0.sequence, EventDocument($0))
        }
      },
      { sink in
        for await event in events where missed.isNews(event) {
          guard
            let item = try? ServerSentEvent("event", id: event.sequence, EventDocument(event)),
            sink.send(item)
          else { return }
        }
      })
  }

  /// The client's `Last-Event-ID`; nil if it sends none.
  private func lastEventID(of request: Request) async throws -> SequenceNumber? {
    guard let name = HTTPField.Name("last-event-id"), let text = request.headers[name] else {
      return nil
    }
    guard let sequence = SequenceNumber(text) else {
      throw Problem(
        .invalidValue,
        "the header last-event-id is '\(text.shown(64))'; give the id of an event of this stream: a whole number",
        field: "last-event-id")
    }
    let newest = try await events(matching: EventFilter(limit: 1, newestFirst: true))
    let head = newest.first?.sequence ?? 0
    // A client that has seen a greater number than the log's head has read another log.
    guard sequence <= head else {
      throw Problem(
        .noSuchEvent,
        "event \(sequence) is not in the log, which ends at \(head): the log was replaced; "
          + "connect again without this header", field: "last-event-id")
    }
    return sequence
  }

  /// The logged events that match `filter`.
  func events(matching filter: EventFilter) async throws -> [LoggedEvent] {
    do {
      return try await commands.events(matching: filter)
    } catch let error as StoreError {
      throw Problem(.logUnavailable, error.description)
    }
  }

  /// The sequence number in the path.
  func sequence(in context: BasicRequestContext) throws(Problem) -> SequenceNumber {
    let text = context.parameters.get("sequence") ?? ""
    guard let sequence = UInt64(text), sequence > 0 else {
      throw Problem(
        .noSuchEvent, "'\(text.shown(64))' is not an event number; give a whole number, 1 or more",
        field: "sequence")
    }
    return sequence
  }
}

extension Problem {
  static func noSuchEvent(_ sequence: SequenceNumber) -> Problem {
    Problem(
      .noSuchEvent, "the log has no event \(sequence): it was not logged yet, or is no longer kept",
      field: "sequence")
  }
}
