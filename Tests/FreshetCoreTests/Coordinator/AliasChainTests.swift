import Testing

@testable import FreshetCore

/// An alias resolves to models, never to another alias: an entry depends on each link that there is.
struct AliasChainTests {
  private func swap(
    _ alias: String, _ models: String..., force: Bool = false, key: String? = nil
  ) -> Event {
    Event(.modelSwap(ModelSwap(.alias(alias), versions: models)), force: force, idempotencyKey: key)
  }

  /// What becomes of `events` in one publish, after each of `first` was logged.
  private func refusals(_ events: Event..., after first: Event...) -> [PublishError] {
    var rig = CoordinatorRig()
    for event in first { rig.log(event) }
    rig.publish(events)
    #expect((rig.append == nil) == !rig.refusals.isEmpty)
    return rig.refusals
  }

  @Test func `an alias of an alias is refused, and what to name instead is told`() {
    #expect(
      refusals(swap("default", "fast"), after: swap("fast", "mini", "nano"))
        == [
          .aliasChain(index: 0, alias: "default", .isAlias("fast", resolvesTo: ["mini", "nano"]))
        ])
    // One of several is enough.
    #expect(
      refusals(swap("default", "large", "fast"), after: swap("fast", "mini"))
        == [.aliasChain(index: 0, alias: "default", .isAlias("fast", resolvesTo: ["mini"]))])
  }

  @Test func `what an alias resolves to cannot become an alias`() {
    #expect(
      refusals(swap("fast", "mini"), after: swap("default", "fast"))
        == [.aliasChain(index: 0, alias: "fast", .isModel(of: "default"))])
  }

  @Test func `a cycle is refused, however it is closed`() {
    #expect(!refusals(swap("b", "a"), after: swap("a", "b")).isEmpty)
    #expect(!refusals(swap("a", "b"), swap("b", "a")).isEmpty)
  }

  @Test func `a model may have the name of the alias that resolves to it`() {
    #expect(refusals(swap("mini", "mini")).isEmpty)
    #expect(refusals(swap("default", "mini"), after: swap("mini", "mini")).isEmpty)
    #expect(refusals(swap("mini", "mini"), after: swap("default", "mini")).isEmpty)
    // Once it stands for something else as well, it is an alias.
    #expect(
      refusals(swap("mini", "mini", "nano"), after: swap("default", "mini"))
        == [.aliasChain(index: 0, alias: "mini", .isModel(of: "default"))])
    #expect(
      refusals(swap("default", "mini"), after: swap("mini", "mini", "nano"))
        == [
          .aliasChain(index: 0, alias: "default", .isAlias("mini", resolvesTo: ["mini", "nano"]))
        ])
  }

  @Test func `a chain within a batch is found, and the batch refused whole`() {
    #expect(
      refusals(.deploy("p", "v1"), swap("fast", "mini"), swap("default", "fast"))
        == [.aliasChain(index: 2, alias: "default", .isAlias("fast", resolvesTo: ["mini"]))])
    #expect(
      refusals(swap("default", "fast"), swap("fast", "mini"))
        == [.aliasChain(index: 1, alias: "fast", .isModel(of: "default"))])
  }

  @Test func `a batch may move the links one after the other`() {
    #expect(
      refusals(swap("default", "mini"), swap("fast", "mini"), after: swap("default", "fast"))
        .isEmpty)
    #expect(
      refusals(swap("fast", "mini"), swap("default", "mini"), after: swap("default", "fast"))
        == [.aliasChain(index: 0, alias: "fast", .isModel(of: "default"))])
  }

  @Test func `a chain across the publishes of one write is found`() {
    var rig = CoordinatorRig()
    rig.publish(.change(of: "x"))
    rig.publish(swap("fast", "mini"))
    rig.publish(swap("default", "fast"))
    rig.publish(swap("other", "mini"))
    rig.appended()
    #expect(
      rig.refusals
        == [.aliasChain(index: 0, alias: "default", .isAlias("fast", resolvesTo: ["mini"]))])
    #expect(rig.append?.records.count == 2)
  }

  @Test func `a repeat by its idempotency key is no event, and not refused`() {
    var rig = CoordinatorRig()
    rig.log(swap("default", "fast", key: "once"))
    rig.log(swap("default", "mini"))
    rig.log(swap("fast", "mini"))
    rig.publish(swap("default", "fast", key: "once"))
    #expect(rig.refusals.isEmpty)
    #expect(rig.receipts.map(\.isReplay) == [true])
  }

  @Test func `a repeat within a batch moves no link`() {
    // The third is a repeat of the first: after it the alias stands where the second put it.
    #expect(
      refusals(
        swap("default", "large", key: "once"), swap("default", "fast"),
        swap("default", "large", key: "once"), swap("fast", "mini"))
        == [.aliasChain(index: 3, alias: "fast", .isModel(of: "default"))])
    #expect(
      refusals(
        swap("default", "fast", key: "once"), swap("default", "mini"),
        swap("default", "fast", key: "once"), swap("fast", "mini")
      ).isEmpty)
  }

  @Test func `an alias that force has named is one`() {
    #expect(
      refusals(swap("default", "fast"), after: swap("fast", "mini", force: true))
        == [.aliasChain(index: 0, alias: "default", .isAlias("fast", resolvesTo: ["mini"]))])
    #expect(!refusals(swap("fast", "mini", force: true), swap("default", "fast")).isEmpty)
  }

  @Test func `an alias that was purged is none, also earlier in the batch`() {
    let purge = Event(.purge(.dimension(Dimension(.modelAlias, "fast"))))
    #expect(refusals(swap("default", "fast"), after: swap("fast", "mini"), purge).isEmpty)
    #expect(refusals(purge, swap("default", "fast"), after: swap("fast", "mini")).isEmpty)
  }

  @Test func `a restarted coordinator knows what its aliases resolve to`() throws {
    var rig = CoordinatorRig()
    rig.publish(swap("fast", "mini"))
    let record = try #require(rig.append?.records.first)
    var restarted = CoordinatorRig()
    restarted.machine.recover(record.event, digest: record.digest)
    restarted.machine.finishRecovery()
    restarted.publish(swap("default", "fast"))
    #expect(restarted.refusals.count == 1)
  }

  @Test func `a dry run refuses what a publish would`() {
    var rig = CoordinatorRig()
    rig.log(swap("fast", "mini"))
    rig.dryRun(swap("default", "fast"))
    #expect(
      rig.fleetAnswers == [
        .refused(
          .publish(
            .aliasChain(index: 0, alias: "default", .isAlias("fast", resolvesTo: ["mini"]))))
      ])
  }
}
