/// What a publisher is told of one event, once it is durable.
public struct PublishReceipt: Equatable, Sendable {
  /// Where in which log.
  public let position: Position
  /// True if all that the event named was active already: nothing is dropped.
  ///
  /// `force` drops it.
  public let isUnchanged: Bool
  /// True if an earlier publish with the same idempotency key had logged it.
  public let isReplay: Bool

  package init(position: Position, isUnchanged: Bool, isReplay: Bool) {
    self.position = position
    self.isUnchanged = isUnchanged
    self.isReplay = isReplay
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
