/// The idempotency keys of the log's events, with which the coordinator recognises repeated publishes.
package struct IdempotencyTable: Equatable, Sendable {
  /// The event for which a key was used.
  package struct Use: Equatable, Sendable {
    package var fingerprint: Digest
    package var sequence: SequenceNumber
    package var digest: Digest
    package var isUnchanged: Bool
  }

  /// By owner, because owners are few and keys are many.
  private var uses: [OwnedKey.Owner: [String: Use]] = [:]

  package init() {}

  /// The use of `key` by its owner; nil if it is unused.
  package subscript(key: OwnedKey) -> Use? { uses[key.owner]?[key.key] }

  /// Records the key of a logged event, if it has one.
  package mutating func insert(_ logged: LoggedEvent, digest: Digest) {
    guard let event = logged.event, let key = event.ownedKey else { return }
    uses[key.owner, default: [:]][key.key] = Use(
      fingerprint: event.contentDigest, sequence: logged.sequence, digest: digest,
      isUnchanged: logged.isUnchanged)
  }

  /// Forgets the keys of all events at or below `floor`.
  package mutating func forget(through floor: SequenceNumber) {
    for (owner, keys) in uses {
      let kept = keys.filter { $0.value.sequence > floor }
      uses[owner] = kept.isEmpty ? nil : kept
    }
  }
}

extension Event {
  /// A hash of everything that the publisher states, except the idempotency key.
  ///
  /// If its owner uses a key again with another hash, that is a conflict. The actor is not part of the hash, because
  /// the retry of a pipeline may come from another of its jobs.
  package var contentDigest: Digest {
    var content = self
    content.idempotencyKey = nil
    content.actor = nil
    let logged = LoggedEvent(
      sequence: 1, event: content, changes: [], grace: grace, spread: spread, committedAt: 0)
    return Digest.zero.appending(logged.encoded())
  }
}
