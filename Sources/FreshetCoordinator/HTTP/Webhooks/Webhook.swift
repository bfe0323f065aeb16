import FreshetAPI
import FreshetCore
import StrictText

/// A route for another system's notices, which become events; signatures authenticate the sender.
package struct Webhook: Equatable, Sendable {
  package var name: String
  package var sort: Sort
  /// The path of the file with the sender's signing secret.
  package var secretFile: String
  /// The rights to publish the events in its notices.
  package var grants: [PublishGrant]

  /// The form of the notices and of their signatures.
  package enum Sort: Equatable, Sendable {
    /// GitHub's `push`, which lists the changed paths.
    case gitHubPush(GitHubPush)
    /// Any JSON, signed according to Standard Webhooks.
    case signed([EventTemplate])
    /// CloudEvents, signed in the same way.
    case cloudEvents
  }

  /// The publisher's identity in the log.
  package var identity: Identity {
    Identity(actor: "webhook:\(name)", source: "webhook:\(name)", rights: Rights(grants: grants))
  }

  /// The events in a notice whose signature was verified.
  ///
  /// A repeated notice yields the same events with the same idempotency keys, so they are logged only once. The keys
  /// depend on signed content alone: whoever repeats a recording with other headers repeats the same delivery.
  ///
  /// - Parameters:
  ///   - delivery: the sender's id of this notice.
  ///   - body: the content of the notice.
  ///   - wall: the wall clock in milliseconds since 1970.
  ///   - header: returns the value of a header, by its name in lower case.
  /// - Returns: the events, and the form of the notice.
  /// - Throws: a problem if the notice is malformed.
  func events(
    _ delivery: String, _ body: [UInt8], at wall: Int64, header: (String) -> String?
  ) throws(Problem) -> (events: [Event], layout: PublishLayout) {
    let type = header("content-type").flatMap { MediaTypeText($0) }
    // By default GitHub sends the JSON as a field of a form.
    if type?.name == "application/x-www-form-urlencoded" {
      throw Problem(
        .unsupportedMediaType,
        "content-type is 'application/x-www-form-urlencoded'; set the webhook's content type to "
          + "application/json at the sender",
        field: "content-type", allowed: ["application/json"])
    }
    switch sort {
    case .cloudEvents:
      let request = try PublishRequest(
        body: body, contentType: header("content-type"), header: header)
      // In the binary form the source and the id are headers, which the signature does not cover.
      let isInBody = request.layout == .cloudEvent || request.layout == .cloudEventBatch
      let events = isInBody ? request.events : keyed(request.events, .signedID(delivery))
      return (events, request.layout)
    case .gitHubPush(let push):
      guard let kind = header("x-github-event") else {
        throw Problem(
          .missingField, "the header x-github-event is missing", field: "x-github-event")
      }
      guard kind == "push" else { return ([], .batch) }
      let events = try push.events(in: try PublishRequest.value(of: body), at: wall)
      return (keyed(events, .content(body)), .batch)
    case .signed(let templates):
      let payload = try PublishRequest.value(of: body)
      var events: [Event] = []
      for template in templates where template.concerns(payload) {
        events.append(try template.event(from: payload))
      }
      return (keyed(events, .signedID(delivery)), .batch)
    }
  }

  private func keyed(_ events: [Event], _ delivery: DeliveryKey) -> [Event] {
    events.enumerated().map { index, event in
      var event = event
      event.idempotencyKey = delivery.key(of: index, at: name)
      return event
    }
  }

  /// Whether GitHub signs the notices, in its own way.
  var isGitHub: Bool {
    if case .gitHubPush = sort { return true }
    return false
  }
}
