import Foundation
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Checkpoint schedule` {
  private let due = CheckpointSchedule.dueBytes

  @Test func `is due once enough has come together, and again after as much`() {
    var schedule = CheckpointSchedule()
    #expect(!schedule.isDue)
    schedule.grew(to: due - 1)
    #expect(!schedule.isDue)
    schedule.grew(to: due)
    #expect(schedule.isDue)
    schedule.checkpointed()
    #expect(!schedule.isDue)
    schedule.grew(to: due)
    #expect(schedule.isDue)
  }

  @Test func `what a checkpoint leaves does not make the next one due at once`() {
    var schedule = CheckpointSchedule()
    schedule.grew(to: 3 * due)
    schedule.checkpointed(leaving: 2 * due)
    #expect(!schedule.isDue)
    schedule.grew(to: 3 * due)
    #expect(schedule.isDue)
  }

  @Test func `without space it is tried again after as much more, not at each commit`() {
    var schedule = CheckpointSchedule()
    schedule.grew(to: due)
    schedule.foundNoSpace()
    #expect(!schedule.isDue)
    schedule.grew(to: 2 * due - 1)
    #expect(!schedule.isDue)
    schedule.grew(to: 2 * due)
    #expect(schedule.isDue)
  }

  @Test func `an append without space makes it due, however little there is`() {
    var schedule = CheckpointSchedule()
    schedule.grew(to: 1)
    schedule.needsSpace()
    #expect(schedule.isDue)
    schedule.foundNoSpace()
    #expect(!schedule.isDue)
  }
}

@Suite struct `Write-ahead log` {
  private static let largest = 64 << 20

  private func size(_ directory: TemporaryDirectory) throws -> Int {
    let path = directory.path("freshet.db-wal")
    return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  /// Commits one event each time, as publishes that wait for each other do.
  private func fill(_ log: SQLiteStore, _ chain: inout Chain, commits: Int) throws {
    for _ in 0..<commits {
      let number = chain.head.sequence
      try log.append(chain.job([.deploy("prompt-\(number % 50)", "v\(number)", key: "k\(number)")]))
      try log.maintain()
    }
  }

  @Test func `stays small however many commits come, and nobody pauses`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    var largest = 0
    for _ in 0..<40 {
      try fill(log, &chain, commits: 100)
      largest = max(largest, try size(directory))
    }
    #expect(largest < 2 * CheckpointSchedule.dueBytes)
    #expect(largest > CheckpointSchedule.dueBytes / 2, "too few commits to show it")
    #expect(try log.replay { _, _ in } == chain.head)
  }

  @Test func `is given back after a commit that was large`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteStore.opened(directory)
    var chain = try log.chain()
    let reason = String(repeating: "x", count: 1_000)
    try log.append(
      chain.job((0..<20_000).map { _ in Event(.purge(.tag("t")), reason: reason) }))
    let large = try size(directory)
    #expect(large > 4 * CheckpointSchedule.dueBytes && large < Self.largest)
    try log.maintain()
    try fill(log, &chain, commits: 1)
    #expect(try size(directory) <= 2 * CheckpointSchedule.dueBytes)
  }

  @Test func `does not add up over crashes`() throws {
    var directory = try TemporaryDirectory()
    var head: Position?
    for _ in 0..<6 {
      // Less is written than a checkpoint is made for.
      let log = try SQLiteStore.opened(directory)
      var chain = try log.chain()
      if let head { #expect(chain.head == head) }
      #expect(try size(directory) == 0)
      try fill(log, &chain, commits: 100)
      #expect(try size(directory) < CheckpointSchedule.dueBytes)
      head = chain.head
      directory = try crashed(directory)
    }
  }

  /// The files of an open log, as a crash would leave them.
  private func crashed(_ directory: TemporaryDirectory) throws -> TemporaryDirectory {
    let copy = try TemporaryDirectory()
    for name in ["freshet.db", "freshet.db-wal"] {
      try FileManager.default.copyItem(atPath: directory.path(name), toPath: copy.path(name))
    }
    return copy
  }
}
