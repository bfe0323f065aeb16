/// The versions of each dimension in order, and from when on each node must not serve earlier ones.
struct SourceHistory: Sendable {
  /// One version of one dimension.
  struct Change: Sendable {
    var version: String
    /// When the source was changed, before the event was published.
    var since: Int64
    /// Whether the event names the version; a purge does not.
    var isNamed: Bool
    /// When no node may serve earlier versions any longer, whatever happened to it.
    ///
    /// The commit plus the bound on staleness; nil while no event is committed.
    var bound: Int64?
    /// When the coordinator reported the change as settled, by the node's name.
    var settled: [String: Int64] = [:]

    /// When `node` must no longer serve earlier versions; nil if it still may.
    func deadline(of node: String) -> Int64? {
      guard let bound else { return nil }
      return min(bound, settled[node] ?? .max)
    }
  }

  private(set) var changes: [String: [Change]] = [:]

  /// Starts with `versions`, by dimension.
  init(_ versions: [String: String]) {
    changes = versions.mapValues { [Change(version: $0, since: .min, isNamed: true, bound: .min)] }
  }

  /// Records that the source is being changed.
  mutating func change(_ dimension: String, to version: String, isNamed: Bool, time: Int64) {
    changes[dimension, default: []].append(
      Change(version: version, since: time, isNamed: isNamed))
  }

  /// Records that the event of the latest change of `dimension` was committed.
  ///
  /// At `bound` every node must have followed it.
  mutating func commit(_ dimension: String, bound: Int64) {
    amend(dimension) { $0.bound = bound }
  }

  /// Records that at `time` the coordinator called the latest change of `dimension` settled at `node`.
  mutating func settle(_ dimension: String, at node: String, time: Int64) {
    amend(dimension) { $0.settled[node] = min(time, $0.settled[node] ?? .max) }
  }

  private mutating func amend(_ dimension: String, _ body: (inout Change) -> Void) {
    guard var all = changes[dimension], !all.isEmpty else { return }
    body(&all[all.count - 1])
    changes[dimension] = all
  }
}
