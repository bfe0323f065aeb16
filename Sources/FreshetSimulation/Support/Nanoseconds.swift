/// Real time in nanoseconds, which no machine's clock shows.
package typealias Nanoseconds = Int64

extension Nanoseconds {
  static func milliseconds(_ count: Int) -> Nanoseconds { Nanoseconds(count) * 1_000_000 }
  static func microseconds(_ count: Int) -> Nanoseconds { Nanoseconds(count) * 1_000 }
  static func seconds(_ count: Int) -> Nanoseconds { Nanoseconds(count) * 1_000_000_000 }
}
