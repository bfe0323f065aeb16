import FreshetAPI
import FreshetCore
import Hummingbird

extension StateFilter {
  /// Parses the query of `GET /v1/state`.
  init(_ request: Request) throws(Problem) {
    let query = try QueryParameters(
      request, allowed: ["prefix", "after", "limit"], repeatable: ["kind"])
    let prefix = query.text("prefix")
    if let prefix, !(1...EventLimits.idBytes ~= prefix.utf8.count) {
      throw .parameter(
        "prefix",
        "has \(prefix.utf8.count) bytes; give the beginning of ids, 1 to "
          + "\(EventLimits.idBytes) bytes")
    }
    self.init(
      kinds: try query.kinds(), prefix: prefix, after: try Self.after(query.text("after")),
      limit: Int(
        try query.number("limit", in: 1...UInt64(Self.longestPage)) ?? UInt64(Self.longestPage)))
  }

  private static func after(_ text: String?) throws(Problem) -> Dimension? {
    guard let text else { return nil }
    guard let dimension = Dimension(cursor: text) else {
      throw .parameter(
        "after",
        "is '\(text.shown(64))', which no page ends with; give the nextAfter of the page before")
    }
    return dimension
  }
}
