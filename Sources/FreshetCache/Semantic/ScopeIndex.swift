/// The embeddings of one scope.
struct ScopeIndex: Sendable {
  /// The dimension of all its embeddings.
  let dimension: Int
  private(set) var blocks: [VectorBlock] = []
  private(set) var count = 0
  private var nextStamp: UInt64 = 0

  init(dimension: Int) {
    self.dimension = dimension
  }

  /// Appends an embedding of ``dimension`` as the last row.
  mutating func append(_ embedding: Embedding, _ digest: KeyDigest) {
    append(embedding.lanes[...], digest, stamp: takeStamp())
  }

  mutating func replace(_ row: Int, by embedding: Embedding, _ digest: KeyDigest) {
    replace(row, by: embedding.lanes[...], digest, stamp: takeStamp())
  }

  /// Removes a row; the last row takes its place.
  ///
  /// - Returns: the digest of the row that moved there; nil if the last row itself was removed.
  mutating func remove(_ row: Int) -> KeyDigest? {
    let last = count - 1
    let (block, rowInBlock) = Self.place(last)
    let moved = blocks[block].digests[rowInBlock]
    if row != last {
      replace(
        row, by: blocks[block].embedding(rowInBlock), moved,
        stamp: blocks[block].stamps[rowInBlock])
    }
    if blocks[block].count == 1 {
      blocks.removeLast()
    } else {
      blocks[block].removeLast()
    }
    count = last
    return row == last ? nil : moved
  }

  /// The row that was added first, and its digest.
  ///
  /// - Complexity: O(count), without reading any embedding.
  var oldest: (row: Int, digest: KeyDigest)? {
    var found: (row: Int, digest: KeyDigest)?
    var least = UInt64.max
    for (number, block) in blocks.enumerated() {
      for (row, stamp) in block.stamps.enumerated() where stamp < least {
        least = stamp
        found = (number * VectorBlock.capacity + row, block.digests[row])
      }
    }
    return found
  }

  private mutating func takeStamp() -> UInt64 {
    nextStamp += 1
    return nextStamp
  }

  private mutating func append(
    _ embedding: ArraySlice<SIMD16<Float>>, _ digest: KeyDigest, stamp: UInt64
  ) {
    let (block, row) = Self.place(count)
    if row == 0 { blocks.append(VectorBlock()) }
    blocks[block].append(embedding, digest, stamp: stamp)
    count += 1
  }

  private mutating func replace(
    _ row: Int, by embedding: ArraySlice<SIMD16<Float>>, _ digest: KeyDigest, stamp: UInt64
  ) {
    let (block, rowInBlock) = Self.place(row)
    blocks[block].replace(rowInBlock, by: embedding, digest, stamp: stamp)
  }

  private static func place(_ row: Int) -> (block: Int, row: Int) {
    (row / VectorBlock.capacity, row % VectorBlock.capacity)
  }
}
