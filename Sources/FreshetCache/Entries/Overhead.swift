import FreshetCore

/// The bytes that an entry is charged besides its value and what it shares.
///
/// Measured: `scripts/bench cache size` compares the bytes used with those charged.
enum EntryOverhead {
  /// The entry, its slot, its places in the table, in its set and among the evicted, and the allocator's share.
  static let entry = 247

  static func charge(payload: Int) -> Int {
    let (sum, overflow) = entry.addingReportingOverflow(payload)
    return overflow ? .max : sum
  }
}

/// The bytes charged once for a provenance or a dimension, however many entries share it.
enum SetOverhead {
  /// A set, the head of its chain, its provenance, its arrays, and the allocator's share.
  private static let set = 386
  /// A dependency in a set, and the links to and from its dimension.
  private static let dependency = 80
  /// A dimension, its number and its sets.
  static let dimension = 64

  /// The charge of a provenance without its dependencies.
  static func charge(stem: String) -> Int { set + TextOverhead.charge(stem) }

  /// The charge of one of its dependencies.
  static func charge(_ dependency: Dependency) -> Int {
    Self.dependency + TextOverhead.charge(dependency.dimension.id)
      + (dependency.dimension.facet.map(TextOverhead.charge) ?? 0)
      + (dependency.version.map(TextOverhead.charge) ?? 0)
  }
}

/// The bytes charged for a text.
enum TextOverhead {
  /// The most bytes of a text that needs no memory of its own.
  private static let inPlace = 15
  /// A text's header, and the allocator's share.
  private static let overhead = 48

  static func charge(_ text: String) -> Int {
    text.utf8.count > inPlace ? text.utf8.count + overhead : 0
  }
}
