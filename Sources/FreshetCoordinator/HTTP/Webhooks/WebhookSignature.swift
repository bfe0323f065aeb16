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
    case malformed(header: String)
    case wrong
    case tooOld(seconds: Int64)
    case fromTheFuture
  }

  /// What is wrong with the headers of a notice, as far as they can be judged without its body; nil if nothing is.
  static func fault(in header: (String) -> String?, isGitHub: Bool) -> Fault? {
    let names =
      isGitHub
      ? ["x-hub-signature-256", "x-github-delivery"]
      : ["webhook-id", "webhook-timestamp", "webhook-signature"]
    for name in names where header(name)?.isEmpty != false { return .missing(header: name) }
    guard isGitHub else {
      guard seconds(header) != nil else { return .malformed(header: "webhook-timestamp") }
      return codes(header).isEmpty ? .malformed(header: "webhook-signature") : nil
    }
    return gitHubCode(header) == nil ? .malformed(header: "x-hub-signature-256") : nil
  }

  /// Returns the id of the delivery if GitHub signed `body`; the id itself is not signed.
  static func checkGitHub(
    _ body: [UInt8], secrets: [[UInt8]], header: (String) -> String?
  ) -> Result<String, Fault> {
    if let fault = fault(in: header, isGitHub: true) { return .failure(fault) }
    guard let code = gitHubCode(header), isSigned(body, by: [code], secrets) else {
      return .failure(.wrong)
    }
    return .success(header("x-github-delivery") ?? "")
  }

  private static func gitHubCode(_ header: (String) -> String?) -> Data? {
    let prefix = "sha256="
    guard let signature = header("x-hub-signature-256"), signature.utf8.starts(with: prefix.utf8),
      let code = [UInt8](hexadecimal: signature.dropFirst(prefix.count)),
      code.count == SHA256.byteCount
    else { return nil }
    return Data(code)
  }

  /// Returns the id of the delivery if `body` was signed recently according to Standard Webhooks.
  ///
  /// The signature covers the id, the time and the body as received.
  static func check(
    _ body: [UInt8], secrets: [[UInt8]], at wall: Int64, header: (String) -> String?
  ) -> Result<String, Fault> {
    if let fault = fault(in: header, isGitHub: false) { return .failure(fault) }
    let id = header("webhook-id") ?? ""
    let signed = Array("\(id).\(header("webhook-timestamp") ?? "").".utf8) + body
    guard isSigned(signed, by: codes(header), secrets) else { return .failure(.wrong) }
    // The time counts only after the signature was verified, because anybody could have written it.
    guard let seconds = seconds(header) else { return .failure(.wrong) }
    let age = wall / 1_000 - seconds
    if age > window { return .failure(.tooOld(seconds: age)) }
    if age < -window { return .failure(.fromTheFuture) }
    return .success(id)
  }

  private static func seconds(_ header: (String) -> String?) -> Int64? {
    header("webhook-timestamp").flatMap { Int64($0) }.flatMap { 0..<(1 << 40) ~= $0 ? $0 : nil }
  }

  private static func codes(_ header: (String) -> String?) -> [Data] {
    (header("webhook-signature") ?? "").split(separator: " ").prefix(mostSignatures)
      .compactMap { $0.hasPrefix("v1,") ? Data(base64Encoded: String($0.dropFirst(3))) : nil }
      .filter { $0.count == SHA256.byteCount }
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
    case .malformed(let header):
      self.init(
        .unauthenticated, "the header \(header) does not have the form that the sender gives it",
        field: header)
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
