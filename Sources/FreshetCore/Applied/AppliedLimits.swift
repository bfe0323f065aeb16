/// The limits on what a log remembers of applies.
///
/// A change beyond a limit is refused and not recorded, except that surplus attempts are merged.
package enum AppliedLimits {
  /// The most services, counting each environment separately.
  package static let services = 1_000
  /// The most entries, and the most routes, of one apply.
  package static let entries = 10_000
  /// The most dimensions of one attempt.
  ///
  /// A merged attempt with more stands for everything the service has.
  package static let dimensions = 40_000
  /// The most attempts of one service that are kept apart.
  package static let attempts = 16
  /// The most attempts that one apply can end.
  package static let ends = 2 * attempts
  /// The largest record of one service, in bytes.
  package static let recordBytes = 4 << 20
  /// The largest size of all records together, in bytes.
  package static let totalBytes = 64 << 20
  /// The longest plan id, in bytes.
  package static let planBytes = 128
  /// The most changes that may wait to be written.
  package static let pending = 1_000
}

/// Why a change to an apply's record was refused.
package enum AppliedError: Error, Equatable, Sendable {
  /// A field violates a limit.
  case invalid(EventError)
  /// Another apply of the service has finished since this one was planned.
  case overtaken(AppliedRecord.Service, by: AppliedRecord.Apply)
  /// The apply was planned on another log.
  case otherLog
  /// The log already remembers this many services.
  case tooManyServices(limit: Int)
  /// The record would be larger than one may be.
  case tooLarge(bytes: Int, limit: Int)
  /// All records together would be larger than allowed.
  case full(limit: Int)
  /// Nothing is remembered of the service to be forgotten.
  case unknown(AppliedRecord.Service)
  /// Too many changes are waiting to be written; try again.
  case overloaded
  /// The log cannot accept anything now; try again.
  case logUnavailable(String)
  /// The coordinator is stopping; whether the change was recorded is unknown.
  case stopping
}
