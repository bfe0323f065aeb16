/// The settings of the demo.
struct DemoSettings: Sendable {
  /// The number of nodes: the last is cut off, the one before it paused, and at least one left alone.
  var nodes: Int
  /// How long the fleet serves between two events.
  var pace: Duration
  /// The longest staleness that nodes and answers permit.
  var bound: Duration = .seconds(2)
  /// Whether nodes serve without asking the cache, so that the verdict must be bad.
  var isSabotaged: Bool
  /// Whether nodes have a key and the pipeline a token, as where a fleet has several machines.
  var hasKeys = false
}
