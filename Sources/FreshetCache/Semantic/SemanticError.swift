/// Why a semantic lookup or fill was refused; the cache is unchanged.
public enum SemanticError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The embedding has no numbers.
  case emptyEmbedding
  /// The embedding has more numbers than the limit.
  case tooManyDimensions(Int, limit: Int)
  /// The number at this index of the embedding is infinite or not a number.
  case notFinite(at: Int)
  /// The embedding is all zeros, which has no direction.
  case allZero
  /// The scope holds embeddings of another dimension, so another model made them.
  case dimension(Int, held: Int)
  /// The threshold is not from -1 to 1.
  case threshold(Double)
  /// The ticket was taken for a key other than the question's.
  case foreignTicket

  /// The problem, and what is allowed.
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

/// How large an embedding may be, and how many near entries a lookup tries.
public enum SemanticLimits {
  /// The most numbers in one embedding.
  public static let dimension = 4_096
  /// The most near entries that one lookup tries, nearest first; if none may be served, it is a miss.
  public static let candidates = 64

  static func check(threshold: Double) throws(SemanticError) {
    // A NaN is in no range.
    guard -1...1 ~= threshold else { throw .threshold(threshold) }
  }
}
