/// The sections of a manifest; all except `routes` list dimensions that events can name.
package enum ManifestSection: String, CaseIterable, Sendable {
  case models, aliases, prompts, toolSets, corpora, custom, routes

  /// The names of the fields that an entry of the section may have.
  package var fields: [String] {
    switch self {
    case .models: ["id", "fingerprints"] + Self.rollout
    case .aliases: ["id", "models"] + Self.rollout
    case .prompts: ["id", "file", "files", "glob", "hash"] + Self.rollout
    case .toolSets: ["id", "files", "command", "ordered"] + Self.rollout
    case .corpora: ["id", "versionFile", "directory", "command", "settlingTime"] + Self.rollout
    case .custom:
      ["kind", "id", "versions", "file", "versionFile", "directory", "command"] + Self.rollout
    case .routes: ["id", "customerFields"]
    }
  }

  private static let rollout = ["publish", "grace", "over"]
}
