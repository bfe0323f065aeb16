import FreshetCore

/// What events touched, for one cache's reclaimer to look at.
final class TouchFeed: Sendable {
  /// Dimensions that can wait; beyond it the reclaimer looks at every entry once instead.
  static let capacity = 65_536

  /// What is to be looked at.
  struct Touched: Sendable {
    /// Whole dimensions, each once, in the order in which they were touched.
    var dimensions: [Dimension] = []
    /// Whether every entry is to be looked at.
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

  /// Hands over what has gathered.
  func take() -> Touched {
    touched.withLock { touched in
      defer { touched = Touched() }
      return touched
    }
  }

  var isEmpty: Bool { touched.withLock { $0.isEmpty } }
}
