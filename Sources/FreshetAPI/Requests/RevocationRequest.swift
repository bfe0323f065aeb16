/// Which key of a grant to revoke: `{"key": "…"}`, or `{}` for all of its keys.
package struct RevocationRequest: Codable, Equatable, Sendable {
  /// The public key; nil for all keys of the grant.
  package let key: String?

  package init(key: String?) { self.key = key }

  package init(from decoder: any Decoder) throws {
    let object = try StrictObject(decoder)
    try object.allow(only: ["key"])
    key = try object.optionalString("key")
  }
}
