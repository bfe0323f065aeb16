import FreshetCore

/// A job of a CI system that may do something: recognised by claims that its issuer vouches for.
package struct Pipeline: Equatable, Sendable {
  package var name: String
  /// The ``Issuer/name`` of who vouches.
  package var issuer: String
  /// Claims that must have exactly these values, in the order of their names.
  package var claims: [Claim]
  package var rights: Rights

  package struct Claim: Equatable, Sendable {
    package var name: String
    package var value: String
  }

  /// Claims one of which says whose pipeline it is.
  package static let owners = [
    "sub", "repository", "repository_id", "project_path", "project_id",
  ]
  /// Claims one of which says which state of the source runs.
  package static let places = ["sub", "ref", "environment"]

  /// The claims that are not as they must be.
  func mismatches(_ claims: PipelineClaims) -> [String] {
    self.claims.filter { claims.texts[$0.name] != $0.value }.map { claim in
      let found = claims.texts[claim.name].map { "'\($0.shown(128))'" } ?? "missing"
      return "\(claim.name) is \(found)"
    }
  }

  /// Which of `pipelines` has `claims`, which have been verified; the first where several have.
  package static func identify(
    _ claims: PipelineClaims, from issuer: String, among pipelines: [Pipeline]
  ) -> Result<Identity, Refusal> {
    var nearest: [String]?
    for pipeline in pipelines where pipeline.issuer == issuer {
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
  /// Without control characters: a log keeps none in a name.
  fileprivate var printable: String {
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.filter { $0.properties.generalCategory != .control })
    return text
  }
}
