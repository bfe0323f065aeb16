/// The limits on the grants of keys for nodes.
package enum GrantLimits {
  /// The longest name of a node or an application, as the wire has it: 256 bytes.
  package static let nameBytes = WireLimits.nodeText
  /// The numbers of nodes that a grant may allow.
  package static let maxNodes = 1...10_000
  /// The most grants.
  package static let grants = 1_000
  /// The most keys of one grant; more than two are seldom in use at a time.
  package static let keysPerGrant = 16
  /// The most name patterns of one grant.
  package static let namesPerGrant = 64
  /// The most applications of a fleet.
  package static let applications = 1_000
  /// The most keys that can be revoked.
  package static let revokedKeys = 10_000
  /// The length of a public key's text in characters.
  package static let keyText = 40
}
