/// What was in force at each dimension, one version after the other, and from when on which node
/// must not serve what came before.
struct SourceHistory: Sendable {
  /// One version of one dimension.
  struct Change: Sendable {
    var version: String
    /// When the source was changed, before the event was published.
    var since: Int64
    /// Whether the event says the version; a purge does not.
    var isNamed: Bool
    /// From when on no node may serve what came before, whatever befell it.
    ///
    /// The commit and the bound on staleness; nil while no event was committed.
    var bound: Int64?
    /// From when on the coordinator holds a node to it, by name.
    var settled: [String: Int64] = [:]

    /// From when on `node` must not serve what came before; nil: not yet.
    func deadline(of node: String) -> Int64? {
      guard let bound else { return nil }
      return min(bound, settled[node] ?? .max)
    }
  }

  private(set) var changes: [String: [Change]] = [:]

  /// A fleet starts with `versions`, by dimension.
  init(_ versions: [String: String]) {
    changes = versions.mapValues { [Change(version: $0, since: .min, isNamed: true, bound: .min)] }
  }

  /// The source is being changed.
  mutating func change(_ dimension: String, to version: String, isNamed: Bool, time: Int64) {
    changes[dimension, default: []].append(
      Change(version: version, since: time, isNamed: isNamed))
  }

  /// The event of the latest change of `dimension` was committed: at `bound` it is too late for any
  /// node.
  mutating func commit(_ dimension: String, bound: Int64) {
    amend(dimension) { $0.bound = bound }
  }

  /// The coordinator said at `time` that the latest change of `dimension` is settled at `node`.
  mutating func settle(_ dimension: String, at node: String, time: Int64) {
    amend(dimension) { $0.settled[node] = min(time, $0.settled[node] ?? .max) }
  }

  private mutating func amend(_ dimension: String, _ body: (inout Change) -> Void) {
    guard var all = changes[dimension], !all.isEmpty else { return }
    body(&all[all.count - 1])
    changes[dimension] = all
  }
}
