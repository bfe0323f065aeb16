/// One run of a coordinator: another one after each of its starts.
///
/// A log that was rolled back keeps its epoch until somebody notices. Until then only the run tells what
/// its coordinator says from what an earlier one said.
package struct RunID: Hashable, Sendable, CustomStringConvertible {
  /// 64 random bits; 0 for a coordinator that does not say.
  package let number: UInt64

  package init(_ number: UInt64) {
    self.number = number
  }

  /// A run of its own.
  package init(using generator: inout some RandomNumberGenerator) {
    // Zero means that the run is not said.
    self.init(max(1, generator.next()))
  }

  /// That of a coordinator which speaks version 1.
  package static let unknown = RunID(0)

  /// In hexadecimal.
  package var description: String { String(number, radix: 16) }
}
