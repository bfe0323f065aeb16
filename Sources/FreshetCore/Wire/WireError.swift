/// Why bytes from outside were not taken.
package enum WireError: Error, Equatable, Sendable {
  /// More bytes than this kind of message may have.
  case tooLong(Int, limit: Int)
  /// Not of this protocol, or of another format of it.
  case foreign
  /// Of this protocol, but cut, garbled, or with a field missing or out of bounds; says which.
  case malformed(String)
}

/// The bounds on messages.
///
/// A longer one is dropped and counted.
package enum WireLimits {
  /// One logged event, encoded: 64 fields and versions at their limits, under force, take 119,413.
  package static let record = 131_072
  /// Events in one broadcast frame.
  package static let recordsPerFrame = 256
  /// One broadcast frame.
  package static let frame = 1_048_576
  /// One message between an agent and the coordinator.
  package static let message = 1_048_576
  /// Bytes of watermarks in one catch-up page, before its last entry.
  package static let page = 524_288
  /// Watermarks in one catch-up page.
  package static let watermarksPerPage = 4_096
  /// Drop counts in one report.
  package static let dropsPerReport = 256
  /// Bytes of the reason that a refused node is told.
  package static let detail = 1_024
  /// How long an agent works at an inquiry.
  package static let inquiryTime: Duration = .seconds(60)
  /// Entries, and requests, in one answer to a search.
  package static let findings = 256
  /// Bytes of entries in one answer to a search, before its last.
  package static let findingBytes = 524_288
  /// Bytes of the readable key of an entry that was found; what is longer is cut.
  package static let readableKey = 4_096
  /// Dependencies of an entry that was found; what is more is left out.
  package static let dependenciesPerFinding = 256
  /// Dimensions in one answer to what entries depend on.
  package static let uses = 1_024
  /// Versions of one of them.
  package static let versionsPerUse = 8
  /// Versions that are not active in one report.
  package static let inactiveVersions = 32
  /// Bytes of an application's request id.
  package static let requestID = 128
  /// Bytes of a node's id, name, application and version.
  package static let nodeText = 256
}
