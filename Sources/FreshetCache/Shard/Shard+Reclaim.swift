package import FreshetCore

/// Reclaiming memory behind the readers, in slices.
extension Shard {
  /// Checks entries that depend on `dimension`, from `cursor` down.
  ///
  /// `dimension` is a whole one, or that of a key. `cursor` is where the previous slice ended, nil to begin. `limit` is
  /// reduced by the number of entries checked.
  ///
  /// - Returns: where the next slice begins; nil if none is left.
  package mutating func reclaim(
    _ dimension: Dimension, from cursor: DependencySets.Cursor?, limit: inout Int,
    _ context: ReadContext,
    fate: (Entry) -> Fate, gone: inout [Entry]
  ) -> DependencySets.Cursor? {
    if dimension.kind == .key {
      if let digest = KeyDigest(hexadecimal: dimension.id), let slot = find(digest) {
        examine(slot, context, fate: fate, gone: &gone)
      }
      limit -= 1
      return nil
    }
    var cursor = cursor
    while limit > 0 {
      guard let next = sets.next(of: dimension, from: cursor) else { return nil }
      limit -= 1
      cursor = next
      examine(sets.slot(at: next), context, fate: fate, gone: &gone)
    }
    return cursor
  }

  /// Checks all entries, from `cursor` down.
  ///
  /// - Returns: where the next slice begins; nil if none is left.
  package mutating func reclaimAll(
    from cursor: Int?, limit: inout Int, _ context: ReadContext, fate: (Entry) -> Fate,
    gone: inout [Entry]
  ) -> Int? {
    var slot = min(cursor ?? .max, slots.count) - 1
    while slot >= 0 {
      if limit <= 0 { return slot + 1 }
      limit -= 1
      examine(Int32(slot), context, fate: fate, gone: &gone)
      slot -= 1
    }
    return nil
  }

  private mutating func examine(
    _ slot: Int32, _ context: ReadContext, fate: (Entry) -> Fate, gone: inout [Entry]
  ) {
    guard let entry = slots[Int(slot)].entry,
      slots[Int(slot)].checkedAt != context.revision
    else { return }
    if isVouched(slot, entry, context) {
      slots[Int(slot)].checkedAt = context.revision
      return
    }
    meet(currentFate(slot, entry, context, fate), slot, entry, context, gone: &gone)
  }
}
