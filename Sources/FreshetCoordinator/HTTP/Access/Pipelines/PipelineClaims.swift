import FreshetAPI
import FreshetCore
package import JWTKit

/// The claims in the token of a CI system's job.
///
/// Only claims with a single value are kept, as text; others cannot be pinned.
package struct PipelineClaims: JWTPayload, Equatable, Sendable {
  package var issuer: String
  package var audiences: [String]
  /// The expiry, in seconds since 1970.
  package var expiresAt: Int64
  /// The time of issue, in seconds since 1970.
  package var issuedAt: Int64
  /// The beginning of the token's validity, in seconds since 1970; nil if not stated.
  package var notBefore: Int64?
  /// All claims that are one string, integer or Boolean, by name.
  package var texts: [String: String]

  /// The names of claims that have a property of their own.
  private enum Name {
    static let issuer = FieldName("iss")
    static let audience = FieldName("aud")
    static let expiry = FieldName("exp")
    static let issue = FieldName("iat")
    static let notBefore = FieldName("nbf")
  }

  package init(
    issuer: String, audiences: [String], issuedAt: Int64, expiresAt: Int64,
    notBefore: Int64? = nil, texts: [String: String]
  ) {
    self.issuer = issuer
    self.audiences = audiences
    self.issuedAt = issuedAt
    self.expiresAt = expiresAt
    self.notBefore = notBefore
    self.texts = texts
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldName.self)
    issuer = try container.decode(String.self, forKey: Name.issuer)
    if let one = try? container.decode(String.self, forKey: Name.audience) {
      audiences = [one]
    } else {
      audiences = try container.decode([String].self, forKey: Name.audience)
    }
    expiresAt = try Self.seconds(container, Name.expiry)
    issuedAt = try Self.seconds(container, Name.issue)
    notBefore =
      container.contains(Name.notBefore) ? try Self.seconds(container, Name.notBefore) : nil
    texts = [:]
    // A name in another form could stand in for the one that the access file pins.
    for key in container.allKeys where key.stringValue.isNormal {
      if let text = try? container.decode(String.self, forKey: key) {
        texts[key.stringValue] = text
      } else if let truth = try? container.decode(Bool.self, forKey: key) {
        texts[key.stringValue] = "\(truth)"
      } else if let number = try? container.decode(Int64.self, forKey: key) {
        texts[key.stringValue] = "\(number)"
      }
    }
  }

  private static func seconds(
    _ container: KeyedDecodingContainer<FieldName>, _ name: FieldName
  ) throws -> Int64 {
    let number = try container.decode(Double.self, forKey: name)
    // Within this range, sums and differences of times cannot overflow.
    guard let seconds = Int64(exactly: number.rounded(.down)), 0..<(1 << 40) ~= seconds else {
      throw DecodingError.dataCorruptedError(
        forKey: name, in: container, debugDescription: "not a time")
    }
    return seconds
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldName.self)
    for (name, text) in texts { try container.encode(text, forKey: FieldName(name)) }
    try container.encode(issuer, forKey: Name.issuer)
    try container.encode(audiences, forKey: Name.audience)
    try container.encode(expiresAt, forKey: Name.expiry)
    try container.encode(issuedAt, forKey: Name.issue)
    try container.encodeIfPresent(notBefore, forKey: Name.notBefore)
  }

  /// Does nothing: ``Issuer/fault(in:at:)`` checks the claims, with a clock passed to it.
  package func verify(using algorithm: some JWTAlgorithm) async throws {}
}
