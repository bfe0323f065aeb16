import FreshetCache
import FreshetCore
import Testing

/// A model that the fleet cannot resolve costs a call, and never a request.
@Suite struct UnresolvedKeyTests {
  private func components() -> KeyComponents {
    KeyComponents(
      model: .alias("default-fast"), prompt: .init("refund", version: "1"), message: "hello",
      customer: .sharedAcrossCustomers)
  }

  @Test(arguments: [true, false])
  func `nothing is cached under a key of no model, joined or not`(isJoined: Bool) async throws {
    let node = try TestNode(isJoined: isJoined)
    let reason = MissReason.unresolved(.unknownAlias("default-fast"))
    for call in 1...3 {
      let key = try components().key(in: node.fleet)
      guard case .miss(reason) = node.cache.lookup(key) else {
        Issue.record("the lookup was no miss for want of a model")
        return
      }
      let answer = try await node.cache.value(for: key, class: .policyAndPricing) { _ in
        Generation("answer \(call)")
      }
      #expect(answer.value == "answer \(call)")
      guard
        case .generated(after: reason, .notCached(.unresolved(.unknownAlias("default-fast"))), _) =
          answer.origin
      else {
        Issue.record("\(answer.origin)")
        return
      }
    }
    #expect(node.cache.statistics.unresolved == 6)
    #expect(node.cache.statistics.entries == 0)
  }

  @Test func `who asks at the same time calls for himself`() async throws {
    let node = try TestNode()
    let key = try components().key(in: node.fleet)
    let gate = Gate()
    async let first = node.cache.value(for: key, class: .policyAndPricing) { _ in
      await gate.wait()
      return Generation("first")
    }
    let second = try await node.cache.value(for: key, class: .policyAndPricing) { _ in
      Generation("second")
    }
    #expect(second.value == "second")
    gate.open()
    #expect(try await first.value == "first")
  }

  @Test func `once the alias is known, answers are cached, and depend on alias and model`()
    async throws
  {
    for dimension in [Dimension(.modelAlias, "default-fast"), Dimension(.model, "mini")] {
      let node = try TestNode()
      node.apply(.names(Dimension(.modelAlias, "default-fast"), versions: ["mini"]), at: 1)
      let key = try components().key(in: node.fleet)
      _ = try await node.cache.value(for: key, class: .policyAndPricing) { _ in Generation("a") }
      guard case .hit = node.cache.lookup(key) else {
        Issue.record("the answer was not cached")
        return
      }
      node.apply(.drops(dimension), at: 2)
      guard case .miss(.invalidated(by: 2)) = node.cache.lookup(key) else {
        Issue.record("an event on \(dimension) dropped nothing")
        return
      }
    }
  }
}
