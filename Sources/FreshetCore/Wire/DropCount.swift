/// A number of cache entries and their total size.
public struct DropCount: Equatable, Sendable {
  /// The number of entries.
  public var entries: UInt64
  /// The total size of the entries in bytes.
  public var bytes: UInt64

  package init(entries: UInt64 = 0, bytes: UInt64 = 0) {
    self.entries = entries
    self.bytes = bytes
  }

  package static func += (left: inout DropCount, right: DropCount) {
    left.entries = left.entries.addingClamped(right.entries)
    left.bytes = left.bytes.addingClamped(right.bytes)
  }
}

extension DropCount {
  /// Creates a count that a node states; throws if no node can hold as much.
  init(wireEntries entries: UInt64, bytes: UInt64) throws(WireError) {
    guard entries <= WireLimits.nodeEntries, bytes <= WireLimits.nodeBytes else {
      throw .malformed("count of \(entries) entries and \(bytes) bytes")
    }
    self.init(entries: entries, bytes: bytes)
  }

  /// Returns this count's share of `whole`, from 0 to 1: by entries or by bytes, whichever is greater.
  package func share(of whole: DropCount) -> Double {
    func share(_ part: UInt64, _ whole: UInt64) -> Double {
      part == 0 ? 0 : min(1, Double(part) / Double(max(1, whole)))
    }
    return max(share(entries, whole.entries), share(bytes, whole.bytes))
  }
}
