import Testing

@testable import FreshetCore

/// The unsafe choice: naming what is active already changes nothing, if a publisher says so.
struct IfChangedTests {
  private func deploy(_ prompt: String, _ versions: String...) -> Event {
    Event(
      .promptDeploy(PromptDeploy(prompt: prompt, versions: versions)), ifChanged: true)
  }

  /// Publishes while a write is under way, so that all of it shares the next.
  private func grouped(_ publishes: [Event], after first: Event...) -> CoordinatorRig {
    var rig = CoordinatorRig()
    for event in first { rig.publish(event) }
    if first.count > 1 { rig.appended() }
    for event in publishes { rig.publish(event) }
    rig.appended()
    return rig
  }

  @Test func `naming what is active changes nothing, also within a group`() {
    var rig = grouped(
      [
        deploy("p", "v1"), deploy("p", "v2"), deploy("p", "v2"), deploy("p", "v1"),
        deploy("q", "v1"),
      ], after: .deploy("p", "v1"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [true, false, true, false, false])
    rig.appended()
    #expect(rig.receipts.map(\.isUnchanged) == [true, false, true, false, false])
  }

  @Test func `the order of versions does not matter`() {
    let rig = grouped([deploy("p", "b", "a")], after: .deploy("p", "a", "b"))
    #expect(rig.append?.records.first?.event.isUnchanged == true)
  }

  @Test func `a version that was active before something unnamed came between is named anew`() {
    // What was made in between is of a third version: naming the first again must drop it.
    let rig = grouped([.deploy("p"), deploy("p", "v1")], after: .deploy("p", "v1"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [false, false])
    let later = grouped([deploy("p", "v1")], after: .deploy("p", "v1"), .deploy("p"))
    #expect(later.append?.records.map(\.event.isUnchanged) == [false])
  }

  @Test func `a change of the whole leaves open which version of a part is active`() {
    let part = Event(
      .promptDeploy(PromptDeploy(prompt: "p", role: .system, versions: ["v1"])), ifChanged: true)
    let rig = grouped([part], after: part, .deploy("p"))
    #expect(rig.append?.records.map(\.event.isUnchanged) == [false])
    let whole = grouped([deploy("p", "v1")], after: .deploy("p", "v1"), part)
    #expect(whole.append?.records.map(\.event.isUnchanged) == [false])
  }

  @Test func `what force has named is active, and force itself always drops`() {
    var forced = Event.deploy("p", "v1")
    forced.force = true
    let rig = grouped([deploy("p", "v1")], after: .deploy("p", "v1"), forced)
    #expect(rig.append?.records.map(\.event.isUnchanged) == [true])
    forced.ifChanged = true
    let both = grouped([forced], after: .deploy("p", "v1"))
    #expect(both.append?.records.first?.event.changes == forced.changes)
  }

  @Test func `only what is not active already is named`() {
    func fields(_ plan: String, ifChanged: Bool) -> Event {
      Event(
        .customerStateChange(
          CustomerStateChange(
            customer: "42",
            fields: [.init("plan", version: plan), .init("tier", version: "gold"), .init("note")])),
        ifChanged: ifChanged)
    }
    let rig = grouped([fields("b", ifChanged: true)], after: fields("a", ifChanged: false))
    #expect(
      rig.append?.records.first?.event.changes == [
        .names(Dimension(.customer, "42", facet: "plan"), versions: ["b"]),
        .drops(Dimension(.customer, "42", facet: "note")),
      ])
  }

  @Test func `it is part of what an idempotency key stands for`() {
    #expect(deploy("p", "v1").contentDigest != Event.deploy("p", "v1").contentDigest)
  }
}
