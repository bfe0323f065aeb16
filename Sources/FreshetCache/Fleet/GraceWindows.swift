import FreshetCore

/// Periods in which entries that events killed may still be served while one caller refreshes them.
///
/// A window keeps the watermarks from before its events, so that the rule of liveness itself can tell whether an entry
/// is dead *only* because of them. It errs on the safe side: an event that grants nothing closes its dimension's
/// window, and of several that do, the one that ends first counts.
struct GraceWindows: Sendable {
  /// The most windows open at once; beyond it an event grants no grace.
  static let capacity = 1_024
  /// The most events in one window; one more closes it.
  static let eventsPerWindow = 16

  private struct Window {
    /// One per event; never empty.
    var reprieves: [Reprieve]
    /// The watermarks from before the events, by dimension with its facet.
    var before: [Dimension: Watermark]
    /// The latest event on any facet from before the window's events.
    var facetsBefore: SequenceNumber

    /// When the first of its events stops allowing anything.
    var end: Instant { reprieves.reduce(Instant(nanoseconds: .max)) { min($0, $1.end) } }

    /// The term of an entry that any of its events may have killed.
    func term(of keyDigest: String) -> Reprieve.Term {
      reprieves.reduce(.endless) { $0.earlier($1.term(of: keyDigest)) }
    }
  }
  /// The open windows, by whole dimension.
  private var windows: [Dimension: Window] = [:]

  var isEmpty: Bool { windows.isEmpty }

  /// Records an event that grants a grace, before it is merged into `watermarks`.
  mutating func open(
    for dimension: Dimension, before watermarks: Watermarks, _ reprieve: Reprieve, now: Instant
  ) {
    let dimension = Self.known(dimension)
    let whole = dimension.whole
    if windows.count >= Self.capacity { windows = windows.filter { $0.value.end > now } }
    if let window = windows[whole], window.end <= now { windows[whole] = nil }
    guard windows[whole] != nil || windows.count < Self.capacity else { return }
    var window =
      windows[whole]
      ?? Window(
        reprieves: [], before: [:], facetsBefore: watermarks.latestOfFacets[whole] ?? 0)
    // Several changes of one event count once.
    if window.reprieves.last?.event != reprieve.event {
      guard window.reprieves.count < Self.eventsPerWindow else {
        windows[whole] = nil
        return
      }
      window.reprieves.append(reprieve)
    }
    if window.before[dimension] == nil {
      window.before[dimension] = watermarks[dimension] ?? Watermark()
    }
    windows[whole] = window
  }

  /// Records an event that grants no grace.
  mutating func close(for dimension: Dimension) {
    if !windows.isEmpty { windows[Self.known(dimension).whole] = nil }
  }

  /// How long an entry that is dead by `watermarks` may be served; nil if it may not be.
  func term(for entry: some Mortal, in watermarks: Watermarks, at now: Instant) -> Reprieve.Term? {
    if windows.isEmpty { return nil }
    let digest = entry.keyDigest
    var wholes: Set<Dimension> = [.everything, Dimension(.key, digest)]
    for dependency in entry.dependencies { wholes.insert(dependency.dimension.whole) }
    var term = Reprieve.Term.endless
    var before = Watermarks()
    for whole in wholes {
      // A window that is over for this entry counts as if its events had granted nothing.
      let own = windows[whole].map { (window: $0, term: $0.term(of: digest)) }
      let window = own.flatMap { $0.term.until > now ? $0.window : nil }
      if let own, window != nil { term = term.earlier(own.term) }
      let facets = window?.facetsBefore ?? watermarks.latestOfFacets[whole] ?? 0
      if facets > 0 {
        // Represents all facets of the whole: no entry can name an empty facet.
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
    return term != .endless && before.liveness(of: entry) == .alive ? term : nil
  }

  /// Treats a kind from a newer version as everything, like watermarks do.
  private static func known(_ dimension: Dimension) -> Dimension {
    dimension.kind.isKnown ? dimension : .everything
  }
}

extension Reprieve.Term {
  fileprivate static let endless = Self(
    refreshFrom: Instant(nanoseconds: .max), until: Instant(nanoseconds: .max))

  /// The term that both allow.
  fileprivate func earlier(_ other: Self) -> Self {
    Self(refreshFrom: min(refreshFrom, other.refreshFrom), until: min(until, other.until))
  }
}
