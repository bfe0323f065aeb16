import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// The most dimensions that a request may name.
  static let mostDimensions = 64
  /// The most kinds that a request may name; there can be many custom ones.
  static let mostKinds = 32

  /// `GET /v1/uses`: the dimensions that the live nodes' entries depend on.
  func uses(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(
      request, allowed: ["limit", "wait"], repeatable: ["kind", "dimension"])
    let kinds = try query.kinds()
    let dimensions = try query.dimensions()
    let limit = try query.number("limit", in: 1...UInt64(WireLimits.uses))
    let within = try query.inquiryWait()
    let seat = try seats.take(.inquiry, for: identity)
    defer { seat.leave() }
    let question = UsesQuery(
      kinds: kinds, dimensions: dimensions, limit: limit.map { Int($0) } ?? WireLimits.uses)
    return try await usingUp {
      let found = try await request.asking { () async throws(InquiryError) in
        try await commands.uses(question, within: within)
      }
      // Nodes filter by the kind's number, which all custom kinds share.
      return try .json(
        UsesDocument(found) { dimension in
          kinds.isEmpty || kinds.contains(dimension.kind)
            || (kinds.contains(.anyCustom) && dimension.kind.customName != nil)
        })
    }
  }
}

extension QueryParameters {
  /// The kinds in the parameter `kind`; the nameless custom one stands for all custom kinds.
  func kinds() throws(Problem) -> [Dimension.Kind] {
    let texts = texts("kind")
    guard texts.count <= CoordinatorAPI.mostKinds else {
      throw .parameter(
        "kind", "is given \(texts.count) times; at most \(CoordinatorAPI.mostKinds)")
    }
    var kinds: [Dimension.Kind] = []
    for text in texts {
      let known = text == "custom" ? .anyCustom : Dimension.Kind(name: text)
      guard let kind = known, kind != .everything, kind != .key else {
        let allowed =
          Dimension.Kind.names.filter { $0.kind != .everything && $0.kind != .key }.map(\.name)
          + ["custom", Dimension.Kind.customPrefix + "NAME"]
        throw .parameter(
          "kind",
          "is '\(text.shown(64))', which is not a kind that entries depend on; allowed: "
            + allowed.joined(separator: ", "), allowed: allowed)
      }
      kinds.append(kind)
    }
    return kinds
  }

  fileprivate func dimensions() throws(Problem) -> [Dimension] {
    let texts = texts("dimension")
    guard texts.count <= CoordinatorAPI.mostDimensions else {
      throw .parameter(
        "dimension", "is given \(texts.count) times; at most \(CoordinatorAPI.mostDimensions)")
    }
    var dimensions: [Dimension] = []
    for text in texts { dimensions.append(try EventFilter.dimension(text)) }
    return dimensions
  }
}
