import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct ErrorMemoryTests {
  private struct ModelDown: Error, Equatable {
    var call: Int
  }

  /// A node whose model fails with the number of the call.
  private struct Site: Sendable {
    let node: TestNode
    let calls = Counter()
    var contentClass: ContentClass

    init(remembering lifetime: Duration) throws {
      node = try TestNode()
      contentClass = try .concepts.rememberingErrors(for: lifetime)
    }

    /// The number of the call that the error is of.
    func ask(_ message: String = "a", dependingOn dependencies: [Dependency] = [.tag("t")])
      async throws -> Int
    {
      do {
        _ = try await node.cache.value(
          for: key(message), dependingOn: dependencies, class: contentClass
        ) { _ in throw ModelDown(call: calls.increment()) }
        return 0
      } catch let error as ModelDown {
        return error.call
      }
    }
  }

  @Test func `without a choice every caller asks the model`() async throws {
    let site = try Site(remembering: .zero)
    #expect(try await site.ask() == 1)
    #expect(try await site.ask() == 2)
    #expect(site.node.cache.statistics.rememberedErrors == 0)
  }

  @Test func `by choice an error is given again until its time is over`() async throws {
    let site = try Site(remembering: .seconds(5))
    #expect(try await site.ask() == 1)
    site.node.clock.advance(by: .milliseconds(4_999))
    #expect(try await site.ask() == 1)
    #expect(try await site.ask("other") == 2)
    site.node.clock.advance(by: .milliseconds(1))
    #expect(try await site.ask() == 3)
    #expect(site.node.cache.statistics.rememberedErrors == 1)
  }

  @Test func `an event that may have mended it ends the memory`() async throws {
    let site = try Site(remembering: .seconds(5))
    #expect(try await site.ask() == 1)
    site.node.apply(.drops(Dimension(.tag, "other")), at: 1)
    #expect(try await site.ask() == 1)
    site.node.apply(.drops(Dimension(.tag, "t")), at: 2)
    #expect(try await site.ask() == 2)
  }

  @Test func `another question is not answered by it`() async throws {
    var site = try Site(remembering: .seconds(5))
    #expect(try await site.ask() == 1)
    #expect(try await site.ask(dependingOn: []) == 2)
    site.contentClass = try .genericQuestions.rememberingErrors(for: .seconds(5))
    #expect(try await site.ask() == 3)
  }

  @Test func `nothing is remembered while nothing is proven`() async throws {
    let site = try Site(remembering: .seconds(5))
    site.node.fleet.fence()
    #expect(try await site.ask() == 1)
    #expect(try await site.ask() == 2)
  }

  @Test func `in a grace a failed refresh leaves the old answer`() async throws {
    let site = try Site(remembering: .zero)
    try site.node.fill("a", "old", dependingOn: [.tag("t")])
    site.node.apply(.drops(Dimension(.tag, "t")), at: 1, grace: .seconds(60))
    let ask: @Sendable ([Dependency]) async throws -> Answer<String> = { dependencies in
      try await site.node.cache.value(
        for: key("a"), dependingOn: dependencies, class: .concepts
      ) { _ in throw ModelDown(call: site.calls.increment()) }
    }
    await #expect(throws: FillError.dependency(Dimension(.tag, ""), "the id is empty")) {
      try await ask([.tag("")])
    }
    site.node.clock.advance(by: .seconds(31))
    site.node.prove()
    let answer = try await ask([.tag("t")])
    #expect(answer.value == "old")
    #expect(site.calls.value == 1)
    site.node.clock.advance(by: .seconds(30))
    site.node.prove()
    await #expect(throws: ModelDown(call: 2)) { try await ask([.tag("t")]) }
  }
}
