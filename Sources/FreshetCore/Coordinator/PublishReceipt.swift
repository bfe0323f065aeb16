/// What a publisher is told about one event once it is durable.
public struct PublishReceipt: Equatable, Sendable {
  /// The event's place in the log.
  public let position: Position
  /// Whether the event changed nothing: it was published with ``Event/ifChanged`` and everything it named was
  /// already active.
  public let isUnchanged: Bool
  /// Whether an earlier publish with the same idempotency key had logged it.
  public let isReplay: Bool
  /// For a replay, why what it names is no longer active; nil if it still is, or if it names nothing.
  ///
  /// The replay did nothing: making the versions active again takes another idempotency key.
  public let overtaken: Overtaking?

  package init(
    position: Position, isUnchanged: Bool, isReplay: Bool, overtaken: Overtaking? = nil
  ) {
    self.position = position
    self.isUnchanged = isUnchanged
    self.isReplay = isReplay
    self.overtaken = overtaken
  }

  /// Why a version that an event named is no longer active.
  public enum Overtaking: Equatable, Sendable {
    /// A later event named other versions, or left open which are active.
    case event(SequenceNumber)
    /// The log's history was lost, and with it the active versions.
    case newEpoch
  }
}

/// Why a publish was refused.
///
/// Nothing of it was logged, except where a case says otherwise.
public enum PublishError: Error, Equatable, Sendable {
  /// An event violates a limit; the index is its place in the batch.
  case invalid(index: Int, EventError)
  /// The batch is empty or has more than ``EventLimits/batch`` events.
  case batchSize(Int)
  /// The idempotency key was used for another event, at this sequence number (nil: still being written).
  case idempotencyConflict(index: Int, key: String, earlier: SequenceNumber?)
  /// An alias would resolve to another alias.
  case aliasChain(index: Int, alias: String, AliasChain)
  /// ``EventLimits/keyPrefixes`` prefixes are already under purge.
  case tooManyPrefixes(index: Int)
  /// A later event than the publisher's baseline has touched what this event names.
  case overtaken(index: Int, Dimension, by: SequenceNumber)
  /// The publisher planned on another log.
  case otherLog(index: Int)
  /// More events wait to be written than the coordinator can hold; try again.
  case overloaded
  /// The log cannot accept events, for instance because the disk is full. Nothing was logged; try again.
  case logUnavailable(String)
  /// The coordinator is stopping. Whether the events were logged is unknown: try again with the same
  /// idempotency key.
  case stopping
}
