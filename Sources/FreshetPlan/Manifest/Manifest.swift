package import FreshetCache
package import FreshetCore

/// The contents of `freshet.yaml`: what a service's answers are made from.
package struct Manifest: Equatable, Sendable {
  /// When to publish an event: before or after the new version serves, or while both do.
  package enum Timing: String, CaseIterable, Codable, Sendable {
    case before, during, after
  }

  /// How to publish the change of one entry.
  package struct Rollout: Equatable, Sendable {
    /// When to publish the change, relative to the deployment.
    package var timing = Timing.after
    /// How long dead entries may be served while one caller refreshes each.
    package var grace: Duration = .zero
    /// The period over which dead entries are withdrawn, each at its own moment.
    package var spread: Duration = .zero
  }

  /// One thing that answers are made from.
  package struct Item: Equatable, Sendable {
    /// The dimension that events name; for a glob, the id is the pattern.
    package var dimension: Dimension
    /// The source of its version.
    package var source: Source
    /// How to publish a change of the item.
    package var rollout = Rollout()
    /// How long a corpus's index needs to converge.
    package var settlingTime: Duration = .zero
    /// Whether the order of a tool set's tools is significant.
    package var toolOrder = ToolSet.Order.insignificant
    /// The place of the entry in the manifest.
    package var place: String
  }

  /// The source of a version.
  package enum Source: Equatable, Sendable {
    /// Versions stated in the manifest itself.
    case stated([String])
    /// The text of a file.
    case text(String, Hash)
    /// Every matching file is a prompt of its own. Its id is the path below the pattern's fixed part, without
    /// the extension.
    case texts(Glob, Hash)
    /// The tools in JSON files, in this order where it is significant.
    case tools([String])
    /// The first line of a file.
    case version(String)
    /// All files in a directory.
    case directory(String)
    /// The output of a command, in the format for its kind of entry.
    case command([String])
  }

  /// How to hash a text to get its version.
  package enum Hash: String, CaseIterable, Sendable {
    /// SHA-256 of the text with normalised line ends.
    case content
    /// The hash that `git hash-object` gives for the file.
    case git
  }

  /// The customer fields on which a route's answers depend.
  package struct Route: Equatable, Sendable {
    package var name: String
    /// The names of the fields, sorted.
    package var customerFields: [String]
    /// The place of the route in the manifest.
    package var place: String
  }

  package var service: String
  /// All entries, in manifest order.
  package var items: [Item]
  /// All routes, in manifest order.
  package var routes: [Route]
}
