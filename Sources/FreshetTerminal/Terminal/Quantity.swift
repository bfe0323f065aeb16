/// Formats numbers and their units for output.
package enum Quantity {
  /// Bytes in a unit that leaves one to three digits before the point, such as `1.2 MB`.
  package static func bytes(_ count: UInt64) -> String {
    let units = ["B", "kB", "MB", "GB", "TB"]
    var value = Double(count)
    var unit = 0
    // 999.95 would round to four digits.
    while value >= 999.95, unit < units.count - 1 {
      value /= 1_000
      unit += 1
    }
    return unit == 0 ? "\(count) B" : "\(tenths(value)) \(units[unit])"
  }

  /// A time span in a suitable unit, such as `3.4 ms` or `12.0 s`.
  package static func seconds(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.999_95: "\(tenths(seconds * 1_000)) ms"
    case ..<120: "\(tenths(seconds)) s"
    case ..<7_200: "\(tenths(seconds / 60)) min"
    default: "\(tenths(seconds / 3_600)) h"
    }
  }

  /// A count with its noun, such as `1 node` or `3 nodes`.
  package static func count(
    _ count: some BinaryInteger, _ noun: String, _ plural: String
  ) -> String {
    "\(count) \(count == 1 ? noun : plural)"
  }

  private static func tenths(_ value: Double) -> String {
    // Larger doubles have no exact tenths, and nobody needs them.
    let largest = 1e12
    let tenths = Int64((min(max(value, 0), largest) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
