/// The bounds on what a log remembers of applies.
///
/// Beyond one the change is refused, and nothing is recorded; attempts beyond theirs are merged.
package enum AppliedLimits {
  /// Services, each environment counted by itself.
  package static let services = 1_000
  /// Entries of one apply, or routes.
  package static let entries = 10_000
  /// Dimensions of one attempt; more of several that are merged stand for whatever the service has.
  package static let dimensions = 40_000
  /// Attempts of one service that are told apart.
  package static let attempts = 16
  /// Attempts that one apply can end.
  package static let ends = 2 * attempts
  /// Bytes of one service's record.
  package static let recordBytes = 4 << 20
  /// Bytes of all services' records.
  package static let totalBytes = 64 << 20
  /// Bytes of a plan's id.
  package static let planBytes = 128
  /// Changes that may wait to be written.
  package static let pending = 1_000
}

/// Why what an apply says of itself is not recorded.
package enum AppliedError: Error, Equatable, Sendable {
  /// A field breaks a bound.
  case invalid(EventError)
  /// Another apply of the service has finished since this one was planned.
  case overtaken(AppliedRecord.Service, by: AppliedRecord.Apply)
  /// It was planned on another log.
  case otherLog
  /// So many services are remembered already.
  case tooManyServices(limit: Int)
  /// The record would have more bytes than one may.
  case tooLarge(bytes: Int, limit: Int)
  /// All records together would have more bytes than they may.
  case full(limit: Int)
  /// Nothing is remembered of the service that is to be forgotten.
  case unknown(AppliedRecord.Service)
  /// Too much waits to be written; try again.
  case overloaded
  /// The log cannot take anything now; try again.
  case logUnavailable(String)
  /// The coordinator is stopping; whether it was recorded is unknown.
  case stopping
}
