/// The limits on what a log remembers of applies.
///
/// A change beyond a limit is refused and not recorded. The one exception is surplus attempts, which are merged.
package enum AppliedLimits {
  /// The most services, counting each environment separately.
  package static let services = 1_000
  /// The most entries in one apply, and the most routes.
  package static let entries = 10_000
  /// The most dimensions in one attempt.
  ///
  /// A merged attempt with more than these stands for everything that the service has.
  package static let dimensions = 40_000
  /// The most attempts of one service that are kept apart; older ones are merged.
  package static let attempts = 16
  /// The most attempts that one apply can end.
  package static let ends = 2 * attempts
  /// The largest record of one service: 4 MiB.
  package static let recordBytes = 4 << 20
  /// The largest size of all records together: 64 MiB.
  package static let totalBytes = 64 << 20
  /// The longest plan id, in bytes.
  package static let planBytes = 128
  /// The most changes that may wait to be written.
  package static let pending = 1_000
}

/// The reason why a change to a service's record was refused.
package enum AppliedError: Error, Equatable, Sendable {
  /// A field is invalid.
  case invalid(EventError)
  /// Another apply of the service has finished since this one was planned.
  case overtaken(AppliedRecord.Service, by: AppliedRecord.Apply)
  /// The apply was planned on another log, or in another epoch.
  case otherLog
  /// The log already keeps records of as many services as it may.
  case tooManyServices(limit: Int)
  /// The record would exceed the limit for one service.
  case tooLarge(bytes: Int, limit: Int)
  /// All records together would exceed their limit.
  case full(limit: Int)
  /// The log keeps no record of the service that was to be forgotten.
  case unknown(AppliedRecord.Service)
  /// Too many changes are waiting to be written.
  ///
  /// Try again.
  case overloaded
  /// The log cannot write at the moment.
  ///
  /// Try again.
  case logUnavailable(String)
  /// The coordinator is stopping.
  ///
  /// It is unknown whether the change was recorded.
  case stopping
}
