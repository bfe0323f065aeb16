/// An idempotency key with the publisher that it belongs to.
///
/// A key belongs to who published under it: nobody can use up, or block, the key of somebody else.
package struct OwnedKey: Hashable, Sendable {
  package let owner: Owner
  package let key: String

  package init(_ key: String, of owner: Owner) {
    self.owner = owner
    self.key = key
  }

  /// The part of an event's ``Event/actor`` that stays the same when a publisher repeats a publish.
  ///
  /// An actor is the publisher's name, and may say more in parentheses: `ci:deploy (repo:acme/support)` is a job of the
  /// pipeline `ci:deploy`, whose other jobs own the same keys. Names contain no spaces. The log keeps the actor with
  /// each event, so the owner of a key is known again after a restart.
  package struct Owner: Hashable, Sendable {
    /// The name; empty for ``local``.
    package let text: String

    /// The owner of what is published while callers are not authenticated.
    package static let local = Owner(actor: nil)

    package init(actor: String?) {
      text = actor.map { String($0.prefix { $0 != " " }) } ?? ""
    }
  }
}

extension Event {
  /// The event's idempotency key, as its publisher's own; nil if it has none.
  package var ownedKey: OwnedKey? {
    idempotencyKey.map { OwnedKey($0, of: OwnedKey.Owner(actor: actor)) }
  }
}
