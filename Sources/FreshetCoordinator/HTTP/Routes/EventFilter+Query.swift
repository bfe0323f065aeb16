import FreshetAPI
import FreshetCore
import Hummingbird

extension EventFilter {
  /// Parses the query of `GET /v1/events`.
  init(_ request: Request) throws(Problem) {
    let query = try QueryParameters(
      request, allowed: ["after", "before", "dimension", "limit", "order"], repeatable: ["kind"])
    self.init(
      after: try query.number("after", in: 0...UInt64.max) ?? 0,
      before: try query.number("before", in: 1...UInt64.max),
      kinds: try Self.kinds(query.texts("kind")),
      dimension: try Self.dimension(in: query),
      limit: Int(try query.number("limit", in: 1...UInt64(Self.longestPage)) ?? 100),
      newestFirst: try query.choice("order", of: ["oldest", "newest"]) == "newest")
  }

  private static func kinds(_ texts: [String]) throws(Problem) -> [Event.Kind.Name] {
    var kinds: [Event.Kind.Name] = []
    for text in texts {
      guard let kind = Event.Kind.Name(rawValue: text) else {
        let allowed = Event.Kind.Name.allCases.map(\.rawValue)
        throw .parameter(
          "kind",
          "is '\(text.shown(64))', which is not a kind of event; allowed: "
            + allowed.joined(separator: ", "), allowed: allowed)
      }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  private static func dimension(in query: QueryParameters) throws(Problem) -> Dimension? {
    guard let text = query.text("dimension") else { return nil }
    return try dimension(text)
  }

  /// Parses the value of the parameter `dimension`.
  static func dimension(_ text: String) throws(Problem) -> Dimension {
    guard let dimension = Dimension(text: text) else {
      let kinds = Dimension.Kind.names.map(\.name)
      throw .parameter(
        "dimension",
        "is '\(text.shown(64))', which is not a dimension; give KIND:ID, such as "
          + "prompt:refund-assistant or customer:42#plan; kinds: "
          + kinds.joined(separator: ", "), allowed: kinds)
    }
    guard text.isNormal else { throw .parameter("dimension", .isNotNormal) }
    return dimension
  }
}
