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

  @Test func `naming what is active names it anew, also within a group`() {
    // An answer of unknown version may have been made under a change that nobody logged.
    var rig = grouped(
      [[.deploy("p", "v1")], [.deploy("p", "v1")], [.deploy("q", "v1")]],
      after: .deploy("p", "v1"))
    let named = Change.names(Dimension(.prompt, "p"), versions: ["v1"])
    #expect(
      rig.append?.records.map(\.event.changes)
        == [[named], [named], [.names(Dimension(.prompt, "q"), versions: ["v1"])]])
    rig.appended()
    #expect(rig.receipts.map(\.isUnchanged) == [false, false, false])
    #expect(rig.machine.watermarks[Dimension(.prompt, "p")]?.changedAt == 3)
  }

  @Test func `force drops what is active, and without versions all is dropped`() {
    var forced = Event.deploy("p", "v1")
    forced.force = true
    let rig = grouped([[forced], [.deploy("p")]], after: .deploy("p", "v1"))
    let drop = Change.drops(Dimension(.prompt, "p"))
    let named = Change.names(Dimension(.prompt, "p"), versions: ["v1"])
    #expect(rig.append?.records.map(\.event.changes) == [[named, drop], [drop]])
  }

  @Test func `a purge of a whole leaves open which versions of its roles are active`() {
    let system = Dimension(.prompt, "p", facet: "system")
    let persona = Dimension(.prompt, "p", facet: "persona")
    func deploy(_ role: PromptRole, of prompt: String = "p") -> Event {
      Event(.promptDeploy(PromptDeploy(prompt: prompt, role: role, versions: ["v1"])))
    }
    let purge = Event(.purge(.dimension(Dimension(.prompt, "p"))))
    // One role was named before the write, one in it, one afterwards; "q" is another prompt.
    var rig = grouped(
      [[deploy(.persona)], [purge], [deploy(.template)]], after: deploy(.system),
      deploy(.system, of: "q"))
    #expect(
      rig.append?.records[1].event.changes
        == [.drops(Dimension(.prompt, "p")), .drops(persona), .drops(system)])
    rig.appended()
    let active = rig.machine.activeVersions.map(\.dimension)
    #expect(
      active == [
        Dimension(.prompt, "p", facet: "template"), Dimension(.prompt, "q", facet: "system"),
      ])
  }

  @Test func `a purge of many roles is one event, within its limit`() throws {
    let roles = (0..<200).map { role in
      Event(.promptDeploy(PromptDeploy(prompt: "p", role: PromptRole("r\(role)"), versions: ["v"])))
    }
    let rig = grouped(
      [roles, [Event(.purge(.dimension(Dimension(.prompt, "p"))))]], after: .change(of: "x"))
    let record = try #require(rig.append?.records.last)
    #expect(record.event.changes.count == EventLimits.fields * 2)
    #expect(try LoggedEvent(decoding: record.bytes) == record.event)
    // What does not fit is unknown all the same: the whole was dropped since.
    var after = rig
    after.appended()
    #expect(
      (0..<200).allSatisfy {
        after.machine.watermarks.activeVersions(of: Dimension(.prompt, "p", facet: "r\($0)")) == nil
      })
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

  @Test func `a stranger's key neither blocks nor answers a publish, written or waiting`() {
    func event(_ version: String, by actor: String?) -> Event {
      var event = Event.deploy("p", version, key: "plan-1-0")
      event.actor = actor
      return event
    }
    var rig = CoordinatorRig()
    rig.log(event("v1", by: "token:stranger"))
    // Within one group: the pipeline, a retry from another of its jobs, somebody else, and nobody.
    rig.publish([.change(of: "x")])
    rig.publish([event("v2", by: "ci:deploy (job 1)")])
    rig.publish([event("v2", by: "ci:deploy (job 2)")])
    rig.publish([event("v3", by: "ci:deploy2 (job 1)")])
    rig.publish([event("v4", by: nil)])
    rig.appended()
    rig.appended()
    #expect(rig.refusals.isEmpty)
    #expect(rig.receipts.map(\.position.sequence).suffix(4) == [3, 3, 4, 5])
    #expect(rig.receipts.map(\.isReplay).suffix(4) == [false, true, false, false])
    // The same afterwards, and a conflict is with one's own alone.
    rig.publish([event("v2", by: "ci:deploy (job 3)")])
    #expect(rig.receipts.last?.position.sequence == 3)
    #expect(rig.receipts.last?.isReplay == true)
    rig.publish([event("v1", by: "ci:deploy (job 4)")])
    #expect(rig.refusals == [.idempotencyConflict(index: 0, key: "plan-1-0", earlier: 3)])
    #expect(rig.machine.head.sequence == 5)
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
