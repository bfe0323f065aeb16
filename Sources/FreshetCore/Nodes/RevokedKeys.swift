/// The keys of nodes that were revoked, each for good.
///
/// It is kept in a file of its own, so that a key stays revoked whatever the access file says later.
package struct RevokedKeys: Equatable, Sendable {
  /// A revoked key, with when and by whom.
  package struct Entry: Equatable, Sendable {
    /// The public key, as 40 characters of Z85.
    package var key: String
    /// The grant that had the key.
    package var grant: String
    /// When the key was revoked, in milliseconds since 1970.
    package var at: Int64
    /// Who revoked the key; nil if callers are not authenticated.
    package var actor: String?

    package init(key: String, grant: String, at: Int64, actor: String?) {
      self.key = key
      self.grant = grant
      self.at = at
      self.actor = actor
    }
  }

  /// All entries, the earliest first.
  package private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  package init() {}

  /// The entry of a key; nil if the key was not revoked.
  package subscript(key: String) -> Entry? { places[key].map { entries[$0] } }

  /// Whether the limit of ``GrantLimits/revokedKeys`` is reached.
  package var isFull: Bool { entries.count >= GrantLimits.revokedKeys }

  /// Adds an entry; the first one of a key stays.
  ///
  /// - Returns: false if the list is full, and nothing was added.
  @discardableResult
  package mutating func insert(_ entry: Entry) -> Bool {
    guard places[entry.key] == nil else { return true }
    guard !isFull else { return false }
    places[entry.key] = entries.count
    entries.append(entry)
    return true
  }

  /// Adds the entries of `other`, so that no revocation is ever taken back.
  package mutating func merge(_ other: RevokedKeys) {
    for entry in other.entries { insert(entry) }
  }
}
