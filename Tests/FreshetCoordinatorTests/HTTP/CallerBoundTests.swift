import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What callers may have in hand at once.
@Suite(.timeLimit(.minutes(10))) struct CallerBoundTests {
  private let coordinator = FakeCoordinator()
  private let purge = #"{"kind": "Purge", "tag": "t"}"#

  private static func bounds(_ change: (inout CallerBounds) -> Void) -> CallerBounds {
    var bounds = CallerBounds()
    change(&bounds)
    return bounds
  }

  @Test(arguments: [
    "/v1/events/1/settlement?wait=1m", "/v1/events/1/settlement/stream?wait=1m",
    "/v1/events?wait=1m",
  ])
  func `one wait too many is not told that nothing settled`(path: String) async throws {
    coordinator.state.withLock { $0.waitsForLong = true }
    try await withRouter(coordinator, bounds: Self.bounds { $0.waits = 1 }) { client in
      let first = Task { try await client.get("/v1/events/1/settlement?wait=1m") }
      defer { first.cancel() }
      for await _ in coordinator.waitStarts { break }
      let response =
        path.hasPrefix("/v1/events?")
        ? try await client.publish(purge, to: path) : try await client.get(path)
      #expect(response.status == .serviceUnavailable)
      #expect(response.headers[.retryAfter] == "1")
      #expect(response.problem?.type == .overloaded)
      #expect(response.problem?.detail.contains("local has 1 waits for settlement") == true)
      // A question does not wait, and a publish that does not wait needs no seat.
      #expect(try await client.get("/v1/events/1/settlement").status == .notFound)
      #expect(try await client.publish(purge).status == .created)
      #expect(coordinator.state.withLock { $0.logged.count } == 1)
    }
  }

  @Test func `one stream of events too many is refused, and a seat is free after the stream`()
    async throws
  {
    try await withRouter(coordinator, bounds: Self.bounds { $0.streams = 1 }) { client in
      for _ in 0..<2 {
        async let first = client.get("/v1/events/stream")
        for await _ in coordinator.streamStarts { break }
        let late = try await client.get("/v1/events/stream")
        #expect(late.problem?.type == .overloaded)
        #expect(late.headers[.retryAfter] != nil)
        coordinator.state.withLock { $0.streams.last }?.finish()
        #expect(try await first.status == .ok)
      }
    }
  }

  @Test func `callers are counted one by one, and all together`() throws {
    let seats = CallerSeats(Self.bounds { $0.inquiries = 4 })
    let (a, b) = (
      Identity(actor: "token:a", rights: .all), Identity(actor: "token:b", rights: .all)
    )
    var held = try [seats.take(.inquiry, for: a), seats.take(.inquiry, for: a)]
    #expect(throws: Problem.self) { try seats.take(.inquiry, for: a) }
    held += try [seats.take(.inquiry, for: b), seats.take(.inquiry, for: b)]
    let full = #expect(throws: Problem.self) { try seats.take(.inquiry, for: .anybody) }
    #expect(full?.detail.hasPrefix("all callers have 4 questions to the nodes") == true)
    // Other sorts are counted by themselves.
    _ = try seats.take(.wait, for: a)
    held[0].leave()
    held[0].leave()
    #expect(seats.taken(.inquiry) == 3)
    held = []
    #expect(seats.taken(.inquiry) == 0)
    #expect(seats.taken(.wait) == 0)
  }

  @Test func `questions to the nodes and copies of the state need a seat`() async throws {
    let bounds = Self.bounds {
      $0.inquiries = 0
      $0.snapshots = 0
    }
    let api = CoordinatorAPI(
      commands: coordinator, keepAlive: .seconds(15), seats: CallerSeats(bounds))
    // The smallest bound lets one in; it is taken.
    let held = try [
      api.seats.take(.inquiry, for: .anybody), api.seats.take(.snapshot, for: .anybody),
    ]
    let router = api.router(behind: [])
    try await Application(router: router).test(.router) { client in
      for path in [
        "/v1/uses", "/v1/entries?prefix=x", "/v1/fleet?held=now", "/v1/fleet", "/v1/state",
      ] {
        let response = try await client.get(path)
        #expect(response.problem?.type == .overloaded, "\(path)")
      }
      let trial = try await client.publish(purge, to: "/v1/events/dry-run")
      #expect(trial.problem?.type == .overloaded)
      for seat in held { seat.leave() }
      #expect(try await client.get("/v1/fleet?held=now").status == .ok)
      #expect(try await client.get("/v1/state").status == .ok)
    }
  }

  @Test func `waits and streams leave connections for others, and the machine has room`() {
    for connections in [200, 1_000, 4_096] {
      let bounds = CallerBounds(connections: connections)
      #expect(bounds.waits + bounds.streams <= connections / 2)
    }
    #expect(CallerBounds().waits <= WaiterTable.capacity)
    #expect(CallerBounds().inquiries < FleetInquiries.capacity)
  }
}
