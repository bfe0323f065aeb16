import FreshetCache
package import FreshetCore

/// The versions of everything that a manifest names, at one time.
package struct Snapshot: Equatable, Sendable {
  /// A dimension, its versions and how to publish their change.
  package struct Entry: Equatable, Sendable {
    package var dimension: Dimension
    /// The active versions, sorted.
    package var versions: [String]
    package var rollout: Manifest.Rollout
    package var settlingTime: Duration
    /// The place of the entry in the manifest.
    package var place: String
    /// Whether a command produced the versions, which are then unknown for other commits.
    var isFromCommand: Bool
    /// The contents that were hashed, to show differences.
    var content: Content
  }

  /// The contents of an entry.
  enum Content: Equatable, Sendable {
    /// No contents besides the manifest, which states the versions.
    case stated
    /// A text in a file.
    case text(path: String, [UInt8])
    /// Tools, and whether their order is significant.
    case tools([ToolFile.Item], ToolSet.Order)
    /// Contents that are not kept, with the place where they are.
    case opaque(String)
  }

  /// The entries in manifest order; the matches of a glob are sorted by path.
  package var entries: [Entry]
  /// The routes in manifest order.
  package var routes: [Manifest.Route]
  /// The dimensions left out because their versions come from a command.
  package var skipped: [Dimension]

  /// The snapshot of a tree without a manifest.
  package static let empty = Snapshot(entries: [], routes: [], skipped: [])
}
