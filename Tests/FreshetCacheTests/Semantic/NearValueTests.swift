import FreshetCache
import FreshetCore
import Testing

@Suite struct NearValueTests {
  private func ask(
    _ node: TestNode, _ question: Question, _ calls: Counter, threshold: Double = 0.9
  ) async throws -> Answer<String> {
    try await node.cache.value(
      for: question, threshold: threshold, dependingOn: [.tag("t")], class: .concepts
    ) { _ in Generation("made \(calls.increment())") }
  }

  @Test func `the model is called where nothing near may be served`() async throws {
    let node = try TestNode()
    let calls = Counter()
    let made = try await ask(node, question("a", 0), calls)
    guard case .generated(after: .absent, .cached, isShared: false) = made.origin else {
      Issue.record("not made and cached: \(made.origin)")
      return
    }
    let near = try await ask(node, question("b", 1), calls)
    #expect(near.value == "made 1")
    guard case .hit(let hit) = near.origin else {
      Issue.record("not near")
      return
    }
    #expect(hit.similarity != nil)
    #expect(try await ask(node, question("c", 80), calls).value == "made 2")
    #expect(try await ask(node, question("c", 80), calls).value == "made 2")
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    #expect(try await ask(node, question("b", 1), calls).value == "made 3")
    #expect(calls.value == 3)
  }

  @Test func `a near answer is streamed as one that is there, and a new one is found near`()
    async throws
  {
    let node = try TestNode()
    let calls = Counter()
    func pieces(_ question: Question) async throws -> [String] {
      let stream = try node.cache.stream(
        for: question, threshold: 0.9, dependingOn: [.tag("t")], class: .concepts
      ) { _, writer in
        try writer.write("made ")
        try writer.write("\(calls.increment())")
        return .complete
      }
      return try await stream.reduce(into: []) { $0.append($1) }
    }
    #expect(try await pieces(question("a", 0)) == ["made ", "1"])
    #expect(try await pieces(question("b", 1)) == ["made 1"])
    #expect(try await pieces(question("c", 80)) == ["made ", "2"])
    node.apply(.drops(Dimension(.tag, "t")), at: 1)
    #expect(try await pieces(question("b", 1)) == ["made ", "3"])
    #expect(throws: SemanticError.threshold(2)) {
      try node.cache.stream(
        for: question("b", 1), threshold: 2, dependingOn: [], class: .concepts
      ) { _, _ in .complete }
    }
  }

  @Test func `what is wrong with a question is told before the model is called`() async throws {
    let node = try TestNode()
    let calls = Counter()
    _ = try await ask(node, question("a", 0), calls)
    await #expect(throws: SemanticError.threshold(2)) {
      try await ask(node, question("b", 0), calls, threshold: 2)
    }
    await #expect(throws: SemanticError.dimension(5, held: 2)) {
      try await ask(node, question("b", 0, dimension: 5), calls)
    }
    #expect(calls.value == 1)
  }
}
