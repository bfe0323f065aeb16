import Foundation
import NIOSSL

/// Why a secure connection to the coordinator did not come about.
enum TLSFault: Equatable {
  /// The other side speaks no TLS.
  case notTLS
  case expired(Int64)
  case notYetValid(Int64)
  case wrongName(String)
  case unknownAuthority
  /// The two sides have no version or cipher in common, or the like.
  case handshake(String)

  /// When a certificate is valid, in seconds since 1970.
  struct Validity: Equatable, Sendable {
    var begin: Int64
    var end: Int64
  }

  /// What `error` says at `now`, in seconds since 1970, of a connection to `host`; nil if it is of something else.
  ///
  /// The error itself does not say what is wrong with `certificates`, those that the coordinator shows.
  init?(_ error: any Error, host: String, certificates: [Validity], at now: Int64) {
    if let extra = error as? NIOSSLExtraError {
      guard extra == .failedToValidateHostname || extra == .serverHostnameImpossibleToMatch else {
        return nil
      }
      self = .wrongName(host)
      return
    }
    guard case .handshakeFailed(let cause)? = error as? NIOSSLError else { return nil }
    let text = "\(cause)"
    if text.contains("WRONG_VERSION_NUMBER") || text.contains("HTTP_REQUEST") {
      self = .notTLS
    } else if !text.contains("CERTIFICATE_VERIFY_FAILED") {
      self = .handshake(text)
    } else if let old = certificates.first(where: { $0.end < now }) {
      self = .expired(old.end)
    } else if let early = certificates.first(where: { $0.begin > now }) {
      self = .notYetValid(early.begin)
    } else {
      self = .unknownAuthority
    }
  }

  /// Whether the certificates would say more than the error does.
  static func needsCertificates(_ error: any Error) -> Bool {
    Self(error, host: "", certificates: [], at: 0) == .unknownAuthority
  }

  /// What is wrong, and what to do about it.
  var reason: String {
    switch self {
    case .notTLS: "it speaks no TLS; if it speaks plain HTTP, begin the URL with http://"
    case .expired(let end):
      "its certificate expired at \(Self.text(end)); renew it, or check this machine's clock"
    case .notYetValid(let begin):
      "its certificate is valid only from \(Self.text(begin)); check this machine's clock"
    case .wrongName(let host):
      "its certificate is not for '\(host)'; give --coordinator a name that is in the certificate"
    case .unknownAuthority:
      "its certificate is of an authority that is not trusted here; give that authority's certificate with --ca-file"
    case .handshake(let cause): "no secure connection came about: \(cause.prefix(256))"
    }
  }

  private static func text(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }
}
