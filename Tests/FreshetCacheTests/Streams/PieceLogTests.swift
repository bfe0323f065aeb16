import FreshetCache
import Testing

@Suite struct PieceLogTests {
  private struct ModelDown: Error {}

  private func read(_ log: PieceLog<String>, at place: Int) -> String {
    switch log.step(at: place) {
    case .piece(let piece): piece
    case .wait: "(wait)"
    case .end: "(end)"
    case .failure: "(failure)"
    }
  }

  @Test func `readers are each at a place of their own`() throws {
    var log = PieceLog<String>()
    #expect(read(log, at: 0) == "(wait)")
    try log.write("a", bytes: 1)
    #expect(read(log, at: 0) == "a")
    #expect(read(log, at: 1) == "(wait)")
    log.end(nil, with: ["b"])
    #expect(["a", "b", "(end)"] == (0..<3).map { read(log, at: $0) })
  }

  @Test func `a failure comes after the pieces, and nothing after the end`() throws {
    var log = PieceLog<String>()
    try log.write("a", bytes: 1)
    log.end(ModelDown())
    #expect(["a", "(failure)"] == (0..<2).map { read(log, at: $0) })
    log.end(nil)
    #expect(read(log, at: 1) == "(failure)")
    #expect(throws: StreamError.closed) { try log.write("b", bytes: 1) }
  }

  @Test func `bytes and pieces are bounded`() throws {
    var log = PieceLog<String>()
    try log.write("a", bytes: PieceLog<String>.maxBytes)
    try log.write("", bytes: 0)
    #expect(throws: StreamError.tooLong(limit: PieceLog<String>.maxBytes)) {
      try log.write("b", bytes: 1)
    }
    #expect(throws: StreamError.tooLong(limit: PieceLog<String>.maxBytes)) {
      try log.write("b", bytes: .max)
    }
    var many = PieceLog<String>()
    for _ in 0..<PieceLog<String>.maxPieces { try many.write("", bytes: 0) }
    #expect(throws: StreamError.tooLong(limit: PieceLog<String>.maxPieces)) {
      try many.write("", bytes: 0)
    }
  }
}
