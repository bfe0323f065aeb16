import Testing

@testable import FreshetCore

/// A node that an earlier run of this log's coordinator welcomed ends the epoch if it is ahead, or has another digest.
struct EpochTests {
  private func ahead(_ rig: CoordinatorRig) -> Position {
    var position = rig.machine.head
    position.sequence += 1
    return position
  }

  @Test func `a node ahead of the log brings about one epoch`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    let before = rig.machine.head
    rig.hello("b", applied: ahead(rig), resume: rig.earlierToken("b"))
    let epoch = rig.append?.epoch
    #expect(epoch?.counter == 2)
    #expect(rig.append?.records.isEmpty == true)
    #expect(rig.notes == [.diverged(.node("b"), ahead(rig))])
    rig.hello("c", applied: ahead(rig), resume: rig.earlierToken("c"))
    rig.probe(applied: ahead(rig))
    #expect(rig.sent.isEmpty)
    rig.appended()
    #expect(rig.machine.head.epoch == epoch)
    #expect(rig.machine.head.sequence == before.sequence)
    #expect(rig.broadcasts == [.beacon(rig.machine.head, run: rig.machine.run)])
    #expect(rig.append == nil)
  }

  @Test func `another digest at a place that is known brings about one as well`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    rig.log(.deploy("p", "v2"))
    rig.hello(
      "b", applied: Position(epoch: .first, sequence: 1, digest: .zero),
      resume: rig.earlierToken("b"))
    #expect(rig.append?.epoch != nil)
  }

  @Test func `another epoch is none of its business`() {
    var rig = CoordinatorRig()
    rig.hello("a", applied: Position(epoch: .second, sequence: 99, digest: .zero))
    #expect(rig.append?.epoch == nil)
    #expect(rig.append?.joined == [.node()])
  }

  @Test func `no proof speaks for an epoch that is about to end`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.hello("b", applied: ahead(rig), resume: rig.earlierToken("b"))
    rig.probe()
    #expect(rig.proof == nil)
    rig.appended()
    rig.probe()
    #expect(rig.proof?.head.epoch.counter == 2)
  }

  @Test func `a node ahead gets no proof, and has to say hello`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.probe(applied: ahead(rig))
    #expect(rig.sent == [.stranger])
    #expect(rig.append == nil)
    rig.report(applied: ahead(rig))
    #expect(rig.sent == [.stranger])
    #expect(rig.append == nil)
  }

  @Test func `a run begins one epoch at most because of what nodes say`() {
    var rig = CoordinatorRig()
    rig.hello("a", applied: ahead(rig), resume: rig.earlierToken("a"))
    rig.appended()
    rig.pass(.seconds(59))
    // That one bound has passed since the epoch began is written down.
    #expect(rig.append?.vouches == true)
    rig.appended()
    for _ in 0..<2 {
      rig.hello("b", applied: ahead(rig), resume: rig.earlierToken("b"))
      #expect(rig.append == nil)
      #expect(rig.refused?.code == .identity)
      #expect(rig.refused?.startOver == true)
      rig.pass(.seconds(3_600))
    }
  }

  @Test func `whoever cannot show that this log admitted it has to start over`() throws {
    var rig = CoordinatorRig()
    rig.join()
    let token = try #require(rig.welcome?.resume)
    rig.log(.deploy("p", "v1"))
    let strange = LogSecret(bytes: [UInt8](repeating: 1, count: 32))?
      .token(for: "run-b", .none, run: RunID(99))
    let ofAnotherKey = LogSecret.sample.token(for: "run-b", .key("k"), run: RunID(99))
    for resume in [nil, strange, ofAnotherKey, rig.earlierToken("a")] {
      rig.hello("b", applied: ahead(rig), resume: resume)
      #expect(rig.append == nil)
      #expect(rig.refused?.startOver == true)
    }
    // What this run told a node, its log has.
    rig.hello("a", applied: ahead(rig), resume: token)
    #expect(rig.append == nil)
    #expect(rig.refused?.startOver == true)
    rig.hello("b")
    #expect(rig.append?.joined == [.node("b")])
  }

  @Test func `an epoch that the log refuses is tried again before anything else`() {
    var rig = CoordinatorRig()
    rig.hello("a", applied: ahead(rig), resume: rig.earlierToken("a"))
    let epoch = rig.append?.epoch
    rig.publish(.deploy("p", "v1"))
    rig.appended(.refused("disk full"))
    rig.pass(.seconds(1))
    #expect(rig.append?.epoch == epoch)
    #expect(rig.append?.records.isEmpty == true)
    rig.appended()
    #expect(rig.append?.records.count == 1)
    rig.appended()
    #expect(rig.receipts.map(\.position.epoch) == [epoch])
  }

  @Test func `a new epoch forgets which versions were active, until they are named anew`() {
    // Its log may have lost the event that named others.
    let prompt = Dimension(.prompt, "p")
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    rig.log(Event(.modelSwap(ModelSwap(.alias("fast"), versions: ["mini"]))))
    rig.hello("b", applied: ahead(rig), resume: rig.earlierToken("b"))
    #expect(rig.machine.watermarks.activeVersions(of: prompt) == ["v1"])
    rig.appended()
    #expect(rig.machine.activeVersions.isEmpty)
    #expect(rig.machine.watermarks[prompt] == Watermark(droppedAt: 1))
    // What an alias resolves to is forgotten with it.
    rig.log(Event(.modelSwap(ModelSwap(.alias("default"), versions: ["fast"]))))
    #expect(rig.refusals.isEmpty)
    rig.log(.deploy("p", "v1"))
    #expect(rig.machine.watermarks.activeVersions(of: prompt) == ["v1"])
  }

  @Test func `a restart in a later epoch forgets the same versions, and no others`() throws {
    var rig = CoordinatorRig()
    var records: [AppendJob.Record] = []
    for event in [Event.deploy("p", "v1"), .deploy("q", "v1"), .deploy("p", "v1")] {
      rig.publish(event)
      records.append(try #require(rig.append?.records.first))
      rig.appended()
    }
    func restarted(epochBegan: SequenceNumber) -> CoordinatorMachine {
      var machine = CoordinatorMachine(
        .init(), head: .start(of: .second), epochBegan: epochBegan, seed: 1, at: rig.now)
      for record in records { machine.recover(record.event, digest: record.digest) }
      machine.finishRecovery()
      return machine
    }
    #expect(restarted(epochBegan: 0).activeVersions.map(\.dimension.id) == ["p", "q"])
    #expect(restarted(epochBegan: 2).activeVersions.map(\.dimension.id) == ["p"])
    #expect(restarted(epochBegan: 3).activeVersions.isEmpty)
  }

  @Test func `what was applied in the old epoch counts no more`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.log(.deploy("p", "v1"))
    rig.probe()
    rig.report()
    #expect(rig.standing(of: 1) == .applied)
    rig.hello("b", applied: ahead(rig), resume: rig.earlierToken("b"))
    rig.appended()
    #expect(rig.standing(of: 1) == .pending)
  }
}
