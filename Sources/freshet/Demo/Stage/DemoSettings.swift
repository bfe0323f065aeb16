/// How the demo runs.
struct DemoSettings: Sendable {
  /// Nodes: the last is cut off, the one before it paused, and at least one stays as it is.
  var nodes: Int
  /// How long it goes on serving between two events.
  var pace: Duration
  /// The longest staleness that nodes and answers permit.
  var bound: Duration = .seconds(2)
  /// Whether nodes serve without asking the cache, so that the verdict must be bad.
  var isSabotaged: Bool
}
