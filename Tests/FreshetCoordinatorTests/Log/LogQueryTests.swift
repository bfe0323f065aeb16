import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log queries` {
  private let directory: TemporaryDirectory
  private let log: EventLog

  init() throws {
    directory = try TemporaryDirectory()
    log = try EventLog.opened(directory)
    var chain = try log.chain()
    var job = chain.job([
      .deploy("a", "1"),  // 1
      .customer("42", "plan", "name"),  // 2
      Event(.purge(.everything)),  // 3
      .deploy("a", "2", role: .system),  // 4
      .customer("42"),  // 5
      .deploy("b", "1"),  // 6
      Event(.purge(.keyPrefix("m:"))),  // 7
    ])
    // One that was active already: it is found all the same.
    job.records.append(chain.record(.deploy("a", "1"), changes: []))  // 8
    try log.append(job)
  }

  private func found(_ filter: EventFilter) throws -> [SequenceNumber] {
    try log.events(matching: filter).map(\.sequence)
  }

  @Test func `all, oldest first`() throws {
    #expect(try found(EventFilter()) == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test func `a page in the middle, from either side`() throws {
    #expect(try found(EventFilter(after: 2, before: 7, limit: 3)) == [3, 4, 5])
    #expect(try found(EventFilter(after: 2, before: 7, limit: 3, newestFirst: true)) == [6, 5, 4])
  }

  @Test func `by kind, one and several`() throws {
    #expect(try found(EventFilter(kinds: [.purge])) == [3, 7])
    #expect(try found(EventFilter(kinds: [.purge, .customerStateChange])) == [2, 3, 5, 7])
    #expect(
      try found(
        EventFilter(kinds: [.purge, .customerStateChange], limit: 2, newestFirst: true))
        == [7, 5])
    #expect(try found(EventFilter(kinds: [.purge, .purge])) == [3, 7])
  }

  @Test func `by a dimension, and a facet of it`() throws {
    #expect(try found(EventFilter(dimension: Dimension(.prompt, "a"))) == [1, 4, 8])
    #expect(
      try found(EventFilter(dimension: Dimension(.prompt, "a", facet: "system"))) == [4])
    #expect(try found(EventFilter(dimension: Dimension(.customer, "42"))) == [2, 5])
    #expect(
      try found(EventFilter(dimension: Dimension(.customer, "42", facet: "plan"))) == [2])
    #expect(try found(EventFilter(dimension: .everything)) == [3])
    #expect(try found(EventFilter(dimension: Dimension(.prompt, "absent"))) == [])
  }

  @Test func `by a dimension and a kind, from a place on`() throws {
    let filter = EventFilter(
      after: 1, kinds: [.promptDeploy], dimension: Dimension(.prompt, "a"), limit: 1)
    #expect(try found(filter) == [4])
    #expect(
      try found(EventFilter(kinds: [.purge], dimension: Dimension(.prompt, "a"))) == [])
  }

  @Test func `text that looks like SQL is only text`() throws {
    #expect(try found(EventFilter(dimension: Dimension(.prompt, "a' OR '1'='1"))) == [])
  }

  @Test func `bounds beyond what SQLite counts are held at its end`() throws {
    #expect(try found(EventFilter(after: .max)) == [])
    #expect(try found(EventFilter(before: .max, limit: .max)).count == 8)
  }

  @Test(arguments: [
    EventFilter(kinds: [.purge, .customerStateChange]),
    EventFilter(dimension: Dimension(.prompt, "a")),
    EventFilter(kinds: [.promptDeploy], dimension: Dimension(.prompt, "a"), newestFirst: true),
    EventFilter(newestFirst: true),
  ]) func `every query walks an index and sorts no table`(filter: EventFilter) throws {
    let query = EventQuery(filter, floor: 0)
    let plan = try log.perform { try query.plan(in: $0) }
    #expect(!plan.contains { $0.hasPrefix("SCAN events") && filter.kinds.isEmpty == false })
    if filter.kinds.count < 2 { #expect(!plan.contains { $0.contains("TEMP B-TREE") }) }
    #expect(plan.contains { $0.contains("SEARCH") })
  }
}
