import Testing

@testable import FreshetCore

@Suite struct `Duration text` {
  @Test(arguments: [
    ("250ms", Duration.milliseconds(250)), ("5s", .seconds(5)), ("2m", .seconds(120)),
    ("1h", .seconds(3_600)), ("30d", .seconds(2_592_000)), ("1.5s", .milliseconds(1_500)),
    ("0.000000001s", .nanoseconds(1)), ("0s", .zero), ("99999d", .seconds(99_999 * 86_400)),
    ("999999999s", .seconds(999_999_999)), ("2399975h", .seconds(2_399_975 * 3_600)),
    ("8639999999.5s", .milliseconds(8_639_999_999_500)),
    ("8639999999999.999999ms", .nanoseconds(8_639_999_999_999_999_999)),
  ]) func `a number and a unit`(text: String, duration: Duration) throws {
    #expect(try DurationText.parse(text) == duration)
    #expect(try DurationText.parse(DurationText.format(duration)) == duration)
  }

  @Test(arguments: [
    "", "5", "s", "5 s", "-5s", "+5s", "5S", "5.s", ".5s", "1.2.3s", "5sec", "1e3s", "٥s", "∞",
    "100000d", "8640000000s",
    "9999999999s", "99999999999999999999ms", "1.0000000001s", "1h30m", "5s ",
  ]) func `anything else is refused, with what would be right`(text: String) {
    #expect(throws: DurationTextError(text: text)) { try DurationText.parse(text) }
    #expect(
      DurationTextError(text: text).description.hasSuffix(
        "give a number and a unit (ms, s, m, h, d), such as 250ms, 5s or 1.5h"))
  }

  @Test(arguments: [
    (Duration.seconds(86_400), "1d"), (.seconds(90), "90s"), (.seconds(7_200), "2h"),
    (.milliseconds(1_500), "1500ms"), (.microseconds(1_250), "1.25ms"), (.seconds(-1), "0s"),
  ]) func `the longest unit that is whole`(duration: Duration, text: String) {
    #expect(DurationText.format(duration) == text)
  }

  @Test(arguments: [
    (Int64(0), "0s"), (1, "1s"), (999, "1s"), (10_020, "11s"), (60_000, "1m"), (61_500, "1m 2s"),
    (9_727_341, "2h 43m"), (7_200_000, "2h"), (86_399_999, "1d"), (90_061_000, "1d 1h"), (-5, "0s"),
  ]) func `people get two units at most, rounded up`(milliseconds: Int64, text: String) {
    #expect(DurationText.rough(.milliseconds(milliseconds)) == text)
  }
}
