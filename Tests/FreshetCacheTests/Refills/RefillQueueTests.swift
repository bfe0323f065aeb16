import FreshetCache
import FreshetCore
import Testing

@Suite struct RefillQueueTests {
  private func queue(
    _ concurrent: Int, upstreams: [String: Int] = [:], waiting: Int = 100
  ) -> RefillQueue {
    RefillQueue(RefillLimits(concurrent: concurrent, upstreams: upstreams, waiting: waiting))
  }

  @Test func `callers beyond the limit wait and go in their order`() {
    var queue = queue(2)
    #expect(queue.arrive(upstream: nil, .caller) == .admitted)
    #expect(queue.arrive(upstream: nil, .caller) == .admitted)
    #expect(queue.arrive(upstream: nil, .caller) == .queued(1))
    #expect(queue.arrive(upstream: "unlisted", .caller) == .queued(2))
    #expect(queue.finish(upstream: nil, .caller) == 1)
    #expect(queue.finish(upstream: nil, .caller) == 2)
    #expect(queue.finish(upstream: nil, .caller) == nil)
    #expect(queue.finish(upstream: "unlisted", .caller) == nil)
    #expect(queue.running == 0)
  }

  @Test func `an upstream that is full does not hold up the others`() {
    var queue = queue(3, upstreams: ["slow": 1])
    #expect(queue.arrive(upstream: "slow", .caller) == .admitted)
    #expect(queue.arrive(upstream: "slow", .caller) == .queued(1))
    #expect(queue.arrive(upstream: nil, .caller) == .admitted)
    #expect(queue.arrive(upstream: nil, .caller) == .admitted)
    #expect(queue.arrive(upstream: nil, .caller) == .queued(2))
    #expect(queue.finish(upstream: nil, .caller) == 2)
    #expect(queue.finish(upstream: "slow", .caller) == 1)
  }

  @Test func `the node's limit holds for an upstream with room`() {
    var queue = queue(1, upstreams: ["a": 5, "b": 5])
    #expect(queue.arrive(upstream: "a", .caller) == .admitted)
    #expect(queue.arrive(upstream: "b", .caller) == .queued(1))
    #expect(queue.finish(upstream: "a", .caller) == 1)
  }

  @Test func `one caller more than may wait is refused`() {
    var queue = queue(1, waiting: 1)
    #expect(queue.arrive(upstream: nil, .caller) == .admitted)
    #expect(queue.arrive(upstream: nil, .caller) == .queued(1))
    #expect(queue.arrive(upstream: nil, .caller) == .refused)
    queue.giveUp(1, upstream: nil)
    #expect(queue.arrive(upstream: nil, .caller) == .queued(2))
    #expect(queue.finish(upstream: nil, .caller) == 2)
  }

  @Test func `a refresh takes only room that no caller wants`() {
    var queue = queue(4, upstreams: ["slow": 1])
    #expect(queue.arrive(upstream: nil, .refresh) == .admitted)
    #expect(queue.arrive(upstream: nil, .refresh) == .admitted)
    // Half of the room is for callers alone.
    #expect(queue.arrive(upstream: nil, .refresh) == .refused)
    #expect(queue.finish(upstream: nil, .refresh) == nil)
    #expect(queue.arrive(upstream: "slow", .caller) == .admitted)
    #expect(queue.arrive(upstream: "slow", .refresh) == .refused)
    #expect(queue.arrive(upstream: "slow", .caller) == .queued(1))
    #expect(queue.arrive(upstream: nil, .refresh) == .refused)
  }

  /// Against a plain list of who waits, searched from its front.
  @Test(arguments: 0..<20)
  func `the rules hold whatever happens`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let limits = ["a": 2, "b": 1]
    var queue = queue(4, upstreams: limits, waiting: 8)
    var running: [(upstream: String?, purpose: RefillQueue.Purpose)] = []
    var waiting: [(number: Int, upstream: String?)] = []
    func hasRoom(_ upstream: String?) -> Bool {
      let own = running.count { $0.upstream == upstream }
      return running.count < 4 && own < upstream.flatMap { limits[$0] } ?? .max
    }
    for _ in 0..<2_000 {
      let upstream = ["a", "b", nil].randomElement(using: &generator) ?? nil
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5:
        let admission = queue.arrive(upstream: upstream, .caller)
        switch admission {
        case .admitted:
          #expect(hasRoom(upstream))
          running.append((upstream, .caller))
        case .queued(let number):
          #expect(!hasRoom(upstream))
          waiting.append((number, upstream))
        case .refused: #expect(waiting.count == 8 && !hasRoom(upstream))
        }
      case 5:
        let isAllowed =
          hasRoom(upstream) && waiting.isEmpty && running.count { $0.purpose == .refresh } < 2
        #expect((queue.arrive(upstream: upstream, .refresh) == .admitted) == isAllowed)
        if isAllowed { running.append((upstream, .refresh)) }
      case 6:
        guard let given = waiting.indices.randomElement(using: &generator) else { continue }
        let place = waiting.remove(at: given)
        queue.giveUp(place.number, upstream: place.upstream)
      default:
        guard let ended = running.indices.randomElement(using: &generator) else { continue }
        let call = running.remove(at: ended)
        let next = waiting.firstIndex { hasRoom($0.upstream) }
        #expect(
          queue.finish(upstream: call.upstream, call.purpose) == next.map { waiting[$0].number })
        if let next { running.append((waiting.remove(at: next).upstream, .caller)) }
      }
      #expect(queue.running == running.count && queue.waiting == waiting.count)
    }
  }
}
