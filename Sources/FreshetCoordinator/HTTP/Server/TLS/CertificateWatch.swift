import FreshetAPI

/// Decides when a certificate is read again, and when its term is worth a warning; it reads no file and no clock.
struct CertificateWatch: Equatable {
  /// How often the files are looked at.
  static let interval: Duration = .seconds(10)
  private static let day: Int64 = 86_400

  /// What is to be said of a certificate.
  enum Warning: Equatable {
    case notYetValid
    case expired
    case ends(inDays: Int64)
  }

  private var seen: CertificateFiles.Stamp
  private var warnedAt: Int64?

  /// Creates a watch of files that were read when they had `stamp`.
  init(of stamp: CertificateFiles.Stamp) { seen = stamp }

  /// Whether the files are to be read, which have `stamp` now.
  ///
  /// Files that were refused are not read again before they change.
  mutating func isToRead(_ stamp: CertificateFiles.Stamp) -> Bool {
    guard stamp != seen else { return false }
    seen = stamp
    return true
  }

  /// Records that another certificate is in force, whose term is worth a warning of its own.
  mutating func replaced() { warnedAt = nil }

  /// The warning due at `now`, in seconds since 1970, of a certificate that is valid for `term`; at most one a day.
  mutating func warning(at now: Int64, of term: CertificateTerm) -> Warning? {
    let warning: Warning
    switch term.standing(at: now) {
    case .valid: return nil
    case .notYetValid: warning = .notYetValid
    case .expired: warning = .expired
    case .endsSoon: warning = .ends(inDays: (term.end - now) / Self.day)
    }
    if let warnedAt, now - warnedAt < Self.day, now >= warnedAt { return nil }
    warnedAt = now
    return warning
  }
}
