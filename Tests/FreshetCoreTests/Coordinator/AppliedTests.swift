import Testing

@testable import FreshetCore

/// What the log remembers of services' applies.
struct AppliedTests {
  private static let p = Dimension(.prompt, "p")
  private static let q = Dimension(.prompt, "q", facet: "system")

  @Test func `an apply is answered once what it says is durable, and no node hears of it`() throws {
    var rig = CoordinatorRig()
    rig.join()
    var change = rig.begin("x", Self.p)
    change.actor = "ci"
    rig.record(change)
    #expect(rig.recorded.isEmpty)
    #expect(rig.append?.applied.map(\.service) == [CoordinatorRig.service])
    #expect(rig.append?.records.isEmpty == true)
    #expect(rig.machine.applied[CoordinatorRig.service] == nil)
    rig.appended()
    let record = try #require(try rig.recorded.first?.get())
    #expect(record.attempts.map(\.actor) == ["ci"])
    #expect(rig.machine.applied[CoordinatorRig.service] == record)
    #expect(rig.broadcasts.isEmpty)
    #expect(rig.sent.isEmpty)
  }

  @Test func `it shares a commit with events, and waits for the one that is being written`() throws
  {
    var rig = CoordinatorRig()
    rig.publish(.deploy("p", "1"))
    rig.record(rig.begin("x", Self.p))
    rig.publish(.deploy("p", "2"))
    #expect(rig.append == nil)
    rig.appended()
    #expect(rig.append?.applied.count == 1)
    #expect(rig.append?.records.count == 1)
    rig.appended()
    #expect(rig.recorded.count == 1)
    #expect(rig.receipts.count == 1)
  }

  @Test func `what finished ends its own attempt and those that it knew of, and no other`() throws {
    var rig = CoordinatorRig()
    rig.log(rig.begin("failed", Self.p))
    rig.log(rig.begin("mine", Self.p))
    rig.log(rig.begin("other", Self.q))
    rig.log(.deploy("p", "1"))
    rig.log(rig.finish("mine", at: 0, position: 1, ending: ["failed"]))
    #expect(rig.attempts == ["other"])
    let last = try #require(rig.machine.applied[CoordinatorRig.service]?.last)
    #expect(last.plan == "mine")
    #expect(last.position == rig.base(1))
    // A repeat changes nothing; what logs nothing keeps the place of the last event.
    rig.log(rig.finish("mine", at: 0, position: 1, ending: ["failed"]))
    rig.log(rig.finish("nothing to do"))
    #expect(rig.machine.applied[CoordinatorRig.service]?.last?.position == rig.base(1))
    #expect(rig.attempts == ["other"])
  }

  @Test func `an apply that began again is one attempt`() {
    var rig = CoordinatorRig()
    rig.log(rig.begin("x", Self.p))
    rig.log(rig.begin("y", Self.p))
    rig.log(rig.begin("x", Self.p))
    #expect(rig.attempts == ["y", "x"])
  }

  @Test func `what was planned before another finished neither begins nor finishes`() throws {
    var rig = CoordinatorRig()
    rig.log(rig.begin("old", Self.q))
    rig.log(.deploy("p", "1"))
    rig.log(rig.finish("new", at: 0, position: 1))
    let last = try #require(rig.machine.applied[CoordinatorRig.service]?.last)
    rig.record(rig.finish("old", at: 0, position: 1))
    #expect(rig.recorded == [.failure(.overtaken(CoordinatorRig.service, by: last))])
    #expect(rig.append == nil)
    #expect(rig.attempts == ["old"])
    // The one that finished may be repeated.
    rig.log(rig.begin("new", at: 0, Self.p))
    rig.log(rig.begin("newer", at: 1, Self.p))
    #expect(rig.attempts == ["old", "new", "newer"])
  }

  @Test func `what was about to be named is remembered, though the beginning is refused`() throws {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "1"))
    rig.log(rig.finish("new", at: 0, position: 1))
    let last = try #require(rig.machine.applied[CoordinatorRig.service]?.last)
    let overtaken = AppliedError.overtaken(CoordinatorRig.service, by: last)
    let other = AppliedRecord.Attempt(plan: "other-log", revision: nil, dimensions: [Self.p])
    for (change, error) in [
      (rig.begin("older", at: 0, Self.q), overtaken),
      (
        AppliedChange(
          CoordinatorRig.service, .begin(other), base: Baseline(epoch: "1-other", sequence: 9)),
        .otherLog
      ),
    ] {
      rig.record(change)
      // Whoever is told can rely on it.
      #expect(rig.recorded.isEmpty)
      rig.appended()
      #expect(rig.recorded == [.failure(error)])
    }
    #expect(rig.attempts == ["older", "other-log"])
    #expect(
      rig.machine.applied[CoordinatorRig.service]?.attempts.map(\.dimensions) == [
        [Self.q], [Self.p],
      ])
    #expect(rig.machine.applied[CoordinatorRig.service]?.last == last)
  }

  @Test func `what was planned on another log is refused`() {
    var rig = CoordinatorRig()
    let other = Baseline(epoch: "1-other", sequence: 0)
    for base in [nil, other] {
      let attempt = AppliedRecord.Attempt(plan: "x", revision: nil, dimensions: [])
      rig.record(AppliedChange(CoordinatorRig.service, .begin(attempt), base: base))
      rig.appended()
      #expect(rig.recorded == [.failure(.otherLog)])
    }
  }

  @Test func `a full log takes nothing, and nothing is remembered of what it refused`() {
    var rig = CoordinatorRig()
    rig.record(rig.begin("x", Self.p))
    rig.appended(.refused("full"))
    #expect(rig.recorded == [.failure(.logUnavailable("full"))])
    #expect(rig.machine.applied[CoordinatorRig.service] == nil)
    rig.log(rig.begin("y", Self.p))
    #expect(rig.attempts == ["y"])
  }

  @Test func `it outlives a new epoch, a floor and a restart`() throws {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "1"))
    rig.log(rig.begin("x", Self.p))
    rig.log(rig.finish("y", position: 1))
    #expect(rig.machine.raiseFloor(to: 1) != nil)
    rig.hello(
      applied: Position(epoch: rig.machine.head.epoch, sequence: 9, digest: .zero),
      resume: rig.earlierToken())
    #expect(rig.append?.epoch != nil)
    rig.appended()
    let record = try #require(rig.machine.applied[CoordinatorRig.service])
    #expect(record.attempts.map(\.plan) == ["x"])
    let again = CoordinatorRig(head: rig.machine.head, applied: [record])
    #expect(again.machine.applied[CoordinatorRig.service] == record)
    #expect(again.machine.applied.services == [CoordinatorRig.service])
  }

  @Test func `a service is forgotten where it is asked for, and none that there is not`() {
    var rig = CoordinatorRig()
    let forget = AppliedChange(CoordinatorRig.service, .forget)
    rig.record(forget)
    #expect(rig.recorded == [.failure(.unknown(CoordinatorRig.service))])
    rig.log(rig.begin("x", Self.p))
    rig.record(forget)
    #expect(rig.append?.applied == [AppliedRecord(CoordinatorRig.service)])
    rig.appended()
    #expect(rig.machine.applied[CoordinatorRig.service] == nil)
  }
}
