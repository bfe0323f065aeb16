import FreshetCore

/// The JSON names of an event's fields, and which fields each kind has.
extension Event {
  /// Decodes an event whose field `kind` names its kind.
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
    _ kind: Kind.Name, from object: StrictObject, alsoAllowed: [String] = []
  ) throws(Problem) {
    try object.allow(
      only: alsoAllowed + kind.fields + ["reason", "grace", "spread", "force", "ifChanged"])
    self.init(
      try Kind(kind, from: object),
      force: try object.optionalBool("force") ?? false,
      ifChanged: try object.optionalBool("ifChanged") ?? false,
      grace: try object.optionalDuration("grace") ?? .zero,
      spread: try object.optionalDuration("spread") ?? .zero,
      reason: try object.optionalString("reason"))
  }
}

extension Event.Kind.Name {
  /// The fields that only this kind has.
  package var fields: [String] {
    switch self {
    case .modelSwap: ["alias", "models", "model", "versions", "version"]
    case .promptDeploy: ["prompt", "role", "versions", "version"]
    case .corpusReindex: ["corpus", "versions", "version", "settlingTime"]
    case .toolSchemaChange: ["toolSet", "hashes", "hash"]
    case .customerStateChange: ["customer", "fields"]
    case .customChange: ["dimension", "id", "versions", "version"]
    case .purge: Purge.targets
    }
  }
}

extension Event.Kind {
  fileprivate init(_ name: Name, from object: StrictObject) throws(Problem) {
    switch name {
    case .modelSwap: self = .modelSwap(try ModelSwap(object))
    case .promptDeploy: self = .promptDeploy(try PromptDeploy(object))
    case .corpusReindex:
      self = .corpusReindex(
        CorpusReindex(
          corpus: try object.string("corpus"),
          versions: try object.strings("versions", or: "version"),
          settlingTime: try object.optionalDuration("settlingTime") ?? .zero))
    case .toolSchemaChange:
      self = .toolSchemaChange(
        ToolSchemaChange(
          toolSet: try object.string("toolSet"), hashes: try object.strings("hashes", or: "hash")))
    case .customerStateChange:
      let fields = try object.array("fields", of: CustomerField.self) ?? []
      self = .customerStateChange(
        CustomerStateChange(customer: try object.string("customer"), fields: fields.map(\.field)))
    case .customChange:
      self = .customChange(
        CustomChange(
          try object.string("dimension"), try object.string("id"),
          versions: try object.strings("versions", or: "version")))
    case .purge: self = .purge(try Purge(object))
    }
  }
}

extension ModelSwap {
  fileprivate init(_ object: StrictObject) throws(Problem) {
    if try object.exactlyOne(of: ["alias", "model"]) == "alias" {
      for name in ["versions", "version"] { try object.exclude(["alias", name]) }
      guard object.contains("models") else { throw object.missing("models") }
      self.init(
        .alias(try object.string("alias")),
        versions: try object.array("models", of: StrictString.self)?.map(\.text) ?? [])
    } else {
      try object.exclude(["model", "models"])
      self.init(
        .model(try object.string("model")),
        versions: try object.strings("versions", or: "version"))
    }
  }
}

extension PromptDeploy {
  fileprivate init(_ object: StrictObject) throws(Problem) {
    self.init(
      prompt: try object.string("prompt"),
      role: try object.optionalString("role").map { PromptRole($0) },
      versions: try object.strings("versions", or: "version"))
  }
}

extension Purge {
  fileprivate static let targets = ["key", "keyPrefix", "tag", "route", "dimension", "everything"]

  fileprivate init(_ object: StrictObject) throws(Problem) {
    let target = try object.exactlyOne(of: Self.targets)
    switch target {
    case "key": self = .key(try object.string(target))
    case "keyPrefix": self = .keyPrefix(try object.string(target))
    case "tag": self = .tag(try object.string(target))
    case "route": self = .route(try object.string(target))
    case "dimension":
      let text = try object.string(target)
      guard let dimension = Dimension(text: text) else {
        throw Problem(
          .invalidValue,
          "\(object.path(of: target)) is '\(text.shown(64))', which is no dimension; give a kind and an "
            + "id, such as prompt:refund-assistant",
          field: object.path(of: target), index: object.batchIndex)
      }
      self = .dimension(dimension)
    default:
      guard try object.optionalBool(target) == true else {
        throw Problem(
          .invalidValue, "\(object.path(of: target)) is false; give true, or leave it out",
          field: object.path(of: target), index: object.batchIndex)
      }
      self = .everything
    }
  }
}

/// A customer's field: its name, or an object with its name and version.
private struct CustomerField: Decodable {
  let field: CustomerStateChange.Field

  init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      field = CustomerStateChange.Field(name)
      return
    }
    let sort = StrictObject.sort(of: decoder)
    guard sort == "object" else {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "a string or an object", found: sort)
    }
    let object = try StrictObject(decoder)
    try object.allow(only: ["name", "version"])
    field = CustomerStateChange.Field(
      try object.string("name"), version: try object.optionalString("version"))
  }
}

extension Problem {
  static func unknownKind(_ name: String, at field: String, index: Int?) -> Problem {
    let allowed = Event.Kind.Name.allCases.map(\.rawValue)
    return Problem(
      .invalidValue,
      "\(field) is '\(name.shown(64))', which is no kind of event; allowed: "
        + allowed.joined(separator: ", "),
      field: field, allowed: allowed, index: index)
  }
}
