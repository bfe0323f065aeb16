import Testing

@testable import FreshetCore

/// Publishing again what was published before, after something else has come between.
struct OvertakenReplayTests {
  private static func deploy(
    _ prompt: String = "p", role: PromptRole? = nil, _ version: String? = nil, key: String? = nil
  ) -> Event {
    Event(
      .promptDeploy(PromptDeploy(prompt: prompt, role: role, versions: version.map { [$0] } ?? [])),
      idempotencyKey: key)
  }

  /// What becomes of a replay of `first` after `later`.
  private func overtaken(
    _ first: Event, by later: Event...
  ) -> PublishReceipt.Overtaking? {
    var rig = CoordinatorRig()
    rig.log(first)
    for event in later { rig.log(event) }
    rig.publish(first)
    #expect(rig.receipts.map(\.isReplay) == [true])
    return rig.receipts.first?.overtaken
  }

  @Test func `another version since is told`() {
    #expect(overtaken(Self.deploy("p", "v1", key: "k"), by: Self.deploy("p", "v2")) == .event(2))
    #expect(
      overtaken(
        Self.deploy("p", role: .system, "v1", key: "k"), by: Self.deploy("p", role: .system, "v2"))
        == .event(2))
  }

  @Test func `a drop that left open which is right is told`() {
    #expect(overtaken(Self.deploy("p", "v1", key: "k"), by: Self.deploy("p")) == .event(2))
    #expect(
      overtaken(Self.deploy("p", role: .system, "v1", key: "k"), by: Self.deploy("p"))
        == .event(2))
    #expect(
      overtaken(Self.deploy("p", role: .system, "v1", key: "k"), by: Self.deploy("p", "v2"))
        == .event(2))
  }

  @Test func `what is active still, or again, is not overtaken`() {
    let first = Self.deploy("p", "v1", key: "k")
    #expect(overtaken(first) == nil)
    #expect(overtaken(first, by: Self.deploy("q", "v2")) == nil)
    #expect(overtaken(first, by: Self.deploy("p", "v2"), Self.deploy("p", "v1")) == nil)
    #expect(overtaken(first, by: Self.deploy("p", role: .system, "v2")) == nil)
    #expect(overtaken(first, by: Event(.purge(.everything))) == nil)
  }

  @Test func `a purge cannot be overtaken`() {
    let purge = Event(.purge(.tag("t")), idempotencyKey: "k")
    #expect(overtaken(purge, by: purge.unnamed) == nil)
  }

  @Test func `an event that drops what it names is as it was asked for`() {
    var forced = Self.deploy("p", "v1", key: "k")
    forced.force = true
    #expect(overtaken(forced) == nil)
    #expect(overtaken(forced, by: Self.deploy("p", "v2")) == .event(2))
  }

  @Test func `what one publish does to itself is as it was asked for`() {
    var rig = CoordinatorRig()
    let events = [Self.deploy("p", "v1", key: "a"), Self.deploy("p", "v2", key: "b")]
    for _ in 0..<2 {
      rig.publish(events)
      if rig.append != nil { rig.appended() }
      #expect(rig.receipts.map(\.overtaken) == [nil, nil])
    }
    rig.publish(events[0])
    #expect(rig.receipts.map(\.overtaken) == [.event(2)])
  }
}

extension Event {
  fileprivate var unnamed: Event {
    var event = self
    event.idempotencyKey = nil
    return event
  }
}
