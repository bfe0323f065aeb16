/// The identity of one run of a coordinator, which changes at each start.
///
/// A log that was rolled back keeps its epoch until that is noticed. Until then, only the run distinguishes this
/// coordinator's messages from those of an earlier run.
package struct RunID: Hashable, Sendable, CustomStringConvertible {
  /// 64 random bits; 0 for a coordinator that does not identify its run.
  package let number: UInt64

  package init(_ number: UInt64) {
    self.number = number
  }

  /// Creates the identity of a new run.
  package init(using generator: inout some RandomNumberGenerator) {
    // 0 is reserved for an unidentified run.
    self.init(max(1, generator.next()))
  }

  /// The run of a coordinator that speaks version 1 of the protocol and does not identify its run.
  package static let unknown = RunID(0)

  /// The number in hexadecimal.
  package var description: String { String(number, radix: 16) }
}
