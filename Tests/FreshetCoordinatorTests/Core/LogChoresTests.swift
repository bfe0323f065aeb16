import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log chores` {
  private let start = Instant(nanoseconds: 1_000_000_000)

  @Test func `all are due at the start`() {
    var chores = LogChores(at: start)
    #expect(chores.due(at: start, isBusy: true) == [.dropCompacted, .proposeFloor])
    #expect(chores.wait(at: start) == LogChores.waits.busy)
  }

  @Test func `slices follow each other while nobody waits`() {
    var chores = LogChores(at: start)
    _ = chores.due(at: start, isBusy: false)
    for _ in 0..<3 {
      chores.compacted(leavesMore: true)
      #expect(chores.due(at: start, isBusy: false) == [.dropCompacted])
    }
    chores.compacted(leavesMore: false)
    #expect(chores.due(at: start, isBusy: false) == [])
    #expect(chores.wait(at: start) == LogChores.waits.idle)
  }

  @Test func `under a load that never pauses every chore has its turn`() {
    var chores = LogChores(at: start)
    chores.compacted(leavesMore: true)
    var counts: [String: Int] = [:]
    // Two hours of jobs, one each 50 ms.
    for step in 0..<144_000 {
      for chore in chores.due(at: start + .milliseconds(step * 50), isBusy: true) {
        counts["\(chore)", default: 0] += 1
      }
    }
    #expect(counts == ["dropCompacted": 36_000, "proposeFloor": 2])
  }

  @Test func `a compaction that finds no space is left alone for a while`() {
    var chores = LogChores(at: start)
    _ = chores.due(at: start, isBusy: false)
    chores.postponeCompaction(at: start)
    #expect(chores.wait(at: start) == LogChores.waits.idle)
    #expect(chores.due(at: start + .seconds(59), isBusy: false) == [])
    #expect(chores.due(at: start + .seconds(60), isBusy: false) == [.dropCompacted])
  }
}
