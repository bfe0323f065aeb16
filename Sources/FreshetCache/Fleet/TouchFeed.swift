import FreshetCore

/// What events touched, queued for one cache's reclaimer.
final class TouchFeed: Sendable {
  /// The most dimensions that can wait; beyond it the reclaimer checks every entry once instead.
  static let capacity = 65_536

  /// What the reclaimer has to check.
  struct Touched: Sendable {
    /// Whole dimensions, each once, in the order in which they were touched.
    var dimensions: [Dimension] = []
    /// Whether every entry must be checked.
    var everything = false
    fileprivate var known: Set<Dimension> = []

    var isEmpty: Bool { dimensions.isEmpty && !everything }
  }
  private let touched = Guarded(Touched())

  func touch(_ dimension: Dimension) {
    guard dimension.kind.isKnown, dimension.kind != .everything else { return touchEverything() }
    let whole = dimension.whole
    touched.withLock { touched in
      guard !touched.everything, touched.known.insert(whole).inserted else { return }
      if touched.dimensions.count == Self.capacity {
        touched = Touched(everything: true)
      } else {
        touched.dimensions.append(whole)
      }
    }
  }

  func touchEverything() {
    touched.withLock { $0 = Touched(everything: true) }
  }

  /// Hands over and clears what has gathered.
  func take() -> Touched {
    touched.withLock { touched in
      defer { touched = Touched() }
      return touched
    }
  }

  var isEmpty: Bool { touched.withLock { $0.isEmpty } }
}
