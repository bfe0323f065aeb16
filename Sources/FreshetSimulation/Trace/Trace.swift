/// A record of what happened, in order: always a digest, and lines if somebody reads them.
package struct Trace {
  /// The version of lines and digests; another version may play a seed differently.
  package static let version = 1

  /// FNV-1a over everything that happened; equal for equal runs in every process.
  package private(set) var digest: UInt64 = 0xcbf2_9ce4_8422_2325
  private let write: ((String) -> Void)?

  init(_ write: ((String) -> Void)?) {
    self.write = write
  }

  /// Adds what happened at `now`: its kind, and what distinguishes it from others.
  mutating func add(
    _ kind: Kind, at now: Nanoseconds, _ first: UInt64 = 0, _ second: UInt64 = 0,
    _ detail: @autoclosure () -> String = ""
  ) {
    mix(UInt64(kind.rawValue))
    mix(UInt64(bitPattern: now))
    mix(first)
    mix(second)
    guard let write else { return }
    let detail = detail()
    write("\(now / 1_000) \(kind) \(first) \(second)" + (detail.isEmpty ? "" : " " + detail))
  }

  private mutating func mix(_ word: UInt64) {
    digest = (digest ^ word) &* 0x0000_0100_0000_01b3
    digest ^= digest >> 29
  }

  /// The kinds of occurrence in a trace.
  package enum Kind: UInt8 {
    case start, frame, toNode, toCoordinator, garbled, written, publish, answer, settled
    case fill, cached, notCached, lookups, fault, heal, crash, restart, epoch, check
  }
}
