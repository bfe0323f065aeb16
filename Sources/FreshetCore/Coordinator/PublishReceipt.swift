/// The answer to a publisher about one event that is now durable.
public struct PublishReceipt: Equatable, Sendable {
  /// The event's position in the log.
  public let position: Position
  /// Whether the event changed nothing, because it was published with ``Event/ifChanged`` and everything that it named
  /// was already active.
  public let isUnchanged: Bool
  /// Whether an earlier publish with the same idempotency key had already logged the event.
  public let isReplay: Bool
  /// For a replay, the reason why a version that it names is no longer active; nil if all are active or it names none.
  ///
  /// The replay did nothing. To make the versions active again, publish with another idempotency key.
  public let overtaken: Overtaking?

  package init(
    position: Position, isUnchanged: Bool, isReplay: Bool, overtaken: Overtaking? = nil
  ) {
    self.position = position
    self.isUnchanged = isUnchanged
    self.isReplay = isReplay
    self.overtaken = overtaken
  }

  /// The reason why a version that an event named is no longer active.
  public enum Overtaking: Equatable, Sendable {
    /// A later event named other versions, or left open which versions are active.
    case event(SequenceNumber)
    /// The log lost part of its history, and with it the active versions.
    case newEpoch
  }
}

/// The reason why a publish was refused.
///
/// Unless a case says otherwise, nothing of the publish was logged. `index` is an event's place in the publish, from 0.
public enum PublishError: Error, Equatable, Sendable {
  /// An event is invalid.
  case invalid(index: Int, EventError)
  /// The publish has no event, or more than ``EventLimits/batch``; the value is the number given.
  case batchSize(Int)
  /// The idempotency key was used for another event.
  ///
  /// `earlier` is its sequence number, or nil if it is still being written.
  case idempotencyConflict(index: Int, key: String, earlier: SequenceNumber?)
  /// An alias would resolve to another alias.
  case aliasChain(index: Int, alias: String, AliasChain)
  /// ``EventLimits/keyPrefixes`` prefixes are under purge already.
  case tooManyPrefixes(index: Int)
  /// An event later than the publisher's baseline has touched a dimension that this one names.
  case overtaken(index: Int, Dimension, by: SequenceNumber)
  /// The publisher's baseline belongs to another log.
  case otherLog(index: Int)
  /// Too many events are waiting to be written.
  ///
  /// Try again.
  case overloaded
  /// The log cannot accept events, for instance because the disk is full.
  ///
  /// Try again.
  case logUnavailable(String)
  /// The coordinator is stopping.
  ///
  /// It is unknown whether the events were logged. Try again with the same idempotency key.
  case stopping
}
