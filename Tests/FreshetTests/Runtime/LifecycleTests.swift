import FreshetRuntime
import Testing

@Suite struct LifecycleTests {
  @Test func `a service starts once and stops once`() {
    let life = Lifecycle<Int>()
    #expect(life.running == nil)
    #expect(life.end() == nil)
    #expect(life.begin())
    #expect(!life.begin())
    // It starts: there is nothing to stop yet.
    #expect(life.running == nil)
    #expect(life.end() == nil)
    life.didStart(7)
    #expect(life.running == 7)
    #expect(life.end() == 7)
    #expect(life.end() == nil)
    #expect(!life.begin())
  }
}
