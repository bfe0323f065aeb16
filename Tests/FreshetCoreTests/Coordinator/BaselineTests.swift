import Testing

@testable import FreshetCore

/// An event that was planned on a state is refused once that has changed.
struct BaselineTests {
  private let rig: CoordinatorRig

  init() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    rig.log(.deploy("q", "v1"))
    self.rig = rig
  }

  private func event(_ event: Event, since sequence: SequenceNumber, epoch: String? = nil) -> Event
  {
    var event = event
    event.unchangedSince = Baseline(
      epoch: epoch ?? rig.machine.head.epoch.description, sequence: sequence)
    return event
  }

  private func refusals(_ events: Event...) -> [PublishError] {
    var rig = rig
    rig.publish(events)
    return rig.refusals
  }

  @Test func `what has changed since is not overwritten, and nothing of the publish is logged`() {
    let error = PublishError.overtaken(index: 1, Dimension(.prompt, "p"), by: 1)
    #expect(
      refusals(event(.deploy("q", "v2"), since: 2), event(.deploy("p", "v2"), since: 0)) == [error])
    var rig = rig
    rig.publish([event(.deploy("q", "v2"), since: 2), event(.deploy("p", "v2"), since: 0)])
    #expect(rig.append == nil)
  }

  @Test func `what has not changed since is`() {
    #expect(refusals(event(.deploy("p", "v2"), since: 1)).isEmpty)
    #expect(refusals(event(.deploy("new", "v1"), since: 0)).isEmpty)
  }

  @Test func `a change of the whole is a change of its parts, and the other way round`() {
    let role = Event(.promptDeploy(PromptDeploy(prompt: "p", role: .system, versions: ["x"])))
    #expect(
      refusals(event(role, since: 0))
        == [.overtaken(index: 0, Dimension(.prompt, "p", facet: "system"), by: 1)])
    var rig = rig
    rig.log(role)
    rig.publish([event(.deploy("p", "v2"), since: 2)])
    #expect(rig.refusals == [.overtaken(index: 0, Dimension(.prompt, "p"), by: 3)])
  }

  @Test func `a place in another log is no place`() {
    #expect(
      refusals(event(.deploy("p", "v2"), since: 9, epoch: "1-other")) == [.otherLog(index: 0)])
  }

  @Test func `a repeat is answered as the first time`() {
    var rig = rig
    let once = event(.deploy("p", "v2", key: "once"), since: 2)
    rig.publish(once)
    rig.appended()
    rig.publish(once)
    #expect(rig.refusals.isEmpty)
    #expect(rig.receipts.map(\.isReplay) == [true])
  }

  @Test func `two that share a commit do not mix`() {
    var rig = rig
    rig.publish(.deploy("other", "v1"))
    rig.publish(event(.deploy("p", "v2"), since: 2))
    rig.publish(event(.deploy("p", "v3"), since: 2))
    rig.appended()
    #expect(rig.refusals == [.overtaken(index: 0, Dimension(.prompt, "p"), by: 4)])
  }

  @Test func `a place is written as positions are, and read strictly`() {
    let head = rig.machine.head
    let baseline = Baseline(head.description)
    #expect(baseline == Baseline(epoch: head.epoch.description, sequence: 2))
    #expect(baseline?.description == head.description)
    for text in [
      "", "@", "@1", "1-a@", "1-a@-1", "1-a@x", "1-a", String(repeating: "a", count: 200) + "@1",
    ] {
      #expect(Baseline(text) == nil, "\(text)")
    }
  }
}
