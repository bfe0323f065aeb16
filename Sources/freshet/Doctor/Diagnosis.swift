package import FreshetAPI
import FreshetCore

/// What is wrong with a fleet, found in the coordinator's answers.
///
/// It decides from documents alone, and makes no requests.
package struct Diagnosis: Sendable {
  /// The age in seconds beyond which a declared version may have gone with a deployment.
  private static let freshSeconds = 60.0

  let fleet: FleetDocument
  let state: StateDocument
  let uses: UsesDocument
  /// Why the coordinator takes no events; nil if it takes them.
  let trouble: String?
  /// The validity of the coordinator's certificate; nil if it has none, or if that is unknown.
  let certificate: CertificateDocument?

  package init(
    fleet: FleetDocument, state: StateDocument, uses: UsesDocument, trouble: String? = nil,
    certificate: CertificateDocument? = nil
  ) {
    self.certificate = certificate
    self.fleet = fleet
    self.state = state
    self.uses = uses
    self.trouble = trouble
  }

  /// All findings, those that are wrong first.
  package var findings: [Finding] {
    let all =
      logFindings + certificateFindings + nodeFindings + versionFindings + aliasFindings
      + useFindings
    return all.filter(\.isWrong) + all.filter { !$0.isWrong }
  }

  private var logFindings: [Finding] {
    guard let trouble else { return [] }
    return [
      Finding(
        .logTrouble, "the coordinator takes no events: \(trouble)",
        advice:
          "check the coordinator's log output, its disk and its data directory; publishes are refused meanwhile"
      )
    ]
  }

  private var certificateFindings: [Finding] {
    guard let certificate else { return [] }
    let advice =
      "put a new certificate and its key in the place of the files, and run freshet reload"
    switch CertificateDocument.Standing(rawValue: certificate.standing) {
    case .expired:
      return [
        Finding(
          .certificateUnusable,
          "the coordinator's certificate has expired at \(certificate.notAfter), and callers refuse it",
          advice: advice)
      ]
    case .notYetValid:
      return [
        Finding(
          .certificateUnusable,
          "the coordinator's certificate is not valid before \(certificate.notBefore), and callers "
            + "refuse it", advice: "set the machine's clock, or \(advice)")
      ]
    case .endsSoon:
      return [
        Finding(
          .certificateEndsSoon,
          "the coordinator's certificate ends at \(certificate.notAfter)", advice: advice)
      ]
    case .valid, nil: return []
    }
  }

  /// Versions that nodes declare although they are not active, or were never published.
  private var versionFindings: [Finding] {
    (fleet.inactiveVersions ?? []).map { version in
      let text = InactiveVersionText(version).sentence
      guard version.active != nil else {
        return Finding(
          .versionNotPublished, text,
          advice: "publish the version that is in use, from the pipeline that deploys it: "
            + PublishHint.command(version.dimension, version: version.version),
          dimension: version.dimension, nodes: version.nodes)
      }
      guard version.lastSeconds < Self.freshSeconds else {
        return Finding(
          .versionWasNotActive, text,
          advice: "nothing, if a deployment or a rollback has ended meanwhile",
          dimension: version.dimension, nodes: version.nodes)
      }
      return Finding(
        .versionNotActive, text,
        advice:
          "let application and pipeline take the version from one place (see `freshet hash`); if what "
          + "these nodes use is right, \(PublishHint.command(version.dimension, version: version.version)); "
          + "if a deployment is under way, this ends with it",
        dimension: version.dimension, nodes: version.nodes)
    }
  }

  /// Aliases that resolve to aliases, which a log of an earlier version may have.
  private var aliasFindings: [Finding] {
    var table = AliasTable()
    for active in state.dimensions where active.kind == Dimension.Kind.modelAlias.description {
      table.merge([.names(Dimension(.modelAlias, active.id), versions: active.versions)])
    }
    return table.chains.map { alias, target in
      let dimension = Dimension(.modelAlias, alias).description
      return Finding(
        .aliasOfAlias,
        "\(dimension) resolves to \(target), which is an alias itself: a swap of \(target) does not drop "
          + "what was answered under \(alias)",
        advice: "publish the model that answers: "
          + "freshet publish model-swap --alias \(ShellWord.quoted(alias)) --model MODEL",
        dimension: dimension)
    }
  }
}
