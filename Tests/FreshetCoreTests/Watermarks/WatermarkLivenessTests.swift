import FreshetCore
import Testing

/// The rule of liveness for one dependency, case by case.
struct WatermarkLivenessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var about: String
    var watermark: Watermark
    var version: String?
    var asOf: SequenceNumber
    var beside: SequenceNumber = 0
    var expected: Liveness
    var testDescription: String { about }
  }

  private static let named = Watermark(changedAt: 10, active: ["v2", "v3"])
  private static let dropped = Watermark(droppedAt: 10)
  private static let both = Watermark(changedAt: 10, active: ["v2"], droppedAt: 20)
  private static let forced = Watermark(changedAt: 10, active: ["v2"], droppedAt: 10)
  private static let namedLast = Watermark(changedAt: 20, active: ["v2"], droppedAt: 10)

  @Test(arguments: [
    Case(
      about: "nothing happened", watermark: Watermark(), version: "v1", asOf: 0, expected: .alive),
    Case(about: "made before a drop", watermark: dropped, asOf: 9, expected: .dead(by: 10)),
    Case(about: "made at a drop", watermark: dropped, asOf: 10, expected: .alive),
    Case(about: "made after a drop", watermark: dropped, asOf: 11, expected: .alive),
    Case(
      about: "a drop minds no version", watermark: dropped, version: "v1", asOf: 9,
      expected: .dead(by: 10)),
    Case(
      about: "after a drop no version is wrong", watermark: dropped, version: "v1", asOf: 10,
      expected: .alive),
    Case(
      about: "an old version is dead", watermark: named, version: "v1", asOf: 9,
      expected: .dead(by: 10)),
    Case(
      about: "an old version is dead however late it was made", watermark: named, version: "v1",
      asOf: 99, expected: .dead(by: 10)),
    Case(
      about: "an active version lives however early it was made", watermark: named, version: "v3",
      asOf: 1, expected: .alive),
    Case(
      about: "without a version time decides: before", watermark: named, asOf: 9,
      expected: .dead(by: 10)),
    Case(
      about: "without a version time decides: at", watermark: named, asOf: 10, expected: .alive),
    Case(
      about: "a drop kills an active version", watermark: both, version: "v2", asOf: 15,
      expected: .dead(by: 20)),
    Case(
      about: "the later of two killers is told", watermark: both, version: "v1", asOf: 5,
      expected: .dead(by: 20)),
    Case(
      about: "a drop leaves open which versions are right", watermark: both, version: "v1",
      asOf: 25, expected: .alive),
    Case(
      about: "and so for one that nobody has named", watermark: both, version: "v9", asOf: 20,
      expected: .alive),
    Case(
      about: "a forced event names and drops", watermark: forced, version: "v1", asOf: 25,
      expected: .dead(by: 10)),
    Case(
      about: "what a forced event names is right from then on", watermark: forced, version: "v2",
      asOf: 10, expected: .alive),
    Case(
      about: "an event on the whole leaves open which version of a part is right", watermark: named,
      version: "v9", asOf: 12, beside: 12, expected: .alive),
    Case(
      about: "and touches what was made before", watermark: named, version: "v2", asOf: 11,
      beside: 12, expected: .dead(by: 12)),
    Case(
      about: "one before the naming leaves nothing open", watermark: named, version: "v9", asOf: 99,
      beside: 9, expected: .dead(by: 10)),
    Case(
      about: "nor does one and the same event", watermark: named, version: "v9", asOf: 99,
      beside: 10, expected: .dead(by: 10)),
    Case(
      about: "the later of two killers is told when it names", watermark: namedLast, asOf: 5,
      expected: .dead(by: 20)),
    Case(
      about: "a drop before the naming kills what was made before it", watermark: namedLast,
      version: "v2", asOf: 5, expected: .dead(by: 10)),
    Case(
      about: "an active version made after the drop lives", watermark: namedLast, version: "v2",
      asOf: 15, expected: .alive),
  ])
  func rule(_ example: Case) {
    let liveness = example.watermark.liveness(
      version: example.version, asOf: example.asOf, beside: example.beside)
    #expect(liveness == example.expected)
  }

  @Test func `a rollback makes the old answers right again`() {
    var watermark = Watermark(changedAt: 10, active: ["v2"])
    #expect(watermark.liveness(version: "v1", asOf: 5) == .dead(by: 10))
    watermark.merge(Watermark(changedAt: 11, active: ["v1"]))
    #expect(watermark.liveness(version: "v1", asOf: 5) == .alive)
    #expect(watermark.liveness(version: "v2", asOf: 10) == .dead(by: 11))
  }

  @Test func `an event makes right what came before it, logged or not`() {
    // Under v2, of which no event told, an answer was made that says no version; v1 is named again.
    var watermark = Watermark(changedAt: 10, active: ["v1"])
    #expect(watermark.liveness(version: nil, asOf: 10) == .alive)
    watermark.merge(Watermark(changedAt: 11, active: ["v1"]))
    #expect(watermark.liveness(version: nil, asOf: 10) == .dead(by: 11))
    #expect(watermark.liveness(version: "v1", asOf: 10) == .alive)
  }
}
