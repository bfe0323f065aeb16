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
  /// A repeated notice yields the same events with the same idempotency keys, so they are logged only once.
  ///
  /// - Parameters:
  ///   - delivery: the sender's id of this notice.
  ///   - body: the content of the notice.
  ///   - header: returns the value of a header, by its name in lower case.
  /// - Returns: the events, and the form of the notice.
  /// - Throws: a problem if the notice is malformed.
  func events(
    _ delivery: String, _ body: [UInt8], header: (String) -> String?
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
      return (request.events, request.layout)
    case .gitHubPush(let push):
      guard let kind = header("x-github-event") else {
        throw Problem(
          .missingField, "the header x-github-event is missing", field: "x-github-event")
      }
      guard kind == "push" else { return ([], .batch) }
      return (signed(try push.events(in: try PublishRequest.value(of: body)), delivery), .batch)
    case .signed(let templates):
      let payload = try PublishRequest.value(of: body)
      var events: [Event] = []
      for template in templates where template.concerns(payload) {
        events.append(try template.event(from: payload))
      }
      return (signed(events, delivery), .batch)
    }
  }

  private func signed(_ events: [Event], _ delivery: String) -> [Event] {
    events.enumerated().map { index, event in
      var event = event
      let digest = Digest.sealing([
        Array(name.utf8), Array(delivery.utf8), Array("\(index)".utf8),
      ])
      event.idempotencyKey = "webhook:\(digest)"
      return event
    }
  }
}
