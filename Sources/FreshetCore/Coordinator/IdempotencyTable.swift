/// The idempotency keys of the log's events, with which the coordinator recognises repeated publishes.
package struct IdempotencyTable: Equatable, Sendable {
  /// The event for which a key was used.
  package struct Use: Equatable, Sendable {
    package var fingerprint: Digest
    package var sequence: SequenceNumber
    package var digest: Digest
    package var isUnchanged: Bool
  }

  private var uses: [String: Use] = [:]

  package init() {}

  /// The use of `key`; nil if it is unused.
  package subscript(key: String) -> Use? { uses[key] }

  /// Records the key of a logged event, if it has one.
  package mutating func insert(_ logged: LoggedEvent, digest: Digest) {
    guard let event = logged.event, let key = event.idempotencyKey else { return }
    uses[key] = Use(
      fingerprint: event.contentDigest, sequence: logged.sequence, digest: digest,
      isUnchanged: logged.isUnchanged)
  }

  /// Forgets the keys of all events at or below `floor`.
  package mutating func forget(through floor: SequenceNumber) {
    uses = uses.filter { $0.value.sequence > floor }
  }
}

extension Event {
  /// A hash of everything that the publisher states, except the idempotency key.
  ///
  /// If a key is used again with another hash, that is a conflict. The actor is not part of the hash, because a retry
  /// may have another one, for instance with a new token of the same pipeline.
  package var contentDigest: Digest {
    var content = self
    content.idempotencyKey = nil
    content.actor = nil
    let logged = LoggedEvent(
      sequence: 1, event: content, changes: [], grace: grace, spread: spread, committedAt: 0)
    return Digest.zero.appending(logged.encoded())
  }
}
