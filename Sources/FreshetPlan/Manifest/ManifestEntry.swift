import FreshetCache
import FreshetCore
import StrictText

/// An entry of a section, from whose fields items or a route are decoded.
struct ManifestEntry {
  let node: ManifestNode
  let fields: ManifestNode.Fields

  /// The result of decoding an entry.
  enum Contents {
    /// One item, or one for each role of a prompt.
    case items([Manifest.Item])
    case route(Manifest.Route)
  }

  /// Decodes the entry as one of `section`.
  func contents(of section: ManifestSection) throws(PlanError) -> Contents {
    switch section {
    case .models:
      let versions = try required("fingerprints")
        .texts("fingerprints", atMost: EventLimits.versions)
      return .items([try item(.model, .stated(versions))])
    case .aliases:
      let models = try required("models").texts("models", atMost: EventLimits.versions)
      return .items([try item(.modelAlias, .stated(models))])
    case .prompts: return .items(try prompts())
    case .toolSets: return .items([try toolSet()])
    case .corpora: return .items([try corpus()])
    case .custom: return .items([try custom()])
    case .routes: return .route(try route())
    }
  }

  private func route() throws(PlanError) -> Manifest.Route {
    Manifest.Route(
      name: try required("id").text("id"),
      customerFields: try required("customerFields")
        .texts("customerFields", atMost: EventLimits.fields).sorted(),
      place: node.location)
  }

  private func prompts() throws(PlanError) -> [Manifest.Item] {
    let (kind, source) = try only("file", "files", "glob")
    let hash = try fields["hash"]?.word("hash", as: Manifest.Hash.self) ?? .content
    switch kind {
    case "file": return [try item(.prompt, .text(try source.path("file"), hash))]
    case "files":
      var items: [Manifest.Item] = []
      for (name, file) in try source.members("files") {
        let role = try name.text("role")
        items.append(try item(.prompt, .text(try file.path("file"), hash), facet: role))
      }
      guard !items.isEmpty else { throw source.fault("files is empty; give a role and its file") }
      return items
    default:
      if let id = fields["id"] {
        throw id.fault("a glob takes its ids from the files' names; leave the id out")
      }
      let pattern = try source.path("glob")
      guard pattern.contains("*") else { throw source.fault("has no '*'; say `file` instead") }
      return [
        Manifest.Item(
          dimension: Dimension(.prompt, pattern), source: .texts(Glob(pattern), hash),
          rollout: try rollout(), place: node.location)
      ]
    }
  }

  private func toolSet() throws(PlanError) -> Manifest.Item {
    var set = try item(.toolSet, try tools())
    let ordered = try fields["ordered"]?.truth("ordered") ?? false
    set.toolOrder = ordered ? .significant : .insignificant
    return set
  }

  private func tools() throws(PlanError) -> Manifest.Source {
    let (kind, source) = try only("files", "command")
    if kind == "command" { return .command(try source.command("command")) }
    var paths: [String] = []
    for file in try source.list("files") { paths.append(try file.path("a file")) }
    return .tools(paths)
  }

  private func corpus() throws(PlanError) -> Manifest.Item {
    let (kind, value) = try only("versionFile", "directory", "command")
    let source: Manifest.Source =
      switch kind {
      case "versionFile": .version(try value.path("versionFile"))
      case "directory": .directory(try value.path("directory"))
      default: .command(try value.command("command"))
      }
    var corpus = try item(.corpus, source)
    corpus.settlingTime =
      try fields["settlingTime"]?.duration("settlingTime", atMost: EventLimits.settlingTime)
      ?? .zero
    return corpus
  }

  private func custom() throws(PlanError) -> Manifest.Item {
    let kind = try required("kind")
    let name = try kind.text("kind")
    guard Dimension.Kind.isCustomName(name) else {
      throw kind.fault(
        "kind is '\(name.shown(64))'; give 1 to \(EventLimits.customKindBytes) lower-case letters, digits "
          + "and hyphens, beginning with a letter, such as guardrail")
    }
    let (sort, value) = try only("versions", "file", "versionFile", "directory", "command")
    let source: Manifest.Source =
      switch sort {
      case "versions": .stated(try value.texts("versions", atMost: EventLimits.versions))
      case "file": .text(try value.path("file"), .content)
      case "versionFile": .version(try value.path("versionFile"))
      case "directory": .directory(try value.path("directory"))
      default: .command(try value.command("command"))
      }
    return try item(.custom(name), source)
  }

  private func only(_ names: String...) throws(PlanError) -> (String, ManifestNode) {
    let given = names.filter { fields[$0] != nil }
    guard given.count == 1, let value = fields[given[0]] else {
      throw node.fault("has \(given.count) of \(names.joined(separator: ", ")); give one of them")
    }
    return (given[0], value)
  }

  private func required(_ name: String) throws(PlanError) -> ManifestNode {
    try fields.required(name)
  }

  private func item(
    _ kind: Dimension.Kind, _ source: Manifest.Source, facet: String? = nil
  ) throws(PlanError) -> Manifest.Item {
    Manifest.Item(
      dimension: Dimension(kind, try required("id").text("id"), facet: facet), source: source,
      rollout: try rollout(), place: node.location)
  }

  private func rollout() throws(PlanError) -> Manifest.Rollout {
    Manifest.Rollout(
      timing: try fields["publish"]?.word("publish", as: Manifest.Timing.self) ?? .after,
      grace: try fields["grace"]?.duration("grace", atMost: EventLimits.grace) ?? .zero,
      spread: try fields["over"]?.duration("over", atMost: EventLimits.spread) ?? .zero)
  }
}
