import Foundation
import FreshetAPI

/// The time for which a certificate is valid, in seconds since 1970; it reads no clock.
struct CertificateTerm: Equatable, Sendable {
  /// How long before its end, in seconds, a certificate is worth a warning: 14 days.
  static let notice: Int64 = 14 * 86_400

  var begin: Int64
  var end: Int64

  func standing(at now: Int64) -> CertificateDocument.Standing {
    if now < begin { return .notYetValid }
    if now >= end { return .expired }
    return end - now < Self.notice ? .endsSoon : .valid
  }

  var beginText: String { Self.text(begin) }
  var endText: String { Self.text(end) }

  private static func text(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }

  /// The term as the coordinator shows it.
  func document(at now: Int64) -> CertificateDocument {
    CertificateDocument(
      notBefore: beginText, notAfter: endText, standing: standing(at: now).rawValue)
  }
}
