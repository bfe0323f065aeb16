/// The files that a plan reads: the working tree, or a revision.
package protocol SourceTree: Sendable {
  /// The revision; nil for a working tree.
  var revision: String? { get }
  /// All paths of files below `prefix`, a directory's path or nothing, sorted.
  func paths(below prefix: String) throws(PlanError) -> [String]
  /// The files' bytes, in the order of `paths`; nil for one that is not there.
  func read(_ paths: [String]) throws(PlanError) -> [[UInt8]?]
  /// What the command prints.
  func run(_ command: [String]) throws(PlanError) -> [UInt8]
}

/// The bounds on what a plan reads.
package enum TreeLimits {
  /// Files below the manifest.
  package static let files = 1_000_000
  /// Bytes of all files that one plan reads.
  package static let bytes = 256 << 20
  /// Bytes that a command of the manifest may print.
  package static let output = 1 << 20
  /// How long a command may take.
  package static let time: Duration = .seconds(60)
}
