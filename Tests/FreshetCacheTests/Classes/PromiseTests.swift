import FreshetCache
import FreshetCore
import Testing

@Suite struct PromiseTests {
  private func cache(
    promising promise: Duration?
  ) throws -> (cache: Cache<String>, clock: ManualClock, fleet: FleetState) {
    let clock = ManualClock()
    let fleet = FleetState(seed: 1, promise: promise)
    let cache = try Cache<String>(fleet: fleet, clock: clock.cacheClock, seed: 1)
    fleet.advance(to: 0)
    fleet.prove(freshAsOf: clock.now)
    return (cache, clock, fleet)
  }

  private func isServed(
    after time: Duration, promising promise: Duration?, class contentClass: ContentClass
  ) throws -> Bool {
    let node = try cache(promising: promise)
    let key = try key("q")
    let ticket = try node.cache.ticket(for: key, dependingOn: [], class: contentClass)
    node.cache.redeem(ticket, value: "a")
    node.clock.advance(by: time)
    return node.cache.lookup(key).value != nil
  }

  @Test func `no class is served staler than the node promised`() throws {
    let stale = try ContentClass.concepts.staleness(.serveStale)
    let minute = try ContentClass.concepts.staleness(.bounded(.seconds(60)))
    for contentClass in [stale, minute] {
      #expect(try isServed(after: .seconds(1), promising: .seconds(2), class: contentClass))
      #expect(try !isServed(after: .seconds(3), promising: .seconds(2), class: contentClass))
    }
  }

  @Test func `a class that is stricter than the promise stays so`() throws {
    let second = try ContentClass.concepts.staleness(.bounded(.seconds(1)))
    #expect(try !isServed(after: .milliseconds(1_500), promising: .seconds(2), class: second))
  }

  @Test func `without a promise the class decides`() throws {
    let stale = try ContentClass.concepts.staleness(.serveStale)
    #expect(try isServed(after: .seconds(600), promising: nil, class: stale))
  }
}
