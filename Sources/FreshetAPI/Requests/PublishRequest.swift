import FoundationEssentials
package import FreshetCore
package import StrictText

/// A publish received over HTTP: plain JSON, or CloudEvents in any of their three forms.
package struct PublishRequest: Equatable, Sendable {
  /// The events to publish, not yet checked against ``FreshetCore/EventLimits``.
  package let events: [Event]
  /// The form of the publish, for problems that name a field.
  package let layout: PublishLayout

  /// The media types that ``init(body:contentType:header:)`` accepts.
  package static let mediaTypes = [
    "application/json", "application/cloudevents+json", "application/cloudevents-batch+json",
  ]

  init(events: [Event], layout: PublishLayout) {
    self.events = events
    self.layout = layout
  }

  /// Decodes a publish from the body of a request.
  ///
  /// - Parameters:
  ///   - body: the bytes sent.
  ///   - contentType: the `Content-Type` header.
  ///   - header: returns the value of a header, by its name in lower case.
  /// - Throws: the first problem found.
  package init(
    body: [UInt8], contentType: String?, header: (String) -> String? = { _ in nil }
  ) throws(Problem) {
    let mediaType = contentType.flatMap { MediaTypeText($0) }
    guard let mediaType, mediaType.isUTF8, Self.mediaTypes.contains(mediaType.name) else {
      throw Problem(
        .unsupportedMediaType,
        "content-type is "
          + (contentType.map { "'\($0.shown(64))'" } ?? "missing")
          + "; give \(Self.mediaTypes.joined(separator: ", ")), in UTF-8",
        field: "content-type", allowed: Self.mediaTypes)
    }
    try Self.check(body)
    switch mediaType.name {
    case "application/cloudevents+json":
      events = [try Self.decode(CloudEvent.self, body).event]
      layout = .cloudEvent
    case "application/cloudevents-batch+json":
      events = try Self.decode(CloudEventBatch.self, body).events
      layout = .cloudEventBatch
    case _ where header("ce-specversion") != nil:
      let attributes = try CloudEventAttributes(header: header)
      let data = try Self.decode(BinaryData.self, body).object
      events = [try attributes.event(with: data, typeField: "ce-type")]
      layout = .binaryCloudEvent
    default:
      let publish = try Self.decode(PlainPublish.self, body)
      events = publish.events
      layout = publish.layout
    }
  }

  /// Checks that `body` is UTF-8 JSON of at most `limit` bytes.
  package static func check(
    _ body: [UInt8], atMost limit: Int = APILimits.bodyBytes,
    of what: String = "an event, or a batch of them,"
  ) throws(Problem) {
    try read(body, atMost: limit, of: what) { bytes throws(JSONSyntaxError) in
      try JSONSyntax.check(bytes)
    }
  }

  /// The value of a JSON body of at most ``APILimits/bodyBytes`` bytes.
  package static func value(of body: [UInt8]) throws(Problem) -> JSONValue {
    try read(body, atMost: APILimits.bodyBytes, of: "a notice") { bytes throws(JSONSyntaxError) in
      try JSONSyntax.value(of: bytes)
    }
  }

  private static func read<Value>(
    _ body: [UInt8], atMost limit: Int, of what: String,
    _ parse: ([UInt8]) throws(JSONSyntaxError) -> Value
  ) throws(Problem) -> Value {
    guard !body.isEmpty else {
      throw Problem(.emptyBody, "the body is empty; give \(what) as JSON")
    }
    guard body.count <= limit else { throw .bodyTooLarge(limit: limit) }
    guard String(validating: body, as: UTF8.self) != nil else {
      let offset = body.utf8FaultOffset
      throw Problem(.invalidUTF8, "byte \(offset) of the body is not UTF-8; send it in UTF-8")
    }
    do throws(JSONSyntaxError) {
      return try parse(body)
    } catch {
      throw Problem(
        .malformedJSON,
        "\(error.problem) at line \(error.line), column \(error.column) of the body")
    }
  }

  /// Decodes a JSON body that was checked; throws a problem that names the field at fault.
  package static func decode<Body: Decodable>(
    _ type: Body.Type, _ body: [UInt8]
  ) throws(Problem) -> Body {
    do {
      return try JSONDecoder().decode(type, from: Data(body))
    } catch let problem as Problem {
      throw problem
    } catch DecodingError.dataCorrupted(let context) {
      // For instance half of a surrogate pair: valid syntax, but not a text.
      throw Problem(.malformedJSON, context.debugDescription)
    } catch {
      throw Problem(.wrongType, "\(error)")
    }
  }
}

private struct CloudEventBatch: Decodable {
  let events: [Event]

  init(from decoder: any Decoder) throws {
    guard let array = try? decoder.unkeyedContainer() else {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "an array", found: StrictObject.sort(of: decoder))
    }
    try Problem.check(batchOf: array.count, field: nil)
    events = try [CloudEvent](from: decoder).map(\.event)
  }
}

/// The body of a CloudEvent in binary form, which is its data.
private struct BinaryData: Decodable {
  let object: StrictObject

  init(from decoder: any Decoder) throws {
    object = try StrictObject(decoder)
  }
}

extension [UInt8] {
  /// The number of leading bytes that are valid UTF-8.
  fileprivate var utf8FaultOffset: Int {
    var decoder = UTF8()
    var iterator = makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }
}
