/// What a publisher is told of one event, once it is durable.
public struct PublishReceipt: Equatable, Sendable {
  /// Where in which log.
  public let position: Position
  /// True if the event was published with ``Event/ifChanged`` and all that it named was active already:
  /// nothing is dropped.
  public let isUnchanged: Bool
  /// True if an earlier publish with the same idempotency key had logged it.
  public let isReplay: Bool
  /// For a replay, why what it names is not active any more; nil if it is, or if it names nothing.
  ///
  /// Nothing was done: to make it active again takes another idempotency key.
  public let overtaken: Overtaking?

  package init(
    position: Position, isUnchanged: Bool, isReplay: Bool, overtaken: Overtaking? = nil
  ) {
    self.position = position
    self.isUnchanged = isUnchanged
    self.isReplay = isReplay
    self.overtaken = overtaken
  }

  /// Why a version that an event named is not active any more.
  public enum Overtaking: Equatable, Sendable {
    /// A later event has named other versions, or has left open which are right.
    case event(SequenceNumber)
    /// The log's history was lost, and with it which versions are active.
    case newEpoch
  }
}

/// Why a publish was refused.
///
/// Nothing of it was logged, except where a case says otherwise.
public enum PublishError: Error, Equatable, Sendable {
  /// An event breaks a bound; the index is its place in the batch.
  case invalid(index: Int, EventError)
  /// A batch is empty or has more than ``EventLimits/batch`` events.
  case batchSize(Int)
  /// The idempotency key was used for another event, at this sequence (nil: still being written).
  case idempotencyConflict(index: Int, key: String, earlier: SequenceNumber?)
  /// An alias would resolve to another alias.
  case aliasChain(index: Int, alias: String, AliasChain)
  /// ``EventLimits/keyPrefixes`` prefixes are under purge already.
  case tooManyPrefixes(index: Int)
  /// Something has touched what the event names since the place that its publisher knew of.
  case overtaken(index: Int, Dimension, by: SequenceNumber)
  /// The publisher planned on another log than this one.
  case otherLog(index: Int)
  /// More events wait to be written than the coordinator holds; try again.
  case overloaded
  /// The log cannot take events, such as with a full disk. Nothing was logged; try again.
  case logUnavailable(String)
  /// The coordinator is stopping. Whether it was logged is unknown: try again with the same
  /// idempotency key.
  case stopping
}
