import FreshetCore
import Testing

@testable import FreshetCache

/// Whether a node is as fresh as it promised, by whatever bound that is.
struct FreshnessTests {
  private let start = Instant(nanoseconds: 3_600_000_000_000)

  private func proven(_ promise: Duration?) -> FleetState {
    let fleet = FleetState(seed: 1, promise: promise)
    #expect(!fleet.isFresh(at: start))
    fleet.prove(freshAsOf: start)
    return fleet
  }

  @Test(arguments: [Duration.milliseconds(300), .seconds(10), .seconds(60), .seconds(3_600)])
  func `a node is fresh for as long as it may serve by its bound`(promise: Duration) {
    let fleet = proven(promise)
    let last = start + Freshness.nodeBound(promise)
    #expect(fleet.isFresh(at: last))
    #expect(!fleet.isFresh(at: last + .nanoseconds(1)))
  }

  @Test func `a node that promised no bound is fresh once it has proven itself`() {
    let fleet = proven(nil)
    #expect(fleet.isFresh(at: start + .seconds(86_400)))
    fleet.fence()
    #expect(!fleet.isFresh(at: start))
  }
}
