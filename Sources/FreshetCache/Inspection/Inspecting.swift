package import FreshetCore

/// What an agent asks each cache of its node about its entries, whatever their type.
package protocol Inspecting: Sendable {
  /// Count and bytes of living entries.
  var living: DropCount { get }

  /// Adds to `blasts` what each event of `supposed` would drop here; returns false if the deadline passed first.
  func add(_ supposed: SupposedEvents, to blasts: inout [Blast], until deadline: Instant) -> Bool

  /// Adds entries that match `selector` to `findings`, at most `limit` in all; returns false if the deadline passed
  /// first.
  func add(
    _ selector: KeySelector, to findings: inout Findings, limit: Int, until deadline: Instant
  ) -> Bool

  /// Adds the entries that answered `request` to `findings`, at most `limit` in all, the latest first.
  func add(request: String, to findings: inout Findings, limit: Int)

  /// Adds the dependencies of living entries to `uses`; returns false if the deadline passed first.
  func add(to uses: inout UseCount, until deadline: Instant) -> Bool
}
