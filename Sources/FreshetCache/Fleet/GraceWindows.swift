import FreshetCore

/// Times in which entries that events killed may still be served while one caller refreshes them.
///
/// A window remembers what stood before its events, so that the very rule of liveness can be asked
/// whether an entry is dead *only* by them. It errs on the safe side: an event without a grace
/// closes the window of its dimension, a second one with a grace keeps the earlier end.
struct GraceWindows: Sendable {
  /// Windows open at once; beyond it an event grants no grace.
  static let capacity = 1_024

  private struct Window {
    var until: Instant
    /// What stood before the events, by dimension with its facet.
    var before: [Dimension: Watermark]
    /// The latest event on any facet, before the events.
    var facetsBefore: SequenceNumber
  }
  /// By whole dimension.
  private var windows: [Dimension: Window] = [:]

  /// Notes that an event which grants a grace is about to be merged into `watermarks`.
  mutating func open(
    for dimension: Dimension, before watermarks: Watermarks, until: Instant, now: Instant
  ) {
    let dimension = Self.known(dimension)
    let whole = dimension.whole
    if windows.count >= Self.capacity { windows = windows.filter { $0.value.until > now } }
    if let window = windows[whole], window.until <= now { windows[whole] = nil }
    guard windows[whole] != nil || windows.count < Self.capacity else { return }
    var window =
      windows[whole]
      ?? Window(
        until: until, before: [:], facetsBefore: watermarks.latestOfFacets[whole] ?? 0)
    window.until = min(window.until, until)
    if window.before[dimension] == nil {
      window.before[dimension] = watermarks[dimension] ?? Watermark()
    }
    windows[whole] = window
  }

  /// Notes an event that grants none.
  mutating func close(for dimension: Dimension) {
    if !windows.isEmpty { windows[Self.known(dimension).whole] = nil }
  }

  /// Until when an entry that `watermarks` find dead may be served; nil if it may not.
  func end(for entry: some Mortal, in watermarks: Watermarks, at now: Instant) -> Instant? {
    if windows.isEmpty { return nil }
    var wholes: Set<Dimension> = [.everything, Dimension(.key, entry.keyDigest)]
    for dependency in entry.dependencies { wholes.insert(dependency.dimension.whole) }
    var end: Instant?
    var before = Watermarks()
    for whole in wholes {
      let window = windows[whole].flatMap { $0.until > now ? $0 : nil }
      if let window { end = min(end ?? window.until, window.until) }
      let facets = window?.facetsBefore ?? watermarks.latestOfFacets[whole] ?? 0
      if facets > 0 {
        // Stands for all facets of the whole: no entry can name an empty facet.
        before.merge(
          Watermark(droppedAt: facets), into: Dimension(whole.kind, whole.id, facet: ""))
      }
      let parts = entry.dependencies.map(\.dimension).filter { $0.whole == whole }
      for dimension in Set(parts + [whole]) {
        if let watermark = window?.before[dimension] ?? watermarks[dimension] {
          before.merge(watermark, into: dimension)
        }
      }
    }
    for prefix in watermarks.prefixes { before.merge(prefix: prefix.prefix, at: prefix.droppedAt) }
    return before.liveness(of: entry) == .alive ? end : nil
  }

  /// A kind from a newer version is taken for everything, as watermarks take it.
  private static func known(_ dimension: Dimension) -> Dimension {
    dimension.kind.isKnown ? dimension : .everything
  }
}
