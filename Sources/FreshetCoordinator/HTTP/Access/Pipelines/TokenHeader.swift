import FoundationEssentials
import JWTKit

/// The issuer, key and algorithm that a token claims, with which to verify it; not verified themselves.
struct TokenHeader {
  /// The largest size of a token, in bytes.
  static let longest = 16 << 10

  let issuer: String
  let keyID: String
  let algorithm: String

  /// Reads `token` without verifying it.
  static func read(_ token: String) -> Result<TokenHeader, Refusal> {
    do throws(TokenFault) {
      return .success(try TokenHeader(token))
    } catch {
      return .failure(.untrusted(error))
    }
  }

  private init(_ token: String) throws(TokenFault) {
    guard token.utf8.count <= Self.longest else {
      throw .malformed("it has more than \(Self.longest) bytes")
    }
    let header: JWTHeader
    do {
      let parsed = try DefaultJWTParser().parse(Array(token.utf8), as: PipelineClaims.self)
      header = parsed.header
      issuer = parsed.payload.issuer
    } catch {
      throw .malformed("it is not a JSON web token with iss, aud, exp and iat")
    }
    guard header.fields["crit"] == nil else {
      throw .malformed("it requires extensions ('crit') that are not supported")
    }
    guard let algorithm = header.alg else { throw .malformed("it names no algorithm") }
    guard let keyID = header.kid, !keyID.isEmpty else { throw .malformed("it names no key") }
    self.algorithm = algorithm
    self.keyID = keyID
  }
}
