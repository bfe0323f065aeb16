import FreshetCore

/// What an entry is charged besides its value and what others share with it.
///
/// Measured: `scripts/bench cache size` shows what is used beside what is charged.
enum EntryOverhead {
  /// The entry, its slot, its places in table, set and among the evicted, and the allocator's
  /// share.
  static let entry = 263

  static func charge(payload: Int, key: AnswerKey) -> Int {
    let (sum, overflow) = (entry + TextOverhead.charge(key.stem)).addingReportingOverflow(
      payload)
    return overflow ? .max : sum
  }
}

/// What a set of dependencies and a dimension are charged, once, however many entries share them.
enum SetOverhead {
  /// A set, the head of its chain, its arrays and the allocator's share.
  private static let set = 290
  /// A dependency in a set, and the links to and from its dimension.
  private static let dependency = 72
  /// A dimension, its number and its sets.
  private static let dimension = 208

  static func charge(_ common: DependencySets.Common) -> Int {
    common.dependencies.reduce(set + TextOverhead.charge(common.stem)) { sum, dependency in
      sum + Self.dependency + TextOverhead.charge(dependency.dimension.id)
        + (dependency.dimension.facet.map(TextOverhead.charge) ?? 0)
        + (dependency.version.map(TextOverhead.charge) ?? 0)
    }
  }

  /// More than any set is charged.
  static let bound = 256 * 1_024

  /// What a set is charged if no other has any of its dimensions, less what the entry that brings it is
  /// spared: the stem of its key.
  static func most(_ common: DependencySets.Common) -> Int {
    let stem = TextOverhead.charge(common.stem)
    return common.dependencies.reduce(charge(common) - stem) { $0 + charge($1.dimension.whole) }
  }

  static func charge(_ dimension: Dimension) -> Int {
    Self.dimension + TextOverhead.charge(dimension.id)
  }
}

/// What a text takes.
enum TextOverhead {
  /// Shorter ones need no memory of their own.
  private static let inPlace = 15
  /// Its header and the allocator's share.
  private static let overhead = 48

  static func charge(_ text: String) -> Int {
    text.utf8.count > inPlace ? text.utf8.count + overhead : 0
  }
}
