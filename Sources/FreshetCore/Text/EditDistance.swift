/// Counts the typing errors that tell two texts apart.
package enum EditDistance {
  /// Returns the number of characters inserted, deleted, changed or swapped with their neighbour; nil if it exceeds
  /// `limit`.
  ///
  /// Case is ignored.
  ///
  /// - Complexity: O(*n* × *m*) for texts of *n* and *m* characters.
  package static func between(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let left = Array(left.lowercased().unicodeScalars)
    let right = Array(right.lowercased().unicodeScalars)
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    // The last two rows of the distance matrix, indexed by the number of characters taken from `right`.
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      current.reserveCapacity(right.count + 1)
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var least = min(
          last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      if (current.min() ?? 0) > limit { return nil }
      beforeLast = last
      last = current
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
