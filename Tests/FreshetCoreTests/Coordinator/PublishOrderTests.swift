import Testing

@testable import FreshetCore

/// Checked, queued, written, broadcast, answered: in this order.
struct PublishOrderTests {
  @Test func `nothing is broadcast or answered before it is durable`() throws {
    var rig = CoordinatorRig()
    rig.publish(.deploy("p", "v1"))
    #expect(rig.effects.count == 1)
    let record = try #require(rig.append?.records.first)
    #expect(record.event.sequence == 1)
    #expect(record.digest == Digest.zero.appending(record.bytes))
    #expect(rig.machine.head.sequence == 0)
    rig.appended()
    let batch = Batch(
      previous: .start(), records: [record.bytes], digest: record.digest)
    let receipt = PublishReceipt(position: batch.end, isUnchanged: false, isReplay: false)
    #expect(
      rig.effects == [
        .broadcast(Broadcast.batch(batch, run: rig.machine.run).encoded()),
        .answer(PublishToken(1), .published([receipt])), .committed([record.event]),
      ])
    #expect(rig.machine.head == batch.end)
  }

  @Test func `one write at a time; what comes meanwhile shares the next`() {
    var rig = CoordinatorRig()
    rig.publish(.deploy("p", "v1"))
    rig.publish(.deploy("q", "v1"))
    #expect(rig.effects.isEmpty)
    rig.publish(.deploy("r", "v1"), .deploy("s", "v1"))
    #expect(rig.effects.isEmpty)
    rig.appended()
    #expect(rig.receipts.map(\.position.sequence) == [1])
    #expect(rig.append?.records.map(\.event.sequence) == [2, 3, 4])
    rig.appended()
    #expect(rig.answers.count == 2)
    #expect(rig.receipts.map(\.position.sequence) == [2, 3, 4])
    #expect(rig.broadcasts.count == 1)
  }

  @Test func `a group is bounded, and so is a frame`() throws {
    var configuration = CoordinatorMachine.Configuration()
    configuration.groupLimit = 600
    var rig = CoordinatorRig(configuration)
    rig.publish(.change(of: "x"))
    for number in 0..<700 { rig.publish(.change(of: "\(number)")) }
    rig.appended()
    #expect(rig.append?.records.count == 600)
    rig.appended()
    #expect(rig.append?.records.count == 100)
    var position = Position.start()
    position.sequence = 1
    let frames = rig.broadcasts.compactMap {
      if case .batch(let batch) = $0.body { batch } else { nil }
    }
    #expect(frames.map(\.records.count) == [256, 256, 88])
    for frame in frames {
      #expect(frame.previous.sequence == position.sequence)
      _ = try frame.links()
      position = frame.end
    }
    #expect(position == rig.machine.head)
  }

  @Test func `a group is bounded by its bytes, too`() throws {
    var configuration = CoordinatorMachine.Configuration()
    configuration.groupBytes = 10_000
    var rig = CoordinatorRig(configuration)
    rig.publish(.change(of: "x"))
    let reason = String(repeating: "r", count: 900)
    for _ in 0..<20 { rig.publish(Event(.purge(.tag("t")), reason: reason)) }
    rig.appended()
    let records = try #require(rig.append?.records)
    #expect(records.reduce(0) { $0 + $1.bytes.count } >= 10_000)
    #expect(records.dropLast().reduce(0) { $0 + $1.bytes.count } < 10_000)
    rig.appended()
    #expect(rig.append?.records.count == 20 - records.count)
  }

  @Test func `what is at fault is refused whole, at once`() {
    var rig = CoordinatorRig()
    rig.publish(.deploy("p", "v1"), .deploy("", "v1"))
    #expect(rig.append == nil)
    guard case .invalid(index: 1, let error)? = rig.refusals.first else {
      Issue.record("not refused as invalid")
      return
    }
    #expect(error.field == "prompt")
    rig.publish([])
    #expect(rig.refusals == [.batchSize(0)])
    rig.publish(Array(repeating: .deploy("p", "v1"), count: EventLimits.batch + 1))
    #expect(rig.refusals == [.batchSize(EventLimits.batch + 1)])
  }

  @Test func `beyond the bound publishers are told to come back`() {
    var configuration = CoordinatorMachine.Configuration()
    configuration.pendingEvents = 2
    var rig = CoordinatorRig(configuration)
    rig.publish(.change(of: "a"))
    rig.publish(.change(of: "b"), .change(of: "c"))
    rig.publish(.change(of: "d"))
    #expect(rig.refusals == [.overloaded])
    rig.appended()
    rig.publish(.change(of: "d"))
    #expect(rig.refusals.isEmpty)
  }

  @Test func `a log that refuses is told to publishers, and the next write goes on`() {
    var rig = CoordinatorRig()
    rig.publish(.change(of: "a"))
    rig.publish(.change(of: "b"))
    rig.appended(.refused("disk full"))
    #expect(rig.refusals == [.logUnavailable("disk full")])
    #expect(rig.broadcasts.isEmpty)
    #expect(rig.append == nil)
    #expect(rig.machine.logTrouble == "disk full")
    #expect(rig.machine.head.sequence == 0)
    rig.pass(.seconds(1))
    #expect(rig.append?.records.map(\.event.sequence) == [1])
    rig.appended()
    #expect(rig.receipts.map(\.position.sequence) == [1])
    #expect(rig.machine.logTrouble == nil)
  }

  @Test func `an unknown outcome ends the process, and nothing is numbered behind it`() {
    var rig = CoordinatorRig()
    rig.publish(.change(of: "a"))
    rig.appended(.unknown("fsync failed"))
    #expect(rig.effects == [.terminate("fsync failed")])
    rig.publish(.change(of: "b"))
    #expect(rig.append == nil)
    rig.pass(.seconds(1))
    #expect(rig.append == nil)
  }
}
