import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Log queries` {
  private let directory: TemporaryDirectory
  private let log: SQLiteStore

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteStore.opened(directory)
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
