/// An application that the policy lists, with its number of nodes.
package struct ApplicationView: Equatable, Sendable {
  /// The application's name.
  package let name: String
  /// The least number of nodes that the operators expect; 0 for none.
  package let expected: Int
  /// The number of nodes that are in the fleet and not away.
  package let live: Int

  package init(name: String, expected: Int, live: Int) {
    self.name = name
    self.expected = expected
    self.live = live
  }

  /// Whether nodes are missing.
  package var isMissingNodes: Bool { live < expected }
}

/// Decides when operators are told that an application lacks nodes.
package struct ApplicationWatch: Equatable, Sendable {
  /// The time after which a lasting lack is noted again.
  package static let renewal: Duration = .seconds(600)

  private struct Lack: Equatable {
    var since: Instant
    var toldAt: Instant?
  }

  private var lacks: [String: Lack] = [:]

  package init() {}

  /// Compares the applications' nodes with what is expected.
  ///
  /// - Parameters:
  ///   - applications: all listed applications.
  ///   - patience: the time for which nodes may be missing, for instance while they restart.
  ///   - now: the time.
  /// - Returns: what is worth a note now.
  package mutating func look(
    at applications: [ApplicationView], patience: Duration, _ now: Instant
  ) -> [CoordinatorNote] {
    var notes: [CoordinatorNote] = []
    var next: [String: Lack] = [:]
    for application in applications {
      let known = lacks[application.name]
      guard application.isMissingNodes else {
        if known?.toldAt != nil { notes.append(.complete(application)) }
        continue
      }
      var lack = known ?? Lack(since: now, toldAt: nil)
      let isDue = lack.toldAt.map { now - $0 >= Self.renewal } ?? (now - lack.since >= patience)
      if isDue {
        lack.toldAt = now
        notes.append(.missing(application))
      }
      next[application.name] = lack
    }
    lacks = next
    return notes
  }
}
