import Testing
import ZeroMQ

@Suite struct DurationTests {
  @Test(arguments: [
    (Duration.zero, Int32(0)), (.microseconds(1), 1), (.milliseconds(1), 1),
    (.microseconds(1001), 2), (.seconds(3), 3000), (.seconds(2_147_482), 2_147_482_000),
  ])
  func `a part of a millisecond is rounded up`(duration: Duration, milliseconds: Int32) {
    #expect(duration.milliseconds == milliseconds)
  }

  @Test func `what does not fit is refused`() {
    #expect(Duration.milliseconds(-1).milliseconds == nil)
    #expect(Duration.seconds(2_147_484).milliseconds == nil)
    #expect(Duration.seconds(Int64.max).milliseconds == nil)
  }

  @Test func `a wait is clamped`() {
    #expect(Duration.seconds(-1).waitMilliseconds == 0)
    #expect(Duration.seconds(Int64.max).waitMilliseconds == .max)
  }

  @Test func `no timeout waits for ever`() {
    #expect(Deadline(after: nil).remainingMilliseconds == -1)
    #expect(!Deadline(after: nil).hasPassed)
    #expect(Deadline(after: .zero).hasPassed)
    #expect(Deadline(after: .seconds(Int64.max)).remainingMilliseconds > 0)
  }
}
