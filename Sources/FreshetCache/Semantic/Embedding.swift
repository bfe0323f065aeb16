/// The meaning of a question as a vector, made by an embedding model of the application's choice.
///
/// It is normalised, because only its direction counts.
public struct Embedding: Hashable, Sendable {
  /// The number of components that it was made from.
  public let dimension: Int
  /// The vector, normalised to length 1 and padded with zeros.
  let lanes: [SIMD16<Float>]

  /// Creates an embedding from its components.
  ///
  /// - Parameter numbers: 1 to ``SemanticLimits/dimension`` finite numbers, not all of them 0.
  /// - Throws: ``SemanticError`` if they are anything else.
  public init(_ numbers: some Collection<Float>) throws(SemanticError) {
    guard !numbers.isEmpty else { throw .emptyEmbedding }
    guard numbers.count <= SemanticLimits.dimension else {
      throw .tooManyDimensions(numbers.count, limit: SemanticLimits.dimension)
    }
    var square = 0.0
    for (index, number) in numbers.enumerated() {
      guard number.isFinite else { throw .notFinite(at: index) }
      square += Double(number) * Double(number)
    }
    // Even the square of the least positive Float is above 0 as a Double.
    guard square > 0 else { throw .allZero }
    let length = square.squareRoot()
    var lanes = [SIMD16<Float>](repeating: .zero, count: (numbers.count + 15) / 16)
    for (index, number) in numbers.enumerated() {
      lanes[index / 16][index % 16] = Float(Double(number) / length)
    }
    dimension = numbers.count
    self.lanes = lanes
  }

  /// The cosine of the angle between two embeddings, from -1 to 1; nil if their dimensions differ.
  public func similarity(to other: Embedding) -> Double? {
    guard dimension == other.dimension else { return nil }
    return Similarity.cosine(lanes.span, other.lanes.span, at: 0)
  }
}

enum Similarity {
  /// The largest rounding error of a sum of Floats; a cosine this close to 1 counts as 1.
  private static let rounding: Float = 1e-6

  /// The cosine of `vector` and the row of `matrix` that begins at `start`, both of length 1.
  ///
  /// - Complexity: O(dimension).
  @inline(__always)
  static func cosine(
    _ vector: Span<SIMD16<Float>>, _ matrix: Span<SIMD16<Float>>, at start: Int
  ) -> Double {
    var even = SIMD16<Float>.zero
    var odd = SIMD16<Float>.zero
    var index = 0
    while index + 1 < vector.count {
      even += vector[index] * matrix[start + index]
      odd += vector[index + 1] * matrix[start + index + 1]
      index += 2
    }
    if index < vector.count { even += vector[index] * matrix[start + index] }
    let sum = (even + odd).sum()
    if sum > 1 - rounding { return 1 }
    return Double(max(-1, sum))
  }
}
