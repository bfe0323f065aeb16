/// The idempotency keys used by the log's events, and what each was used for.
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

  /// Records a logged event.
  package mutating func insert(_ logged: LoggedEvent, digest: Digest) {
    guard let event = logged.event, let key = event.idempotencyKey else { return }
    uses[key] = Use(
      fingerprint: event.contentDigest, sequence: logged.sequence, digest: digest,
      isUnchanged: logged.isUnchanged)
  }

  /// Forgets the keys of events at or below `floor`.
  package mutating func forget(through floor: SequenceNumber) {
    uses = uses.filter { $0.value.sequence > floor }
  }
}

extension Event {
  /// A hash of everything the publisher states, except the idempotency key.
  ///
  /// Reusing a key with another hash is a conflict. The actor is left out too: a retry may come from another
  /// one, for instance with a new token of the same pipeline.
  package var contentDigest: Digest {
    var content = self
    content.idempotencyKey = nil
    content.actor = nil
    let logged = LoggedEvent(
      sequence: 1, event: content, changes: [], grace: grace, spread: spread, committedAt: 0)
    return Digest.zero.appending(logged.encoded())
  }
}
