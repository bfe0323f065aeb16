import FreshetCore

/// A CloudEvent 1.0 in structured form, decoded into an event.
///
/// Its `type` is the kind, with or without the prefix `dev.freshet.`. Its `source` and `id` together are the
/// idempotency key, as the specification says. Its `data` holds the kind's fields.
struct CloudEvent: Decodable {
  let event: Event

  /// The optional prefix of the kind in `type`.
  static let typePrefix = "dev.freshet."

  init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    let attributes = try CloudEventAttributes(object)
    guard !object.contains("data_base64") else {
      throw Problem(
        .unknownField, "\(object.path(of: "data_base64")) is not understood; give data, as JSON",
        field: object.path(of: "data_base64"), allowed: ["data"], index: object.batchIndex)
    }
    guard let data = try object.object("data") else { throw object.missing("data") }
    event = try attributes.event(with: data, typeField: object.path(of: "type"))
  }
}

/// The required attributes of a CloudEvent; others, extensions included, are ignored.
struct CloudEventAttributes {
  let id: String
  let source: String
  let type: String

  init(_ object: StrictObject) throws(Problem) {
    try self.init(
      specversion: try object.string("specversion"), id: try object.string("id"),
      source: try object.string("source"), type: try object.string("type"),
      dataContentType: try object.optionalString("datacontenttype"), name: object.path(of:),
      index: object.batchIndex)
  }

  /// Checks the attributes; `name` returns the publisher's name for an attribute.
  init(
    specversion: String, id: String, source: String, type: String, dataContentType: String?,
    name: (String) -> String, index: Int?
  ) throws(Problem) {
    func invalid(_ attribute: String, _ problem: String) -> Problem {
      Problem(
        .invalidValue, "\(name(attribute)) \(problem)", field: name(attribute), index: index)
    }
    guard specversion == "1.0" else {
      throw invalid(
        "specversion", "is '\(specversion.shown(16))'; only version 1.0 of CloudEvents is supported"
      )
    }
    if id.isEmpty { throw invalid("id", "is empty; give 1 byte or more") }
    if source.isEmpty { throw invalid("source", "is empty; give 1 byte or more") }
    if let dataContentType, MediaTypeText(dataContentType)?.isJSON != true {
      throw invalid(
        "datacontenttype", "is '\(dataContentType.shown(64))'; data must be application/json")
    }
    self.id = id
    self.source = source
    self.type = type
  }

  /// Decodes the event whose fields are in `data`.
  func event(with data: StrictObject, typeField: String) throws(Problem) -> Event {
    let name =
      type.hasPrefix(CloudEvent.typePrefix)
      ? String(type.dropFirst(CloudEvent.typePrefix.count)) : type
    guard let kind = Event.Kind.Name(rawValue: name) else {
      throw .unknownKind(type, at: typeField, index: data.batchIndex)
    }
    var event = try Event(kind, from: data)
    event.source = source
    event.idempotencyKey = idempotencyKey
    return event
  }

  /// The `source` and `id`, or a digest of both if they do not fit into a key.
  ///
  /// They do not fit if they are too long or if the id contains control characters. A source is a URI reference and
  /// should contain no spaces; if it does, the digest avoids ambiguity.
  private var idempotencyKey: String {
    let plain = "\(source) \(id)"
    let isPlain =
      plain.utf8.count <= EventLimits.idempotencyKeyBytes && !source.contains(" ")
      && !id.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isPlain ? plain : "ce:\(Digest.sealing([Array(source.utf8), Array(id.utf8)]))"
  }
}

extension StrictObject {
  /// The object under `name`; nil if there is none.
  func object(_ name: String) throws(Problem) -> StrictObject? {
    guard contains(name) else { return nil }
    do {
      return try StrictObject(try decoder(of: name))
    } catch let problem as Problem {
      throw problem
    } catch {
      throw missing(name)
    }
  }
}
