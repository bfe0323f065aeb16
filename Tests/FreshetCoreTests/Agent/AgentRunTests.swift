import Testing

@testable import FreshetCore

/// A coordinator's next run may be of a log that was rolled back under its epoch.
struct AgentRunTests {
  private static let first = RunID(1)
  private static let second = RunID(2)

  private func joined(_ run: RunID) -> AgentRig {
    var rig = AgentRig()
    rig.start()
    rig.welcome(at: .start(), run: run)
    rig.page(head: .start(), run: run)
    rig.pass(.milliseconds(10))
    return rig
  }

  @Test func `what another run broadcasts is not merged, and asks for a proof at once`() {
    var log = TestLog()
    var rig = joined(Self.first)
    let batch = log.append(.drops(Dimension(.tag, "t")))
    rig.receive(batch, run: Self.second)
    #expect(rig.merged.isEmpty)
    #expect(rig.machine.position == .start())
    #expect(rig.notes == [.otherRun(Self.second)])
    rig.pass(.zero)
    #expect(rig.probe != nil)
    // However much it says: the probe is repeated in its own time.
    rig.receive(batch, run: Self.second)
    #expect(rig.effects.isEmpty)
    // The session may not be connected yet: what it did not take is asked again, sooner than a hello.
    rig.pass(.milliseconds(500))
    #expect(rig.probe != nil)
    #expect(rig.hello == nil)
    rig.receive(.stranger)
    #expect(rig.hello != nil)
  }

  @Test func `a beacon of another run asks for a proof, a proof and a page of one for a hello`() {
    var rig = joined(Self.first)
    rig.receive(beacon: .start(), run: Self.second)
    rig.pass(.zero)
    #expect(rig.probe != nil)

    rig = joined(Self.first)
    rig.pass(.milliseconds(2_500))
    rig.proof(of: rig.probe?.nonce ?? 0, head: .start(), run: Self.second)
    #expect(rig.proven == nil)
    #expect(rig.hello != nil)

    var log = TestLog()
    rig = joined(Self.first)
    _ = log.append(.drops(.everything))
    rig.receive(beacon: log.head, run: Self.first)
    #expect(rig.catchUp != nil)
    rig.page(head: log.head, run: Self.second)
    #expect(rig.machine.position == .start())
    #expect(rig.hello != nil)
  }

  @Test func `once the other run has answered a hello, what it says counts`() {
    var log = TestLog()
    var rig = joined(Self.first)
    let batch = log.append(.drops(Dimension(.tag, "t")))
    rig.receive(batch, run: Self.second)
    rig.receive(.stranger)
    rig.welcome(at: .start(), run: Self.second)
    rig.receive(batch, run: Self.second)
    #expect(rig.merged == [.drops(Dimension(.tag, "t"))])
    #expect(rig.machine.position == log.head)
    // And what is left of the first run does not.
    rig.receive(log.append(.drops(.everything)), run: Self.first)
    #expect(rig.merged.isEmpty)
  }

  @Test func `a coordinator that does not say its run is believed as before`() {
    var log = TestLog()
    var rig = joined(.unknown)
    rig.receive(log.append(.drops(.everything)))
    #expect(rig.merged == [.drops(.everything)])
  }

  @Test func `a log that went back between two runs is noticed before its events are merged`() {
    // Frame 1 is lost, frame 2 names a version; then the log is rolled back to 0 and goes on.
    var lost = TestLog()
    var rig = joined(Self.first)
    _ = lost.append(.drops(.everything))
    rig.receive(lost.append(.names(Dimension(.prompt, "p"), versions: ["lost"])), run: Self.first)
    #expect(rig.merged.count == 1)
    var log = TestLog()
    rig.receive(
      log.append(.names(Dimension(.prompt, "p"), versions: ["kept"])), run: Self.second)
    #expect(rig.merged.isEmpty)
    rig.receive(.stranger)
    #expect(rig.hello?.applied == lost.head)
  }

  @Test func `each run of a coordinator is another one, and says so everywhere`() {
    var rig = CoordinatorRig()
    #expect(rig.machine.run != .unknown)
    let other = CoordinatorMachine(
      .init(), head: .start(), seed: 2, at: .at(1_000))
    #expect(rig.machine.run != other.run)
    rig.join()
    #expect(rig.welcome?.run == rig.machine.run)
    rig.probe()
    #expect(rig.proof?.run == rig.machine.run)
    rig.receive(.catchUp(.init(nonce: 1, after: 0, namedOnly: false)))
    guard case .page(let page)? = rig.sent.first else {
      Issue.record("no page")
      return
    }
    #expect(page.run == rig.machine.run)
    rig.log(Event(.purge(.everything)))
    #expect(rig.broadcasts.map(\.run) == [rig.machine.run])
    rig.pass(.seconds(2))
    #expect(rig.broadcasts.map(\.run) == [rig.machine.run])
  }
}
