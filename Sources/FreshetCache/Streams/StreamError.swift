public import FreshetCore

/// Why a stream ended before its answer was complete.
public enum StreamError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The event with this number has killed the answer, and generation stopped; 0 if the node started over.
  case overtaken(by: SequenceNumber)
  /// Generation ended before the answer was complete.
  case truncated
  /// The answer has more pieces or bytes than the limit.
  case tooLong(limit: Int)
  /// A piece was written after generation had ended.
  case closed

  /// The problem, and what to do about it.
  public var description: String {
    switch self {
    case .overtaken(let sequence):
      "the event \(sequence) made the answer wrong while it was generated; ask again"
    case .truncated: "the answer was cut off"
    case .tooLong(let limit): "the answer is longer than \(limit)"
    case .closed: "the stream has ended already"
    }
  }
}
