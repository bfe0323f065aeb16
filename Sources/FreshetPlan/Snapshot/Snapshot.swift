import FreshetCache
package import FreshetCore

/// What a service's answers are made from, at one time: every version that its manifest leads to.
package struct Snapshot: Equatable, Sendable {
  /// One thing and its versions.
  package struct Entry: Equatable, Sendable {
    package var dimension: Dimension
    /// Sorted.
    package var versions: [String]
    package var rollout: Manifest.Rollout
    package var settlingTime: Duration
    /// Where the manifest says so.
    package var place: String
    /// Whether a command said the versions: of another commit they are not known.
    var isFromCommand: Bool
    /// What the versions come from, as far as differences can be told.
    var content: Content
  }

  /// What a version comes from.
  enum Content: Equatable, Sendable {
    /// The manifest itself.
    case stated
    /// A text in a file.
    case text(path: String, [UInt8])
    /// Tools, and whether their order counts.
    case tools([ToolFile.Item], ToolSet.Order)
    /// Something that is only hashed, or only known by its version.
    case opaque(String)
  }

  /// In the manifest's order, what a glob matches in the order of the paths.
  package var entries: [Entry]
  /// In the manifest's order.
  package var routes: [Manifest.Route]
  /// Entries that were left out because they run a command.
  package var skipped: [Dimension]

  /// Nothing: where there is no manifest yet.
  package static let empty = Snapshot(entries: [], routes: [], skipped: [])
}
