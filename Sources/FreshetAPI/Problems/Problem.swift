/// Why a request was refused, as `application/problem+json` (RFC 9457).
package struct Problem: Error, Equatable, Sendable, Codable {
  /// The type of problem: stable, for programs.
  package var type: Sort
  /// The type of problem, for people; the same for every occurrence.
  package var title: String
  /// The HTTP status of the response.
  package var status: Int
  /// What is wrong with this request, what is allowed, and what to do.
  package var detail: String
  /// What follows from the refusal, and how to correct it; nil if nothing does.
  package var consequence: String?
  /// The field or parameter at fault, such as `events[3].prompt`.
  package var field: String?
  /// The values that ``field`` may have, or the names that are allowed in its place.
  package var allowed: [String]?
  /// The index in the batch of the event at fault, from 0.
  package var index: Int?
  /// The event concerned: for a conflict, the earlier event; for an unsettled wait, the event waited for.
  package var sequence: UInt64?
  /// The seconds after which the request can succeed, where that is known; else the sort says when to try again.
  package var retryAfterSeconds: Int?

  package init(
    _ type: Sort, _ detail: String, field: String? = nil, allowed: [String]? = nil,
    index: Int? = nil, sequence: UInt64? = nil
  ) {
    self.type = type
    title = type.title
    status = type.status
    self.detail = detail
    self.field = field
    self.allowed = allowed
    self.index = index
    self.sequence = sequence
  }
}

extension Problem {
  /// The problem of a body that exceeds ``APILimits/bodyBytes``.
  package static let bodyTooLarge = bodyTooLarge(limit: APILimits.bodyBytes)

  /// The problem of a body of more than `limit` bytes.
  package static func bodyTooLarge(limit: Int) -> Problem {
    let remedy =
      switch limit {
      case APILimits.bodyBytes: "; publish in smaller batches"
      case APILimits.appliedBytes: "; split the service"
      default: ""
      }
    return Problem(.bodyTooLarge, "a body may have at most \(limit) bytes" + remedy)
  }
}
