/// The limits on messages.
///
/// A message beyond a limit is dropped and counted.
package enum WireLimits {
  /// The longest encoded event: 128 KiB.
  ///
  /// A forced event with 64 fields and versions at their limits takes 119,413 bytes.
  package static let record = 131_072
  /// The most events in one broadcast frame.
  package static let recordsPerFrame = 256
  /// The longest broadcast frame: 1 MiB.
  package static let frame = 1_048_576
  /// The longest message between an agent and the coordinator: 1 MiB.
  package static let message = 1_048_576
  /// The longest message from a peer that is no node yet: 4 KiB.
  ///
  /// A hello whose four texts have their greatest length takes less than 1,300 bytes.
  package static let stranger = 4_096
  /// The size at which a catch-up page is full: 512 KiB.
  ///
  /// Its last entry may exceed it.
  package static let page = 524_288
  /// The most watermarks in one catch-up page.
  package static let watermarksPerPage = 4_096
  /// The most events whose drops are counted in one report.
  package static let dropsPerReport = 256
  /// The longest reason given to a refused node: 1,024 bytes.
  package static let detail = 1_024
  /// The longest time for which an agent works on an inquiry.
  package static let inquiryTime: Duration = .seconds(60)
  /// The most entries, and the most requests, in one answer to a search.
  package static let findings = 256
  /// The size at which an answer to a search is full: 512 KiB.
  ///
  /// Its last entry may exceed it.
  package static let findingBytes = 524_288
  /// The longest readable key of a found entry: 4,096 bytes.
  ///
  /// A longer key is cut.
  package static let readableKey = 4_096
  /// The most dependencies listed for a found entry.
  ///
  /// Further ones are omitted.
  package static let dependenciesPerFinding = 256
  /// The most dimensions in one answer about what entries depend on.
  package static let uses = 1_024
  /// The most versions listed for each such dimension.
  package static let versionsPerUse = 8
  /// The most inactive versions in one report.
  package static let inactiveVersions = 32
  /// The most entries that a node may say that it holds, or that one event dropped there: 2^32.
  ///
  /// Whoever claims more lies, or is broken. Sums over a whole fleet stay far from an overflow.
  package static let nodeEntries: UInt64 = 1 << 32
  /// The most bytes that a node may say that its entries take: 1 PiB.
  package static let nodeBytes: UInt64 = 1 << 50
  /// The longest request id of an application: 128 bytes.
  package static let requestID = 128
  /// The longest id, name, application name or application version of a node: 256 bytes each.
  package static let nodeText = 256
}
