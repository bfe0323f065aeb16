/// The coordinator's watermarks at one position, of which pages of the active versions are made on any thread.
///
/// To copy the watermarks costs the coordinator's thread nothing; to sort and encode them would make publishes wait.
package struct StateSnapshot: Sendable {
  package let head: Position
  package let watermarks: Watermarks

  package init(head: Position, watermarks: Watermarks) {
    self.head = head
    self.watermarks = watermarks
  }

  /// Returns the first dimensions that match `filter`, in order, as many as fit a page.
  ///
  /// - Complexity: O(watermarks), and O(page) memory.
  package func page(_ filter: StateFilter) -> ActiveState {
    var found = SmallestFirst<Dimension>(limit: filter.limit + 1)
    for (dimension, watermark) in watermarks.unsorted
    where watermark.changedAt > 0 && filter.includes(dimension) {
      found.add(dimension)
    }
    var versions: [ActiveVersions] = []
    var bytes = 0
    let candidates = found.sorted
    for dimension in candidates.prefix(filter.limit) {
      guard let watermark = watermarks[dimension] else { continue }
      versions.append(
        ActiveVersions(
          dimension: dimension, versions: watermark.active, since: watermark.changedAt,
          isOpen: watermarks.activeVersions(of: dimension) == nil))
      bytes += dimension.id.utf8.count + watermark.active.reduce(0) { $0 + $1.utf8.count }
      if bytes >= StateFilter.pageBytes { break }
    }
    return ActiveState(
      head: head, versions: versions, hasMore: candidates.count > versions.count)
  }
}

/// Which dimensions a page of the state has.
package struct StateFilter: Equatable, Sendable {
  /// The most dimensions of a page.
  package static let longestPage = 10_000
  /// The bytes of ids and versions at which a page ends.
  static let pageBytes = 4 << 20

  /// The kinds; empty for all.
  ///
  /// The nameless custom kind stands for all custom ones.
  package var kinds: [Dimension.Kind]
  /// The beginning of the ids; nil for all.
  package var prefix: String?
  /// The last dimension of the page before; nil for the first page.
  package var after: Dimension?
  package var limit: Int

  package init(
    kinds: [Dimension.Kind] = [], prefix: String? = nil, after: Dimension? = nil,
    limit: Int = Self.longestPage
  ) {
    self.kinds = kinds
    self.prefix = prefix
    self.after = after
    self.limit = min(max(1, limit), Self.longestPage)
  }

  package func includes(_ dimension: Dimension) -> Bool {
    if let after, !(after < dimension) { return false }
    if let prefix, !dimension.id.utf8.starts(with: prefix.utf8) { return false }
    return kinds.isEmpty || kinds.contains(dimension.kind)
      || (dimension.kind.customName != nil && kinds.contains(.anyCustom))
  }
}

extension Dimension.Kind {
  /// Stands for all custom kinds in a filter.
  package static let anyCustom = Self.custom("")
}

/// Keeps the smallest of the elements added, without sorting all.
private struct SmallestFirst<Element: Comparable> {
  let limit: Int
  private var kept: [Element] = []
  /// Nothing greater than this one can be among the smallest.
  private var greatest: Element?

  init(limit: Int) { self.limit = limit }

  mutating func add(_ element: Element) {
    if let greatest, greatest < element { return }
    kept.append(element)
    if kept.count >= 2 * limit { trim() }
  }

  private mutating func trim() {
    kept = Array(kept.sorted().prefix(limit))
    greatest = kept.last
  }

  /// The smallest, in order.
  var sorted: [Element] { Array(kept.sorted().prefix(limit)) }
}
