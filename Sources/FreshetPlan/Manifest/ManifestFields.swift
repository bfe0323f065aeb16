/// The fields that each part of a manifest may have; the decoder accepts them and the schema lists them.
package enum ManifestFields {
  package static let sections = [
    "models", "aliases", "prompts", "toolSets", "corpora", "custom", "routes",
  ]
  package static let root = ["version", "service"] + sections + ["environments"]
  private static let rollout = ["publish", "grace", "over"]
  /// The allowed fields of an entry, by section.
  package static let entries: [String: [String]] = [
    "models": ["id", "fingerprints"] + rollout,
    "aliases": ["id", "models"] + rollout,
    "prompts": ["id", "file", "files", "glob", "hash"] + rollout,
    "toolSets": ["id", "files", "command", "ordered"] + rollout,
    "corpora": ["id", "versionFile", "directory", "command", "settlingTime"] + rollout,
    "custom": ["kind", "id", "versions", "file", "versionFile", "directory", "command"] + rollout,
    "routes": ["id", "customerFields"],
  ]
}
