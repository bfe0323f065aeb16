import FreshetCore

/// The static tokens of the access file.
package struct StaticTokens: Equatable, Sendable {
  /// A token's name, hash and rights; the token itself is stored nowhere.
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var hash: TokenHash
    /// When the token expires, in milliseconds since 1970; nil for never.
    package var expiresAt: Int64?
    package var rights: Rights
  }

  package var entries: [Entry]

  /// Authenticates the token `text` at `wall`, in milliseconds since 1970.
  package func identify(_ text: String, at wall: Int64) -> Result<Identity, Refusal> {
    let hash = TokenHash(of: text)
    var found: Entry?
    // Compares every entry, so that the duration does not reveal which one matches.
    for entry in entries where entry.hash.matches(hash) { found = entry }
    guard let found else { return .failure(.unknownToken) }
    if let expiresAt = found.expiresAt, wall >= expiresAt {
      return .failure(.expiredToken(name: found.name))
    }
    let actor = "token:\(found.name)"
    return .success(Identity(actor: actor, source: actor, rights: found.rights))
  }
}
