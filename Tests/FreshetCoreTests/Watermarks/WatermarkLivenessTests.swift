import FreshetCore
import Testing

/// The rule of liveness for one dependency, case by case.
struct WatermarkLivenessTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var about: String
    var watermark: Watermark
    var version: String?
    var asOf: SequenceNumber
    var expected: Liveness
    var testDescription: String { about }
  }

  private static let named = Watermark(changedAt: 10, active: ["v2", "v3"])
  private static let dropped = Watermark(droppedAt: 10)
  private static let both = Watermark(changedAt: 10, active: ["v2"], droppedAt: 20)
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
      about: "after the drop the old version is still wrong", watermark: both, version: "v1",
      asOf: 25, expected: .dead(by: 10)),
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
    let liveness = example.watermark.liveness(version: example.version, asOf: example.asOf)
    #expect(liveness == example.expected)
  }

  @Test func `a rollback makes the old answers right again`() {
    var watermark = Watermark(changedAt: 10, active: ["v2"])
    #expect(watermark.liveness(version: "v1", asOf: 5) == .dead(by: 10))
    watermark.merge(versions: ["v1"], at: 11)
    #expect(watermark.liveness(version: "v1", asOf: 5) == .alive)
    #expect(watermark.liveness(version: "v2", asOf: 10) == .dead(by: 11))
  }
}
