import FreshetCache
package import FreshetCore

/// All versions to which a manifest leads at one time.
package struct Snapshot: Equatable, Sendable {
  /// One dimension and its versions.
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
    /// The contents behind the versions, as far as they can show differences.
    var content: Content
  }

  /// The contents behind a version.
  enum Content: Equatable, Sendable {
    /// The manifest itself.
    case stated
    /// A text in a file.
    case text(path: String, [UInt8])
    /// Tools, and whether their order is significant.
    case tools([ToolFile.Item], ToolSet.Order)
    /// Something that is only hashed, or known only by its version.
    case opaque(String)
  }

  /// In manifest order; the matches of a glob are sorted by path.
  package var entries: [Entry]
  /// In manifest order.
  package var routes: [Manifest.Route]
  /// The entries left out because they run a command.
  package var skipped: [Dimension]

  /// The snapshot of a tree without a manifest.
  package static let empty = Snapshot(entries: [], routes: [], skipped: [])
}
