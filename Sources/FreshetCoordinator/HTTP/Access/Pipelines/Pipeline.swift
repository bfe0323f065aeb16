import FreshetCore

/// A CI system's job that has rights, recognised by claims that its issuer vouches for.
package struct Pipeline: Equatable, Sendable {
  package var name: String
  /// The ``Issuer/name`` of the issuer that vouches for it.
  package var issuer: String
  /// Claims that must have exactly these values, sorted by name.
  package var claims: [Claim]
  package var rights: Rights

  /// A claim with the value that it must have.
  package struct Claim: Equatable, Sendable {
    package var name: String
    package var value: String
  }

  /// Claims of which at least one must be pinned, because they say whose pipeline it is.
  package static let owners = [
    "sub", "repository", "repository_id", "project_path", "project_id",
  ]
  /// Claims of which at least one must be pinned, because they say which state of the source runs.
  package static let places = ["sub", "ref", "environment"]

  /// The claims that differ from what this pipeline requires, each with the value found.
  func mismatches(_ claims: PipelineClaims) -> [String] {
    self.claims.filter { claims.texts[$0.name]?.isIdentical(to: $0.value) != true }.map { claim in
      let found = claims.texts[claim.name].map { "'\($0.shown(128))'" } ?? "missing"
      return "\(claim.name) is \(found)"
    }
  }

  /// Returns the identity of the first of `pipelines` that matches `claims`, which must be verified.
  package static func identify(
    _ claims: PipelineClaims, from issuer: String, among pipelines: [Pipeline]
  ) -> Result<Identity, Refusal> {
    var nearest: [String]?
    for pipeline in pipelines where pipeline.issuer.isIdentical(to: issuer) {
      let mismatches = pipeline.mismatches(claims)
      if mismatches.isEmpty { return .success(pipeline.identity(claims)) }
      if mismatches.count < nearest?.count ?? .max { nearest = mismatches }
    }
    return .failure(.untrusted(.noPipeline(mismatches: nearest ?? [])))
  }

  private func identity(_ claims: PipelineClaims) -> Identity {
    let subject = claims.texts["sub"].map { " (\($0.printable))" } ?? ""
    let owner = claims.texts["repository"] ?? claims.texts["project_path"]
    return Identity(
      actor: "\(issuer):\(name)\(subject)", source: owner.map { "\(issuer):\($0.printable)" },
      rights: rights)
  }
}

extension String {
  /// The text as a log keeps it in a name: without control characters, and of a text that is not in normal form C only
  /// the ASCII.
  fileprivate var printable: String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.filter { $0.properties.generalCategory != .control })
    return text.isNormal ? text : text.filter(\.isASCII)
  }
}
