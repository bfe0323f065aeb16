/// The files that a plan reads, from the working tree or a revision.
package protocol SourceTree: Sendable {
  /// The revision; nil for a working tree.
  var revision: String? { get }
  /// Returns the sorted paths of all files below the directory `prefix`, or of all files if it is empty.
  func paths(below prefix: String) throws(PlanError) -> [String]
  /// Reads the files' bytes, in the order of `paths`; nil for a missing file.
  func read(_ paths: [String]) throws(PlanError) -> [[UInt8]?]
  /// Runs a command in the tree and returns its output.
  func run(_ command: [String]) throws(PlanError) -> [UInt8]
}

/// The limits on what a plan reads.
package enum TreeLimits {
  /// The most files below the manifest.
  package static let files = 1_000_000
  /// The most bytes in all files that one plan reads.
  package static let bytes = 256 << 20
  /// The most bytes that a command of the manifest may print.
  package static let output = 1 << 20
  /// The longest time that a command may take.
  package static let time: Duration = .seconds(60)
}
