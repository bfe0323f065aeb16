import Testing

@testable import FreshetCore

struct AgentProofTests {
  /// A node that is complete at 0 and has just sent a probe.
  private func probing() -> AgentRig {
    var rig = AgentRig.joined()
    rig.pass(.milliseconds(2_500))
    return rig
  }

  @Test func `probes go out several times in each bound`() {
    #expect(probes(within: .seconds(30), areAnswered: true) == 24)
  }

  @Test func `a probe that is not answered is followed soon by the next`() {
    // A coordinator that comes back is asked at once, not after an eighth of the bound.
    #expect(probes(within: .seconds(30), areAnswered: false) == 96)
  }

  @Test func `a class with a shorter bound is asked for more often`() {
    #expect(probes(within: .seconds(30), areAnswered: true, shortest: .seconds(5)) == 48)
    #expect(probes(within: .seconds(30), areAnswered: true, shortest: .seconds(60)) == 24)
  }

  private func probes(
    within time: Duration, areAnswered: Bool, shortest bound: Duration = .seconds(10)
  ) -> Int {
    var rig = AgentRig.joined(bound: .seconds(10))
    rig.machine.shortenProbeInterval(for: bound)
    if let probe = rig.probe { rig.proof(of: probe.nonce, head: .start()) }
    var probes = 0
    // The first one after joining is not waited for.
    rig.passToDeadline()
    let end = rig.now + time
    for _ in 0..<1_000 where rig.now < end {
      if let probe = rig.probe {
        probes += 1
        if areAnswered { rig.proof(of: probe.nonce, head: .start()) }
      }
      rig.passToDeadline()
    }
    return probes
  }

  @Test func `a proof is timed from the sending of the probe`() {
    var rig = probing()
    let sent = rig.now
    let nonce = rig.probe?.nonce ?? 0
    #expect(rig.probe?.applied == .start())
    rig.now = rig.now + .milliseconds(700)
    rig.proof(of: nonce, head: .start())
    #expect(rig.proven == sent)
  }

  @Test func `the answerer's age is taken off`() {
    var rig = probing()
    let sent = rig.now
    rig.proof(of: rig.probe?.nonce ?? 0, head: .start(), age: .milliseconds(300))
    #expect(rig.proven == sent - .milliseconds(300))
  }

  @Test func `a negative age proves no more than the sending`() {
    var rig = probing()
    let sent = rig.now
    rig.proof(of: rig.probe?.nonce ?? 0, head: .start(), age: .seconds(-5))
    #expect(rig.proven == sent)
  }

  @Test func `an answer to no probe proves nothing`() {
    var rig = probing()
    let nonce = rig.probe?.nonce ?? 0
    rig.proof(of: nonce &+ 1, head: .start())
    #expect(rig.effects.isEmpty)
    rig.proof(of: nonce, head: .start())
    rig.proof(of: nonce, head: .start())
    #expect(rig.effects.isEmpty)
  }

  @Test func `a proof is not redeemed before its head is applied`() {
    var log = TestLog()
    var rig = probing()
    let sent = rig.now
    let batch = log.append(.drops(Dimension(.tag, "t")))
    rig.proof(of: rig.probe?.nonce ?? 0, head: log.head)
    #expect(rig.proven == nil)
    rig.receive(batch)
    #expect(rig.proven == sent)
    // The changes come first, then the claim, then the proof that rests on it.
    #expect(
      rig.effects.prefix(3) == [
        .merge(.drops(Dimension(.tag, "t")), at: 1, grace: .zero), .advance(log.head),
        .prove(sent),
      ])
  }

  @Test func `events that a proof speaks of are waited for a moment, then asked for`() {
    var log = TestLog()
    var rig = probing()
    let sent = rig.now
    _ = log.append(.drops(Dimension(.tag, "t")))
    rig.proof(of: rig.probe?.nonce ?? 0, head: log.head)
    #expect(rig.catchUp == nil)
    rig.pass(.milliseconds(19))
    #expect(rig.catchUp == nil)
    rig.pass(.milliseconds(1))
    #expect(rig.catchUp?.after == 0)
    rig.page(head: log.head)
    #expect(rig.proven == sent)
  }

  @Test func `events that come in time are not asked for`() {
    var log = TestLog()
    var rig = probing()
    let batch = log.append(.drops(Dimension(.tag, "t")))
    rig.proof(of: rig.probe?.nonce ?? 0, head: log.head)
    rig.receive(batch)
    rig.pass(.milliseconds(100))
    #expect(rig.catchUp == nil)
  }

  @Test func `a proof that an event overtook still proves`() {
    var log = TestLog()
    var rig = probing()
    let sent = rig.now
    let nonce = rig.probe?.nonce ?? 0
    let head = log.head
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    rig.proof(of: nonce, head: head)
    #expect(rig.proven == sent)
    #expect(rig.hello == nil)
    #expect(rig.notes.isEmpty)
  }

  @Test func `late answers are worth less, and an answer makes older probes void`() {
    var rig = probing()
    let first = (nonce: rig.probe?.nonce ?? 0, sent: rig.now)
    rig.pass(.milliseconds(2_500))
    let second = (nonce: rig.probe?.nonce ?? 0, sent: rig.now)
    rig.proof(of: second.nonce, head: .start())
    #expect(rig.proven == second.sent)
    rig.proof(of: first.nonce, head: .start())
    #expect(rig.proven == nil)
  }

  @Test func `a late answer to the older probe is taken if it comes first`() {
    var rig = probing()
    let first = (nonce: rig.probe?.nonce ?? 0, sent: rig.now)
    rig.pass(.milliseconds(2_500))
    rig.proof(of: first.nonce, head: .start())
    #expect(rig.proven == first.sent)
  }

  @Test func `a proof with another digest at the same place proves nothing`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(.drops(Dimension(.tag, "t"))))
    rig.pass(.milliseconds(2_500))
    var other = log.head
    other.digest = .zero
    rig.proof(of: rig.probe?.nonce ?? 0, head: other)
    #expect(rig.proven == nil)
    #expect(rig.hello != nil)
    #expect(rig.notes == [.diverged(other)])
  }

  @Test func `a proof of another epoch proves nothing`() {
    var rig = probing()
    rig.proof(of: rig.probe?.nonce ?? 0, head: .start(of: .second))
    #expect(rig.proven == nil)
    #expect(rig.hello != nil)
  }

  @Test func `silence is noted, and probing goes on`() {
    var rig = probing()
    rig.pass(.seconds(6))
    #expect(rig.probe != nil)
    #expect(rig.notes.contains { if case .silence = $0 { true } else { false } })
  }
}
