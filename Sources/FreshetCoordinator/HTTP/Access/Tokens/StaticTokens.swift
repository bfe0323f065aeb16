import FreshetCore

/// The static tokens of the access file.
package struct StaticTokens: Equatable, Sendable {
  /// One of them: its secret is kept nowhere.
  package struct Entry: Equatable, Sendable {
    package var name: String
    package var hash: TokenHash
    /// From when on it is none, in milliseconds since 1970; nil if it does not expire.
    package var expiresAt: Int64?
    package var rights: Rights
  }

  package var entries: [Entry]

  /// Whose token `text` is, at `wall` in milliseconds since 1970.
  package func identify(_ text: String, at wall: Int64) -> Result<Identity, Refusal> {
    let hash = TokenHash(of: text)
    var found: Entry?
    // All of them, always: the time tells nothing of which one it is.
    for entry in entries where entry.hash.matches(hash) { found = entry }
    guard let found else { return .failure(.unknownToken) }
    if let expiresAt = found.expiresAt, wall >= expiresAt {
      return .failure(.expiredToken(name: found.name))
    }
    let actor = "token:\(found.name)"
    return .success(Identity(actor: actor, source: actor, rights: found.rights))
  }
}
