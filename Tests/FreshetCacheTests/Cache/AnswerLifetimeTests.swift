import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct AnswerLifetimeTests {
  private static let hour: Duration = .seconds(3_600)

  private func exact() throws -> ContentClass {
    try ContentClass("exact", lifetime: Self.hour, jitter: 0)
  }

  /// What is left of the lifetime of an answer that was made just now; nil if it is not cached.
  private func lifetime(
    _ wanted: Duration?, of contentClass: ContentClass, way: Way = .value,
    taking time: Duration = .zero
  ) async throws -> Duration? {
    let node = try TestNode()
    let answer = try await way.ask(node, class: contentClass) {
      node.clock.advance(by: time)
      return Generation("answer", lifetime: wanted)
    }
    guard case .hit(let hit) = try node.lookup("a") else {
      #expect(answer.outcome == .notCached(.lifetimeOver))
      return nil
    }
    #expect(answer.outcome == .cached)
    return hit.remainingLifetime
  }

  @Test(arguments: Way.allCases)
  func `an answer may live shorter than its class says, and no longer`(way: Way) async throws {
    let exact = try exact()
    for (wanted, expected) in [
      (nil, Self.hour), (.seconds(60), .seconds(60)), (.milliseconds(5), .milliseconds(5)),
      (Self.hour, Self.hour), (Self.hour + .nanoseconds(1), Self.hour),
      (.seconds(Int64.max), Self.hour),
    ] as [(Duration?, Duration)] {
      #expect(try await lifetime(wanted, of: exact, way: way) == expected)
    }
  }

  @Test(arguments: Way.allCases)
  func `one without any is not cached`(way: Way) async throws {
    for wanted in [.zero, .nanoseconds(-1), .seconds(-60), .seconds(Int64.min)] as [Duration] {
      #expect(try await lifetime(wanted, of: try exact(), way: way) == nil)
    }
  }

  @Test func `it counts from when generation began`() async throws {
    let exact = try exact()
    #expect(
      try await lifetime(.seconds(5), of: exact, taking: .seconds(2)) == .seconds(3))
    #expect(try await lifetime(.seconds(5), of: exact, taking: .seconds(5)) == nil)
  }

  @Test func `the class's jitter shortens it too, and nothing lengthens it`() async throws {
    let jittered = try ContentClass("jittered", lifetime: Self.hour, jitter: 0.5)
    let node = try TestNode()
    var lifetimes: [Duration] = []
    for number in 0..<200 {
      let ticket = try node.cache.ticket(for: key("\(number)"), dependingOn: [], class: jittered)
      node.cache.redeem(ticket, Generation("answer", lifetime: .seconds(100)))
      guard case .hit(let hit) = try node.lookup("\(number)") else { continue }
      lifetimes.append(hit.remainingLifetime)
    }
    #expect(lifetimes.count == 200)
    #expect(lifetimes.allSatisfy { .seconds(50)...(.seconds(100)) ~= $0 })
    #expect(Set(lifetimes).count > 150)
  }
}
