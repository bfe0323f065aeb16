import Testing

@testable import FreshetCore

/// What events change is decided once for the fleet, given those before them, written or not.
struct PublishGroupTests {
  /// Publishes while a write is under way, so that all of it shares the next.
  private func grouped(_ publishes: [[Event]], after first: Event...) -> CoordinatorRig {
    var rig = CoordinatorRig()
    for event in first { rig.publish(event) }
    if first.count > 1 { rig.appended() }
    for events in publishes { rig.publish(events) }
    rig.appended()
    return rig
  }

  @Test func `naming what is active changes nothing, also within a group`() {
    var rig = grouped(
      [
        [.deploy("p", "v1")], [.deploy("p", "v2")], [.deploy("p", "v2")], [.deploy("p", "v1")],
        [.deploy("q", "v1")],
      ], after: .deploy("p", "v1"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [true, false, true, false, false])
    rig.appended()
    #expect(rig.receipts.map(\.isUnchanged) == [true, false, true, false, false])
  }

  @Test func `the order of versions does not matter`() {
    let rig = grouped([[.deploy("p", "b", "a")]], after: .deploy("p", "a", "b"))
    #expect(rig.append?.records.first?.event.isUnchanged == true)
  }

  @Test func `force drops what is active, and without versions all is dropped`() {
    var forced = Event.deploy("p", "v1")
    forced.force = true
    let rig = grouped([[forced], [.deploy("p")]], after: .deploy("p", "v1"))
    let drop = Change.drops(Dimension(.prompt, "p"))
    let named = Change.names(Dimension(.prompt, "p"), versions: ["v1"])
    #expect(rig.append?.records.map(\.event.changes) == [[named, drop], [drop]])
  }

  @Test func `a version that was active before something unnamed came between is named anew`() {
    // What was made in between is of a third version: naming the first again must drop it.
    let rig = grouped([[.deploy("p")], [.deploy("p", "v1")]], after: .deploy("p", "v1"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [false, false])
    let later = grouped([[.deploy("p", "v1")]], after: .deploy("p", "v1"), .deploy("p"))
    #expect(later.append?.records.map(\.event.isUnchanged) == [false])
  }

  @Test func `a change of the whole leaves open which version of a part is active`() {
    let part = Event(.promptDeploy(PromptDeploy(prompt: "p", role: .system, versions: ["v1"])))
    let rig = grouped([[part]], after: part, .deploy("p"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [false])
    let whole = grouped([[.deploy("p", "v1")]], after: .deploy("p", "v1"), part)
    #expect(whole.append?.records.map(\.event.isUnchanged) == [false])
  }

  @Test func `what force has named is active`() {
    var forced = Event.deploy("p", "v1")
    forced.force = true
    let rig = grouped([[.deploy("p", "v1")]], after: .deploy("p", "v1"), forced)
    #expect(rig.append?.records.map(\.event.isUnchanged) == [true])
  }

  @Test func `the same key returns the first answer`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1", key: "once"))
    let first = rig.receipts
    rig.publish(.deploy("p", "v1", key: "once"))
    #expect(rig.append == nil)
    #expect(rig.receipts.map(\.position) == first.map(\.position))
    #expect(rig.receipts.map(\.isReplay) == [true])
    #expect(rig.machine.head.sequence == 1)
  }

  @Test func `the same key within a group is one event`() {
    let event = Event.deploy("p", "v1", key: "once")
    var rig = grouped([[event, event], [event]], after: .change(of: "x"))
    #expect(rig.append?.records.count == 1)
    rig.appended()
    #expect(rig.receipts.map(\.position.sequence) == [2, 2, 2])
    #expect(rig.receipts.map(\.isReplay) == [false, true, true])
  }

  @Test func `the same key with another body is a conflict, and refused whole`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1", key: "once"))
    rig.publish(.deploy("q", "v1"), .deploy("p", "v2", key: "once"))
    #expect(rig.append == nil)
    #expect(rig.refusals == [.idempotencyConflict(index: 1, key: "once", earlier: 1)])
    #expect(rig.machine.head.sequence == 1)
  }

  @Test func `a conflict within a group or a publish is found as well`() {
    let rig = grouped(
      [
        [.deploy("p", "v1", key: "once")],
        [.deploy("q", "v1"), .deploy("p", "v2", key: "once")],
        [.deploy("r", "v1", key: "two"), .deploy("r", "v2", key: "two")],
      ], after: .change(of: "x"))
    #expect(
      rig.refusals == [
        .idempotencyConflict(index: 1, key: "once", earlier: nil),
        .idempotencyConflict(index: 1, key: "two", earlier: nil),
      ])
    #expect(rig.append?.records.count == 1)
  }

  @Test func `prefixes under purge are bounded, counting those of the group`() {
    func purge(_ number: Int) -> Event { Event(.purge(.keyPrefix("p\(number)"))) }
    var rig = CoordinatorRig()
    rig.publish((0..<200).map(purge))
    rig.publish((200..<255).map(purge))
    rig.publish([.change(of: "x"), purge(255), purge(256)])
    rig.publish([purge(255), purge(7)])
    rig.publish([purge(300)])
    rig.appended()
    #expect(rig.refusals == [.tooManyPrefixes(index: 2), .tooManyPrefixes(index: 0)])
    #expect(rig.append?.records.count == 57)
    rig.appended()
    #expect(rig.machine.watermarks.prefixes.count == EventLimits.keyPrefixes)
    #expect(rig.machine.watermarks[.everything] == nil)
  }

  @Test func `the same content has the same digest, with or without its key`() {
    let event = Event.deploy("p", "v1")
    #expect(event.contentDigest == Event.deploy("p", "v1", key: "k").contentDigest)
    #expect(event.contentDigest != Event.deploy("p", "v2").contentDigest)
    var forced = event
    forced.force = true
    #expect(event.contentDigest != forced.contentDigest)
    var graceful = event
    graceful.grace = .seconds(1)
    #expect(event.contentDigest != graceful.contentDigest)
  }
}
