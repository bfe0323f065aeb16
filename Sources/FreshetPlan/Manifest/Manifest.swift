package import FreshetCache
package import FreshetCore

/// What a service's answers are made from: `freshet.yaml`, read.
package struct Manifest: Equatable, Sendable {
  /// When an event is published: before or after the new version serves, or while both do.
  package enum Timing: String, CaseIterable, Codable, Sendable {
    case before, during, after
  }

  /// How a change of one entry is published.
  package struct Rollout: Equatable, Sendable {
    /// When.
    package var timing = Timing.after
    /// How long dead entries may be served while one caller refreshes them.
    package var grace: Duration = .zero
    /// Over how long dead entries go on being served, each until a moment of its own.
    package var spread: Duration = .zero
  }

  /// One thing that answers are made from.
  package struct Item: Equatable, Sendable {
    /// What events call it; for a glob the pattern stands for the id.
    package var dimension: Dimension
    /// Where its version comes from.
    package var source: Source
    /// How its change is published.
    package var rollout = Rollout()
    /// How long a corpus's index needs to converge.
    package var settlingTime: Duration = .zero
    /// Whether the order of a tool set's tools counts.
    package var toolOrder = ToolSet.Order.insignificant
    /// Where the manifest says so.
    package var place: String
  }

  /// Where a version comes from.
  package enum Source: Equatable, Sendable {
    /// Stated in the manifest.
    case stated([String])
    /// The text of a file.
    case text(String, Hash)
    /// Every file that the pattern matches is a prompt of its own, its id the path below the pattern's
    /// fixed part, without the extension.
    case texts(Glob, Hash)
    /// The tools in JSON files; where their order counts, in this one.
    case tools([String])
    /// The first line of a file.
    case version(String)
    /// All files of a directory.
    case directory(String)
    /// What a command prints, in the form that its kind of entry takes.
    case command([String])
  }

  /// What the version of a text is.
  package enum Hash: String, CaseIterable, Sendable {
    /// SHA-256 of the text with its line ends normalised.
    case content
    /// What git calls the file's content: `git hash-object`.
    case git
  }

  /// Which fields of a customer's state the answers of a route depend on.
  package struct Route: Equatable, Sendable {
    package var name: String
    /// Sorted.
    package var customerFields: [String]
    /// Where the manifest says so.
    package var place: String
  }

  /// The service's name.
  package var service: String
  /// All entries, in the manifest's order.
  package var items: [Item]
  /// All routes, in the manifest's order.
  package var routes: [Route]
}
