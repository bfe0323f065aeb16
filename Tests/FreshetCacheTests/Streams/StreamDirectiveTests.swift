import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct StreamDirectiveTests {
  private func stream(
    _ node: TestNode,
    _ generate: @escaping @Sendable (StreamWriter<String>) async throws -> StreamEnding
  ) throws -> AnswerStream<String, String> {
    try node.cache.stream(for: key("a"), dependingOn: [], class: .concepts) { _, writer in
      try await generate(writer)
    }
  }

  @Test func `its readers get the whole, and the first reason stays`() async throws {
    let node = try TestNode()
    let gate = Gate()
    let first = try stream(node) { writer in
      try writer.write("one ")
      writer.doNotCache("content_filter")
      await gate.wait()
      try writer.write("two")
      writer.doNotCache("length")
      return .complete(cost: AnswerCost(tokens: 2))
    }
    let second = try stream(node) { _ in .stopped }
    gate.open()
    for stream in [first, second] {
      #expect(await stream.pieces().pieces == ["one ", "two"])
      let answer = try await stream.answer()
      #expect(answer.value == "one two")
      #expect(answer.outcome == .notCached(.doNotCache("content_filter")))
    }
    #expect(try node.miss("a") == .absent)
    #expect(node.cache.statistics.refills.cost == AnswerCost(tokens: 2))
  }

  @Test func `what is said after the end is too late`() async throws {
    let node = try TestNode()
    let kept = Guarded<StreamWriter<String>?>(nil)
    let answer = try await stream(node) { writer in
      kept.withLock { $0 = writer }
      try writer.write("whole")
      return .complete
    }.answer()
    #expect(answer.outcome == .cached)
    kept.withLock { $0 }?.doNotCache("late")
    #expect(try node.isHit("a"))
  }

  @Test func `what is stopped is an error whatever was said of it`() async throws {
    let node = try TestNode()
    let stream = try stream(node) { writer in
      try writer.write("one ")
      writer.doNotCache("length")
      return .stopped
    }
    await #expect(throws: StreamError.truncated) { try await stream.answer() }
    #expect(node.cache.statistics.doNotCacheFills == 0)
  }
}
