import FoundationEssentials
import FreshetAPI
import FreshetCore
import StrictText

extension Issuer {
  init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields([
      "name", "issuer", "audience", "algorithms", "keysURL", "keysFile", "longestLifetime",
      "leeway",
    ])
    var algorithms: [SigningAlgorithm] = []
    for name in try fields["algorithms"]?.list() ?? [] {
      algorithms.append(try name.choice(of: SigningAlgorithm.self))
    }
    let name = try fields.required("name")
    let text = try name.name()
    // An identity is SORT:NAME or ISSUER:NAME, and what it has published belongs to it.
    if Identity.sorts.hasIdentical(to: text) {
      throw name.fault(
        "is '\(text)', which tokens and webhooks are called in the log; give another")
    }
    self.init(
      name: text, issuer: try fields.required("issuer").text(),
      audience: try fields.required("audience").text(),
      algorithms: algorithms.isEmpty ? [.rs256] : algorithms,
      keys: try KeyLocation(fields),
      longestLifetime: try fields["longestLifetime"]?.duration(in: Self.lifetimes)
        ?? .seconds(3_600),
      leeway: try fields["leeway"]?.duration(in: Self.leeways) ?? .seconds(30))
  }
}

extension KeyLocation {
  fileprivate init(_ fields: AccessFields) throws(AccessFileError) {
    switch (fields["keysURL"], fields["keysFile"]) {
    case (let url?, nil):
      let text = try url.text()
      guard Self.isSafe(text) else {
        throw url.fault("is '\(text)'; give an https URL, because forged keys allow forged tokens")
      }
      self = .url(text)
    case (nil, let file?): self = .file(try file.text())
    default: throw fields.object.fault("needs either 'keysURL' or 'keysFile'")
    }
  }

  /// Whether keys fetched from the URL cannot be forged: over HTTPS, or from this machine.
  private static func isSafe(_ text: String) -> Bool {
    guard let url = URL(string: text), let host = url.host(), !host.isEmpty else { return false }
    return url.scheme?.isIdentical(to: "https") == true
      || (url.scheme?.isIdentical(to: "http") == true && isLoopback(host: host))
  }
}

extension Pipeline {
  init(_ node: AccessNode, issuers: [Issuer]) throws(AccessFileError) {
    let fields = try node.fields(["name", "issuer", "claims", "rights"])
    let issuer = try fields.required("issuer")
    let issuerName = try issuer.text()
    guard issuers.contains(where: { $0.name.isIdentical(to: issuerName) }) else {
      throw issuer.fault("is '\(issuerName)', which is not the name of an issuer")
    }
    let pins = try fields.required("claims")
    let claims = try pins.texts().map { Claim(name: $0.name, value: $0.value) }
    let names = claims.map(\.name)
    // All repositories of a public CI system share one issuer.
    guard names.contains(where: Self.owners.hasIdentical) else {
      throw pins.fault(
        "do not say whose pipeline it is; pin one of \(Self.owners.joined(separator: ", "))")
    }
    guard names.contains(where: Self.places.hasIdentical) else {
      throw pins.fault(
        "let every branch in; pin one of \(Self.places.joined(separator: ", "))")
    }
    self.init(
      name: try fields.required("name").name(), issuer: issuerName, claims: claims,
      rights: try Rights(try fields.required("rights")))
  }
}
