import FreshetCore

/// What an entry is charged besides its value and what others share with it.
///
/// Measured: `scripts/bench cache size` shows what is used beside what is charged.
enum EntryOverhead {
  /// The entry, its slot, its places in table, set and among the evicted, and the allocator's
  /// share.
  static let entry = 247

  static func charge(payload: Int) -> Int {
    let (sum, overflow) = entry.addingReportingOverflow(payload)
    return overflow ? .max : sum
  }
}

/// What a provenance and a dimension are charged, once, however many entries share them.
enum SetOverhead {
  /// A set, the head of its chain, its provenance, its arrays and the allocator's share.
  private static let set = 386
  /// A dependency in a set, and the links to and from its dimension.
  private static let dependency = 80
  /// A dimension, its number and its sets.
  static let dimension = 64

  /// Of a provenance without its dependencies.
  static func charge(stem: String) -> Int { set + TextOverhead.charge(stem) }

  /// Of one of its dependencies.
  static func charge(_ dependency: Dependency) -> Int {
    Self.dependency + TextOverhead.charge(dependency.dimension.id)
      + (dependency.dimension.facet.map(TextOverhead.charge) ?? 0)
      + (dependency.version.map(TextOverhead.charge) ?? 0)
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
