import Testing

@testable import FreshetCore

/// Any node ahead of the head, or with another digest, ends the epoch.
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
    rig.hello("b", applied: ahead(rig))
    let epoch = rig.append?.epoch
    #expect(epoch?.counter == 2)
    #expect(rig.append?.records.isEmpty == true)
    #expect(rig.notes == [.diverged(.node("b"), ahead(rig))])
    rig.hello("c", applied: ahead(rig))
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
    rig.report(applied: Position(epoch: .first, sequence: 1, digest: .zero))
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
    rig.hello("b", applied: ahead(rig))
    rig.probe()
    #expect(rig.proof == nil)
    rig.appended()
    rig.probe()
    #expect(rig.proof?.head.epoch.counter == 2)
  }

  @Test func `a node ahead gets no proof`() {
    var rig = CoordinatorRig()
    rig.join()
    rig.probe(applied: ahead(rig))
    #expect(rig.proof == nil)
    #expect(rig.append?.epoch != nil)
  }

  @Test func `epochs that nodes bring about are bounded in number`() {
    var rig = CoordinatorRig()
    rig.hello("a", applied: ahead(rig))
    rig.appended()
    rig.pass(.seconds(59))
    // That one bound has passed since the epoch began is written down.
    #expect(rig.append?.vouches == true)
    rig.appended()
    rig.hello("b", applied: ahead(rig))
    #expect(rig.append == nil)
    #expect(rig.refused?.code == .identity)
    rig.pass(.seconds(1))
    rig.hello("b", applied: ahead(rig))
    #expect(rig.append?.epoch?.counter == 3)
  }

  @Test func `an epoch that the log refuses is tried again before anything else`() {
    var rig = CoordinatorRig()
    rig.hello("a", applied: ahead(rig))
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
    rig.hello("b", applied: ahead(rig))
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
    rig.hello("b", applied: ahead(rig))
    rig.appended()
    #expect(rig.standing(of: 1) == .pending)
  }
}
