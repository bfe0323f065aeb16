import FreshetAPI

/// What is not as it should be after a reload, although it was carried out.
enum ReloadWarning: Equatable {
  /// The file of the coordinator's next key cannot be used.
  case nextKey(CoordinatorKeys.Fault)
  /// No grant has a key in force, so no node is let in.
  case noNodeKey
  /// Callers refuse the certificate at `path`.
  case expired(path: String, CertificateTerm)
  case notYetValid(path: String, CertificateTerm)

  /// The warning that a certificate deserves at `now`, in seconds since 1970; nil if callers take it.
  init?(_ term: CertificateTerm, of path: String, at now: Int64) {
    switch term.standing(at: now) {
    case .expired: self = .expired(path: path, term)
    case .notYetValid: self = .notYetValid(path: path, term)
    case .valid, .endsSoon: return nil
    }
  }

  var document: ReloadDocument.Warning {
    switch self {
    case .nextKey:
      .init(type: "next-key-unusable", isWrong: false, detail: detail)
    case .noNodeKey:
      .init(type: "no-node-key", isWrong: true, detail: detail)
    case .expired:
      .init(type: "certificate-expired", isWrong: true, detail: detail)
    case .notYetValid:
      .init(type: "certificate-not-yet-valid", isWrong: true, detail: detail)
    }
  }

  /// What is wrong, as a sentence without a full stop.
  var detail: String {
    switch self {
    case .nextKey(let fault):
      "the coordinator's next key cannot be used, and the one in force stays: \(fault)"
    case .noNodeKey:
      "no key of a node is in force any more, and the agents' ports are closed to every node: list a "
        + "key in the access file below 'nodes', and reload it"
    case .expired(let path, let term):
      "the certificate \(path) has expired at \(term.endText), and callers refuse it"
    case .notYetValid(let path, let term):
      "the certificate \(path) is not valid before \(term.beginText), and callers refuse it"
    }
  }
}

extension CoordinatorKeys {
  /// What to tell operators although the key in force can be used; nil if there is nothing.
  var warning: ReloadWarning? { nextFault.map { .nextKey($0) } }
}
