package import FreshetCore

/// An apply's report: `{"attempt": {…}}` before it publishes, `{"applied": {…}}` once it has.
package struct AppliedRequest: Decodable {
  /// The name of the top-level field: `attempt` or `applied`.
  package let section: String
  package let kind: AppliedChange.Kind
  /// The head of the log when the plan was made.
  package let base: Baseline?

  package init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    try object.allow(only: ["attempt", "applied"])
    section = try object.exactlyOne(of: ["attempt", "applied"])
    let inner = try StrictObject(try object.decoder(of: section))
    base = try inner.optionalBaseline("base")
    if base == nil { throw inner.missing("base") }
    kind = section == "attempt" ? try Self.attempt(inner) : try Self.applied(inner)
  }

  private static func attempt(_ object: StrictObject) throws -> AppliedChange.Kind {
    try object.allow(only: ["plan", "revision", "base", "dimensions"])
    guard let dimensions = try object.array("dimensions", of: DimensionFields.self) else {
      throw object.missing("dimensions")
    }
    return .begin(
      AppliedRecord.Attempt(
        plan: try object.string("plan"), revision: try object.optionalString("revision"),
        dimensions: dimensions.map(\.dimension)))
  }

  private static func applied(_ object: StrictObject) throws -> AppliedChange.Kind {
    try object.allow(
      only: ["plan", "revision", "base", "position", "entries", "routes", "ends"])
    guard let entries = try object.array("entries", of: EntryFields.self) else {
      throw object.missing("entries")
    }
    let apply = AppliedRecord.Apply(
      plan: try object.string("plan"), revision: try object.optionalString("revision"),
      entries: entries.map(\.entry),
      routes: try object.array("routes", of: RouteFields.self)?.map(\.route) ?? [],
      position: try object.optionalBaseline("position"))
    return .finish(
      apply, ending: try object.array("ends", of: StrictString.self)?.map(\.text) ?? [])
  }
}

extension StrictObject {
  /// Decodes a dimension from its parts; refuses kinds that a manifest cannot have.
  fileprivate func dimension() throws(Problem) -> Dimension {
    let name = try string("kind")
    guard let kind = Dimension.Kind(name: name) else {
      throw Problem(
        .invalidValue, "\(path(of: "kind")) is '\(name.shown(64))', which no manifest has",
        field: path(of: "kind"))
    }
    return Dimension(kind, try string("id"), facet: try optionalString("facet"))
  }
}

private struct DimensionFields: Decodable {
  let dimension: Dimension

  init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    try object.allow(only: ["kind", "id", "facet"])
    dimension = try object.dimension()
  }
}

private struct EntryFields: Decodable {
  let entry: AppliedRecord.Entry

  init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    try object.allow(only: ["kind", "id", "facet", "versions"])
    guard let versions = try object.array("versions", of: StrictString.self) else {
      throw object.missing("versions")
    }
    entry = AppliedRecord.Entry(try object.dimension(), versions: versions.map(\.text).sorted())
  }
}

private struct RouteFields: Decodable {
  let route: AppliedRecord.Route

  init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    try object.allow(only: ["id", "customerFields"])
    guard let fields = try object.array("customerFields", of: StrictString.self) else {
      throw object.missing("customerFields")
    }
    route = AppliedRecord.Route(try object.string("id"), customerFields: fields.map(\.text))
  }
}
