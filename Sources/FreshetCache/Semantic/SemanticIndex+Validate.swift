import FreshetCore

extension SemanticIndex {
  /// Returns what is inconsistent; empty if nothing is.
  ///
  /// - Parameter isHeld: whether the cache holds the entry of a key.
  /// - Returns: one line per problem.
  func validate(isHeld: (KeyDigest) -> Bool) -> [String] {
    var problems: [String] = []
    var rows = 0
    for (name, scope) in scopes {
      if !(1...scopeCapacity ~= scope.count) { problems.append("\(scope.count) rows in a scope") }
      for (number, block) in scope.blocks.enumerated() {
        let isLast = number == scope.blocks.count - 1
        if isLast ? block.count == 0 : block.count != VectorBlock.capacity {
          problems.append("a block of \(block.count) rows")
        }
        for (row, digest) in block.digests.enumerated() {
          let place = places[digest]
          if place?.scope != name || place?.row != number * VectorBlock.capacity + row {
            problems.append("\(digest) is not in its place")
          }
          if !isHeld(digest) { problems.append("\(digest) leads to nothing") }
        }
        rows += block.count
      }
    }
    if rows != places.count { problems.append("\(rows) rows and \(places.count) places") }
    return problems
  }
}
