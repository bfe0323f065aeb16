/// Which idempotency keys were used, for what, as far back as the log goes.
package struct IdempotencyTable: Equatable, Sendable {
  /// What a key was used for.
  package struct Use: Equatable, Sendable {
    package var fingerprint: Digest
    package var sequence: SequenceNumber
    package var digest: Digest
    package var isUnchanged: Bool
  }

  private var uses: [String: Use] = [:]

  package init() {}

  /// What `key` was used for; nil if it was not.
  package subscript(key: String) -> Use? { uses[key] }

  /// Notes a logged event.
  package mutating func note(_ logged: LoggedEvent, digest: Digest) {
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
  /// A hash of all that its publisher says, the idempotency key aside: the same key with another one is
  /// a conflict.
  ///
  /// A retry may come from another actor, such as with a new token of the same pipeline.
  package var contentDigest: Digest {
    var content = self
    content.idempotencyKey = nil
    content.actor = nil
    let logged = LoggedEvent(
      sequence: 1, event: content, changes: [], grace: grace, spread: spread, committedAt: 0)
    return Digest.zero.appending(logged.encoded())
  }
}
