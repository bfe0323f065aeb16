import Testing

@testable import FreshetCore

struct SettlingTimeTests {
  // 30 s, a thousandth of it for a clock that runs fast, and a tick.
  private let reindex = Event(
    .corpusReindex(CorpusReindex(corpus: "c", versions: ["v"], settlingTime: .seconds(30))))

  @Test func `at the end of a settling time a second event drops what was filled within`() {
    var rig = CoordinatorRig()
    rig.log(reindex)
    rig.pass(.milliseconds(30_039))
    #expect(rig.append == nil)
    #expect(rig.machine.deadline <= rig.now + .milliseconds(1))
    rig.pass(.milliseconds(1))
    let event = rig.append?.records.first?.event
    // What was filled within goes; the version that was named stays in force.
    let corpus = Dimension(.corpus, "c")
    #expect(event?.changes == [.names(corpus, versions: ["v"]), .drops(corpus)])
    #expect(event?.settles == 1)
    rig.appended()
    #expect(rig.answers.isEmpty)
    #expect(rig.machine.head.sequence == 2)
    #expect(rig.machine.watermarks.activeVersions(of: corpus) == ["v"])
    #expect(rig.machine.watermarks[corpus]?.droppedAt == 2)
    rig.pass(.seconds(60))
    #expect(rig.append == nil)
  }

  @Test func `its end leaves in force what was named last, and unknown what is not known`() {
    let corpus = Dimension(.corpus, "c")
    var rig = CoordinatorRig()
    rig.log(reindex)
    rig.pass(.seconds(10))
    rig.log(Event(.corpusReindex(CorpusReindex(corpus: "c", versions: ["w"]))))
    rig.pass(.milliseconds(20_040))
    #expect(
      rig.append?.records.first?.event.changes
        == [.names(corpus, versions: ["w"]), .drops(corpus)])
    rig = CoordinatorRig()
    rig.log(reindex)
    rig.log(Event(.corpusReindex(CorpusReindex(corpus: "c"))))
    rig.pass(.milliseconds(30_040))
    #expect(rig.append?.records.first?.event.changes == [.drops(corpus)])
  }

  @Test func `an answer made after its end lives by its version, one made within does not`() throws
  {
    var rig = CoordinatorRig()
    rig.log(reindex)
    rig.pass(.milliseconds(30_040))
    rig.appended()
    let watermark = try #require(rig.machine.watermarks[Dimension(.corpus, "c")])
    #expect(watermark.liveness(version: "v", asOf: 1) == .dead(by: 2))
    #expect(watermark.liveness(version: "v", asOf: 2) == .alive)
    #expect(watermark.liveness(version: "u", asOf: 2) == .dead(by: 2))
  }

  @Test func `a full disk does not lose it`() {
    var rig = CoordinatorRig()
    rig.log(reindex)
    rig.pass(.milliseconds(30_040))
    rig.appended(.refused("disk full"))
    rig.pass(.seconds(1))
    #expect(rig.append?.records.first?.event.settles == 1)
  }

  @Test func `a restart counts it anew, unless it has ended`() throws {
    var rig = CoordinatorRig()
    rig.publish(reindex)
    let began = try #require(rig.append?.records.first)
    rig.appended()
    rig.pass(.milliseconds(30_040))
    let ended = try #require(rig.append?.records.first)
    var restarted = CoordinatorRig()
    restarted.machine.recover(began.event, digest: began.digest)
    var over = restarted
    restarted.pass(.milliseconds(30_039))
    #expect(restarted.append == nil)
    restarted.pass(.milliseconds(1))
    #expect(restarted.append?.records.first?.event.settles == 1)
    over.machine.recover(ended.event, digest: ended.digest)
    over.pass(.seconds(60))
    #expect(over.append == nil)
  }
}
