import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  private static let selectors = ["key", "prefix", "request"]

  /// `GET /v1/entries`: the entries that each node holds, by key, by prefix of the readable key, or by request.
  func findEntries(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(request, allowed: Self.selectors + ["limit", "wait"])
    let limit = try query.number("limit", in: 1...UInt64(WireLimits.findings)) ?? 20
    let question = try Self.question(query, limit: Int(limit))
    let within = try query.inquiryWait()
    let seat = try seats.take(.inquiry, for: identity)
    defer { seat.leave() }
    return try await usingUp {
      let findings = try await request.asking { () async throws(InquiryError) in
        try await commands.find(question, within: within)
      }
      return try .json(EntriesDocument(findings))
    }
  }

  private static func question(
    _ query: QueryParameters, limit: Int
  ) throws(Problem) -> Inquiry.Question {
    let given = selectors.filter { query.text($0) != nil }
    guard given.count == 1, let name = given.first, let text = query.text(name) else {
      throw Problem(
        .invalidParameter, "give exactly one of \(selectors.joined(separator: ", "))",
        allowed: selectors)
    }
    switch name {
    case "key":
      guard Hexadecimal.isDigest(text) else {
        throw .parameter(
          "key", "is '\(text.shown(64))'; give a key's digest, 64 lower-case hexadecimal digits")
      }
      return .find(.digest(text), limit: limit)
    case "prefix":
      try check(text, of: name, limit: EventLimits.prefixBytes)
      return .find(.prefix(text), limit: limit)
    default:
      try check(text, of: name, limit: WireLimits.requestID)
      return .findRequest(text, limit: limit)
    }
  }

  private static func check(_ text: String, of name: String, limit: Int) throws(Problem) {
    guard 1...limit ~= text.utf8.count else {
      throw .parameter(name, "has \(text.utf8.count) bytes; give 1 to \(limit)")
    }
    guard text.isNormal else { throw .parameter(name, .isNotNormal) }
  }
}
