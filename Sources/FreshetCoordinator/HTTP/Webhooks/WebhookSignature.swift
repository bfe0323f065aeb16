import Crypto
import Foundation
import FreshetAPI
import FreshetCore

/// Authenticates the sender of a webhook's notice by its signature.
enum WebhookSignature {
  /// How far a sender's clock may differ, in seconds; an older notice may be a replayed recording.
  static let window: Int64 = 300
  /// The least size of a secret in bytes; shorter ones can be guessed.
  static let shortestSecret = 24
  /// The most secrets of a webhook: the new one, and the old one until all senders have changed to the new one.
  static let mostSecrets = 2
  /// The most signatures checked for a notice; a sender that changes its secret sends two.
  private static let mostSignatures = 8

  /// Why a notice is not accepted.
  enum Fault: Error, Equatable, Sendable {
    case missing(header: String)
    case wrong
    case tooOld(seconds: Int64)
    case fromTheFuture
  }

  /// Returns the id of the delivery if GitHub signed `body`.
  static func checkGitHub(
    _ body: [UInt8], secrets: [[UInt8]], header: (String) -> String?
  ) -> Result<String, Fault> {
    guard let signature = header("x-hub-signature-256") else {
      return .failure(.missing(header: "x-hub-signature-256"))
    }
    guard let delivery = header("x-github-delivery"), !delivery.isEmpty else {
      return .failure(.missing(header: "x-github-delivery"))
    }
    let prefix = "sha256="
    guard signature.hasPrefix(prefix),
      let code = [UInt8](hexadecimal: signature.dropFirst(prefix.count)),
      isSigned(body, by: [Data(code)], secrets)
    else { return .failure(.wrong) }
    return .success(delivery)
  }

  /// Returns the id of the delivery if `body` was signed recently according to Standard Webhooks.
  ///
  /// The signature covers the id, the time and the body as received.
  static func check(
    _ body: [UInt8], secrets: [[UInt8]], at wall: Int64, header: (String) -> String?
  ) -> Result<String, Fault> {
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"]
    where header(name)?.isEmpty != false {
      return .failure(.missing(header: name))
    }
    let id = header("webhook-id") ?? ""
    let time = header("webhook-timestamp") ?? ""
    let signed = Array("\(id).\(time).".utf8) + body
    let codes = (header("webhook-signature") ?? "").split(separator: " ")
      .prefix(mostSignatures)
      .compactMap { $0.hasPrefix("v1,") ? Data(base64Encoded: String($0.dropFirst(3))) : nil }
    guard isSigned(signed, by: Array(codes), secrets) else { return .failure(.wrong) }
    // The time is read only after the signature was verified, because anybody could have written it.
    guard let seconds = Int64(time), 0..<(1 << 40) ~= seconds else { return .failure(.wrong) }
    let age = wall / 1_000 - seconds
    if age > window { return .failure(.tooOld(seconds: age)) }
    if age < -window { return .failure(.fromTheFuture) }
    return .success(id)
  }

  /// Whether one of `codes` authenticates `bytes` under one of `secrets`.
  private static func isSigned(
    _ bytes: [UInt8], by codes: [Data], _ secrets: [[UInt8]]
  ) -> Bool {
    secrets.contains { secret in
      let key = SymmetricKey(data: secret)
      return codes.contains {
        HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: bytes, using: key)
      }
    }
  }

  /// The secrets in a file, one a line; nil if there are none or too many, or if one is invalid.
  static func secrets(in text: String) -> [[UInt8]]? {
    let lines = text.split(whereSeparator: \.isNewline)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    let secrets = lines.compactMap { secret(in: String($0)) }
    guard secrets.count == lines.count, 1...mostSecrets ~= secrets.count else { return nil }
    return secrets
  }

  /// The secret in a line, either `whsec_` and base64 or plain text; nil if it is invalid.
  static func secret(in text: String) -> [UInt8]? {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    let prefix = "whsec_"
    let secret =
      text.hasPrefix(prefix)
      ? Data(base64Encoded: String(text.dropFirst(prefix.count))).map { Array($0) }
      : Array(text.utf8)
    guard let secret, secret.count >= shortestSecret else { return nil }
    return secret
  }
}

extension Problem {
  init(_ fault: WebhookSignature.Fault) {
    switch fault {
    case .missing(let header):
      self.init(.unauthenticated, "the header \(header) is missing", field: header)
    case .wrong:
      self.init(
        .unauthenticated,
        "the signature does not match the body; check that both sides have the same secret, and "
          + "that nothing in between rewrites the body")
    case .tooOld(let seconds):
      self.init(
        .unauthenticated,
        "the notice was signed \(seconds) s ago; at most \(WebhookSignature.window) s are allowed: sign "
          + "it again, and check the clocks")
    case .fromTheFuture:
      self.init(.unauthenticated, "the notice was signed in the future; check the clocks")
    }
  }
}
