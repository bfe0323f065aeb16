public import FreshetCore

/// Why a fill was refused; the cache is unchanged.
public enum FillError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The fill has more dependencies than an entry may have.
  case tooManyDependencies(Int, limit: Int)
  /// A part of this dependency is empty, too long or not in normal form C; the text names the part.
  case dependency(Dimension, String)
  /// The stated size of the value is negative.
  case negativeBytes(Int)
  /// The ticket was taken from a cache of another node.
  case foreignTicket
  /// Too many callers already wait for the same generation.
  case tooManyWaiters(limit: Int)
  /// Too many callers already wait for their turn to call a model.
  case tooManyRefills(limit: Int)
  /// The event with this number killed the answer while it was generated; 0 if the node started over.
  ///
  /// See ``FillTicket/unlessOvertaken(_:)``.
  case overtaken(by: SequenceNumber)
  /// Too many fills are already watched for an event that overtakes them.
  case tooManyWatchers(limit: Int)

  /// The problem, and what is allowed.
  public var description: String {
    switch self {
    case .tooManyDependencies(let count, let limit):
      "\(count) dependencies; an entry may have \(limit)"
    case .dependency(let dimension, let problem): "the dependency on \(dimension): \(problem)"
    case .negativeBytes(let bytes): "\(bytes) bytes; give 0 or more"
    case .foreignTicket: "the ticket is of another node's cache"
    case .tooManyWaiters(let limit): "\(limit) callers wait for this answer already"
    case .tooManyRefills(let limit):
      "\(limit) callers wait for their turn to call a model already; ask again later"
    case .overtaken(let sequence):
      "the event \(sequence) made the answer wrong while it was generated; ask again"
    case .tooManyWatchers(let limit):
      "\(limit) fills are watched for an event that overtakes them already"
    }
  }
}
