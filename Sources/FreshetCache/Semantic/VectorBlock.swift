/// Some embeddings of one scope, side by side.
///
/// Each block is a value of its own, so that a reader in the middle of a search costs a writer a copy of one block, not
/// of all.
struct VectorBlock: Sendable {
  /// The most embeddings of a block.
  static let capacity = 32

  private(set) var lanes: [SIMD16<Float>] = []
  private(set) var digests: [KeyDigest] = []
  /// When each embedding was added, as a count within the scope.
  private(set) var stamps: [UInt64] = []

  var count: Int { digests.count }

  mutating func append(_ embedding: ArraySlice<SIMD16<Float>>, _ digest: KeyDigest, stamp: UInt64) {
    // No larger than needed, so that the charge matches what is held.
    var grown: [SIMD16<Float>] = []
    grown.reserveCapacity(lanes.count + embedding.count)
    grown += lanes
    grown += embedding
    lanes = grown
    digests.append(digest)
    stamps.append(stamp)
  }

  mutating func replace(
    _ row: Int, by embedding: ArraySlice<SIMD16<Float>>, _ digest: KeyDigest, stamp: UInt64
  ) {
    let start = row * embedding.count
    lanes.replaceSubrange(start..<start + embedding.count, with: embedding)
    digests[row] = digest
    stamps[row] = stamp
  }

  mutating func removeLast() {
    let stride = lanes.count / count
    lanes = Array(lanes.dropLast(stride))
    digests.removeLast()
    stamps.removeLast()
  }

  func embedding(_ row: Int) -> ArraySlice<SIMD16<Float>> {
    let stride = lanes.count / count
    return lanes[row * stride..<(row + 1) * stride]
  }
}
