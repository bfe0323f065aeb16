import FreshetCore

/// Reads an event from JSON: the fields that every kind has. What only one kind has stands with the kind, in
/// `FreshetCore/Events/Kinds`.
extension Event {
  /// Decodes an event in plain JSON, whose field `kind` names its kind.
  init(plain object: StrictObject) throws(Problem) {
    let name = try object.string("kind")
    guard let kind = Kind.Name(rawValue: name) else {
      throw .unknownKind(name, at: object.path(of: "kind"), index: object.batchIndex)
    }
    try self.init(
      kind, from: object, alsoAllowed: ["kind", "source", "idempotencyKey", "unchangedSince"])
    unchangedSince = try object.optionalBaseline("unchangedSince")
    source = try object.optionalString("source")
    idempotencyKey = try object.optionalString("idempotencyKey")
  }

  /// Decodes the fields of an event whose kind is already known.
  init(
    _ name: Kind.Name, from object: StrictObject, alsoAllowed: [String] = []
  ) throws(Problem) {
    try object.allow(
      only: alsoAllowed + name.fieldNames + ["reason", "grace", "spread", "force", "ifChanged"])
    self.init(
      try Kind(name, from: object),
      force: try object.optionalBool("force") ?? false,
      ifChanged: try object.optionalBool("ifChanged") ?? false,
      grace: try object.optionalDuration("grace") ?? .zero,
      spread: try object.optionalDuration("spread") ?? .zero,
      reason: try object.optionalString("reason"))
  }
}

extension Event.Kind.Name {
  /// The names of the fields that only this kind has, as a publisher may write them.
  package var fieldNames: [String] { payload.fields.flatMap(\.names) }
}

extension StrictObject: EventFieldReader {
  func require(_ name: String) throws(Problem) {
    guard contains(name) else { throw missing(name) }
  }

  func text(_ name: String) throws(Problem) -> String { try string(name) }

  func optionalText(_ name: String) throws(Problem) -> String? { try optionalString(name) }

  func texts(_ name: String) throws(Problem) -> [String] {
    guard let texts = try array(name, of: StrictString.self) else { throw missing(name) }
    return texts.map(\.text)
  }

  func texts(_ name: String, orOne single: String) throws(Problem) -> [String] {
    try strings(name, or: single)
  }

  func requireTrue(_ name: String) throws(Problem) {
    guard try optionalBool(name) != true else { return }
    throw Problem(
      .invalidValue, "\(path(of: name)) is false; give true, or leave it out",
      field: path(of: name), index: batchIndex)
  }

  func dimension(_ name: String) throws(Problem) -> Dimension {
    let text = try string(name)
    guard let dimension = Dimension(text: text) else {
      throw Problem(
        .invalidValue,
        "\(path(of: name)) is '\(text.shown(64))', which is not a dimension; give a kind and an "
          + "id, such as prompt:refund-assistant",
        field: path(of: name), index: batchIndex)
    }
    return dimension
  }

  func customerFields(_ name: String) throws(Problem) -> [CustomerStateChange.Field] {
    try array(name, of: CustomerField.self)?.map(\.field) ?? []
  }
}

extension Problem {
  static func unknownKind(_ name: String, at field: String, index: Int?) -> Problem {
    let allowed = Event.Kind.Name.allCases.map(\.rawValue)
    return Problem(
      .invalidValue,
      "\(field) is '\(name.shown(64))', which is not a kind of event; allowed: "
        + allowed.joined(separator: ", "),
      field: field, allowed: allowed, index: index)
  }
}
