import FreshetCache
import FreshetCore
import Testing

/// A staged flush: what an event killed is served until a moment of its own.
@Suite struct SpreadTests {
  private let tag = Dimension(.tag, "t")

  private func refreshes(_ node: TestNode, _ message: String) throws -> Bool? {
    if case .stale(_, _, let refresh) = try node.lookup(message) { refresh } else { nil }
  }

  private func filled(_ count: Int) throws -> TestNode {
    let node = try TestNode()
    for number in 0..<count { try node.fill("\(number)", dependingOn: [.tag("t")]) }
    return node
  }

  @Test func `entries end one after the other, evenly over the spread, and none after it`() throws {
    let node = try filled(400)
    node.apply(.drops(tag), at: 1, spread: .seconds(300))
    var left = [400]
    for _ in 0..<10 {
      node.clock.advance(by: .seconds(30))
      node.prove()
      left.append(try (0..<400).count { try refreshes(node, "\($0)") != nil })
    }
    #expect(left.last == 0)
    for (step, count) in left.enumerated() {
      // Binomial: five standard deviations are 50.
      #expect(abs(count - (400 - 40 * step)) <= 50, "\(left)")
    }
  }

  @Test func `nobody is told to refresh before an entry's moment`() throws {
    let node = try filled(50)
    node.apply(.drops(tag), at: 1, spread: .seconds(300))
    for number in 0..<50 { #expect(try refreshes(node, "\(number)") == false) }
  }

  @Test func `a grace begins at an entry's moment: one caller is told, the others are served`()
    throws
  {
    let node = try filled(1)
    node.apply(.drops(tag), at: 1, grace: .seconds(40), spread: .seconds(300))
    var told: [Int] = []
    var lastServed = 0
    for second in 1...340 {
      node.clock.advance(by: .seconds(1))
      node.prove()
      guard let refresh = try refreshes(node, "0") else { break }
      if refresh { told.append(second) }
      lastServed = second
    }
    let first = try #require(told.first)
    #expect(first <= 301)
    // Not refreshed, another is told after the lease.
    #expect(told == [first, first + 30].filter { $0 <= lastServed })
    #expect(29...40 ~= lastServed - first + 1)
  }

  @Test func `an event of several changes gives one moment, and other nodes give others`() throws {
    func moments(_ seed: UInt64, of event: SequenceNumber) throws -> [Instant] {
      let start = Instant(nanoseconds: 1)
      let reprieve = try #require(
        Reprieve(of: event, grace: .zero, spread: .seconds(300), from: start, seed: seed))
      return (0..<20).map { reprieve.term(of: "\($0)").until }
    }
    #expect(try moments(1, of: 7) == moments(1, of: 7))
    #expect(try moments(1, of: 7) != moments(2, of: 7))
    #expect(try moments(1, of: 7) != moments(1, of: 8))
    // Named and dropped, as under force: the moment is that of either.
    let twice = try filled(20)
    let once = try filled(20)
    twice.apply(.drops(tag), .drops(tag), at: 1, spread: .seconds(300))
    once.apply(.drops(tag), at: 1, spread: .seconds(300))
    for node in [twice, once] {
      node.clock.advance(by: .seconds(150))
      node.prove()
    }
    for number in 0..<20 {
      #expect(try refreshes(twice, "\(number)") == refreshes(once, "\(number)"))
    }
  }

  @Test func `an urgent event ends it at once`() throws {
    let node = try filled(5)
    node.apply(.drops(tag), at: 1, spread: .seconds(300))
    node.apply(.drops(tag), at: 2)
    for number in 0..<5 { #expect(try node.miss("\(number)") == .invalidated(by: 2)) }
  }

  @Test func `a second event never lengthens what the first allowed`() throws {
    let one = try filled(50)
    let two = try filled(50)
    one.apply(.drops(tag), at: 1, spread: .seconds(100))
    two.apply(.drops(tag), at: 1, spread: .seconds(100))
    two.apply(.drops(tag), at: 2, spread: .seconds(300))
    for _ in 0..<5 {
      for node in [one, two] {
        node.clock.advance(by: .seconds(20))
        node.prove()
      }
      for number in 0..<50 where try refreshes(one, "\(number)") == nil {
        #expect(try refreshes(two, "\(number)") == nil)
      }
    }
  }

  @Test func `a seventeenth event in one window closes it`() throws {
    let node = try filled(1)
    for sequence in 1...16 as ClosedRange<SequenceNumber> {
      node.apply(.drops(tag), at: sequence, grace: .seconds(100))
    }
    #expect(try refreshes(node, "0") != nil)
    node.apply(.drops(tag), at: 17, grace: .seconds(100))
    #expect(try node.miss("0") == .invalidated(by: 17))
  }

  @Test func `a spread does not replace the proof`() throws {
    let node = try filled(1)
    node.apply(.drops(tag), at: 1, spread: .seconds(3_600))
    node.clock.advance(by: .seconds(11))
    #expect(try node.miss("0") == .unproven)
  }
}
