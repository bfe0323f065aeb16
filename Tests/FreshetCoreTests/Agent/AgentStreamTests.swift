import Testing

@testable import FreshetCore

struct AgentStreamTests {
  private let drop = Change.drops(Dimension(.tag, "t"))

  @Test func `an event is merged, then claimed, then reported`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop, grace: .seconds(3)))
    #expect(
      rig.effects.prefix(2) == [.merge(drop, at: 1, grace: .seconds(3)), .advance(log.head)])
    #expect(rig.report?.applied == log.head)
    #expect(rig.machine.position == log.head)
  }

  @Test func `an event that comes again does nothing`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    let batch = log.append(drop)
    rig.receive(batch)
    rig.receive(batch)
    #expect(rig.effects.isEmpty)
  }

  @Test func `a frame that overlaps adds only what is new`() {
    var log = TestLog()
    let first = log.append(drop)
    let second = log.append(.drops(Dimension(.tag, "u")))
    let both = Batch(
      previous: first.previous, records: first.records + second.records, digest: second.digest)
    var rig = AgentRig.joined()
    rig.receive(first)
    rig.receive(both)
    #expect(rig.merged == [.drops(Dimension(.tag, "u"))])
    #expect(rig.machine.position == log.head)
  }

  @Test func `a gap is merged at once, not claimed, and asks for a catch-up once`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    _ = log.append(drop)
    rig.receive(log.append(.drops(Dimension(.tag, "u"))))
    #expect(rig.merged == [.drops(Dimension(.tag, "u"))])
    #expect(rig.machine.position == .start())
    #expect(rig.catchUp?.after == 0)
    #expect(rig.catchUp?.namedOnly == false)
    #expect(rig.notes == [.gap(applied: 0, next: 2)])
    #expect(!rig.machine.isLive)
    let asked = rig
    rig.receive(log.append(.drops(Dimension(.tag, "v"))))
    #expect(rig.catchUp == nil)
    // The page speaks of two events; the third followed the second on the stream.
    var end = log.head
    end.sequence = 2
    rig.receive(
      .page(
        .init(nonce: asked.catchUp?.nonce ?? 0, head: end, through: 2, entries: [], floor: 0)))
    #expect(rig.machine.position == log.head)
    #expect(rig.machine.isLive)
  }

  @Test func `a second hole beyond the page is asked for again`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    _ = log.append(drop)
    rig.receive(log.append(drop))
    let asked = rig
    let paged = log.head
    _ = log.append(drop)
    rig.receive(log.append(drop))
    rig.receive(
      .page(
        .init(
          nonce: asked.catchUp?.nonce ?? 0, head: paged, through: 2, entries: [], floor: 0)))
    #expect(rig.machine.position == paged)
    #expect(rig.catchUp?.after == 2)
    rig.page(head: log.head)
    #expect(rig.machine.position == log.head)
  }

  @Test func `a lost last event is found by a beacon`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(beacon: log.head)
    #expect(rig.effects.isEmpty)
    _ = log.append(drop)
    rig.receive(beacon: log.head)
    #expect(rig.catchUp?.after == 0)
    #expect(rig.notes == [.gap(applied: 0, next: 1)])
    rig.page(head: log.head)
    #expect(rig.machine.position == log.head)
    rig.receive(beacon: log.head)
    #expect(rig.effects.isEmpty)
  }

  @Test func `a broadcast of another epoch asks who is right`() {
    var rig = AgentRig.joined()
    rig.receive(beacon: .start(of: .second))
    #expect(rig.hello != nil)
    #expect(!rig.effects.contains(.startOver))
  }

  @Test func `a beacon with another digest asks who is right`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop))
    var other = log.head
    other.digest = .zero
    rig.receive(beacon: other)
    #expect(rig.notes == [.diverged(other)])
    #expect(rig.hello?.applied == log.head)
  }

  @Test func `a batch that does not lead on from here is of another history`() {
    var log = TestLog()
    var other = TestLog()
    var rig = AgentRig.joined()
    rig.receive(log.append(drop))
    _ = other.append(.drops(Dimension(.tag, "other")))
    rig.receive(other.append(drop))
    #expect(rig.merged.isEmpty)
    #expect(rig.machine.position == log.head)
    #expect(rig.hello != nil)
  }

  @Test func `a garbled frame is noted and changes nothing`() {
    var log = TestLog()
    var rig = AgentRig.joined()
    var batch = log.append(drop)
    batch.digest = .zero.appending([1])
    rig.receive(batch)
    #expect(rig.merged.isEmpty)
    #expect(rig.machine.position == .start())
    #expect(rig.notes.count == 1)
    guard case .garbled? = rig.notes.first else {
      Issue.record("no note of garbled bytes")
      return
    }
    // What it was is found by the next beacon.
    rig.receive(beacon: log.head)
    #expect(rig.catchUp != nil)
  }
}
