import FreshetCache
import Testing

@Suite struct EmbeddingTests {
  @Test func `an embedding has a direction and no length`() throws {
    let short = try Embedding([0.3, 0.4])
    let long = try Embedding([30, 40] as [Float])
    #expect(short == long)
    #expect(short.similarity(to: long) == 1)
    #expect(short.dimension == 2)
  }

  @Test func `similarity is the cosine`() throws {
    let east = try Embedding([1, 0])
    #expect(east.similarity(to: try Embedding([0, 5])) == 0)
    #expect(east.similarity(to: try Embedding([-2, 0])) == -1)
    let half = try #require(east.similarity(to: try Embedding([1, Float(3).squareRoot()])))
    #expect(abs(half - 0.5) < 1e-6)
    #expect(east.similarity(to: try Embedding([1, 0, 0])) == nil)
  }

  @Test(arguments: [1, 15, 16, 17, 32, 33, 48, 384, 4_096])
  func `every dimension counts`(dimension: Int) throws {
    let ones = try Embedding([Float](repeating: 1, count: dimension))
    var numbers = [Float](repeating: 0, count: dimension)
    for index in [0, dimension / 2, dimension - 1] {
      numbers[index] = 1
      let found = try #require(ones.similarity(to: try Embedding(numbers)))
      #expect(abs(found - 1 / Double(dimension).squareRoot()) < 1e-6)
      numbers[index] = 0
    }
  }

  @Test func `what has no direction is refused`() {
    #expect(throws: SemanticError.emptyEmbedding) { try Embedding([]) }
    #expect(throws: SemanticError.allZero) { try Embedding([0, -0, 0]) }
    #expect(throws: SemanticError.notFinite(at: 1)) { try Embedding([1, .nan]) }
    #expect(throws: SemanticError.notFinite(at: 0)) { try Embedding([.infinity, 1]) }
    #expect(throws: SemanticError.tooManyDimensions(4_097, limit: 4_096)) {
      try Embedding([Float](repeating: 1, count: 4_097))
    }
  }

  @Test func `the least and the greatest numbers have a direction`() throws {
    let tiny = try Embedding([Float.leastNonzeroMagnitude, 0])
    let huge = try Embedding([Float.greatestFiniteMagnitude, Float.greatestFiniteMagnitude])
    let found = try #require(tiny.similarity(to: huge))
    #expect(abs(found - 0.5.squareRoot()) < 1e-6)
  }
}
