/// Why a semantic lookup or fill cannot be as it was asked for; nothing has changed then.
public enum SemanticError: Error, Equatable, Sendable, CustomStringConvertible {
  /// An embedding of no numbers.
  case emptyEmbedding
  /// An embedding of more numbers than it may have.
  case tooManyDimensions(Int, limit: Int)
  /// The number at this index of an embedding is infinite or none.
  case notFinite(at: Int)
  /// An embedding of zeros has no direction.
  case allZero
  /// Embeddings of another dimension are held in the scope: another model has made them.
  case dimension(Int, held: Int)
  /// A threshold that no cosine can be compared with.
  case threshold(Double)
  /// The ticket was taken for another key than the question's.
  case foreignTicket

  /// What is wrong, and what is allowed.
  public var description: String {
    switch self {
    case .emptyEmbedding: "the embedding is empty; give 1 to \(SemanticLimits.dimension) numbers"
    case .tooManyDimensions(let count, let limit):
      "\(count) dimensions; an embedding may have \(limit)"
    case .notFinite(let index): "the number at \(index) of the embedding is not finite"
    case .allZero: "all numbers of the embedding are 0: it has no direction"
    case .dimension(let count, let held):
      "\(count) dimensions; this scope holds embeddings of \(held): use one model for a scope"
    case .threshold(let threshold): "threshold \(threshold) is out of range; give -1 to 1"
    case .foreignTicket: "the ticket was taken for another key than the question's"
    }
  }
}

/// The bounds on semantic lookups.
public enum SemanticLimits {
  /// Numbers of one embedding.
  public static let dimension = 4_096
  /// Similar entries that one lookup tries, nearest first; if none of them may be served it is a miss.
  public static let candidates = 64

  static func check(threshold: Double) throws(SemanticError) {
    // Not a number is in no range.
    guard -1...1 ~= threshold else { throw .threshold(threshold) }
  }
}
