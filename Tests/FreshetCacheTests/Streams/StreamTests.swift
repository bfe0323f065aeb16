import FreshetCache
import FreshetCore
import Testing

@Suite(.timeLimit(.minutes(10))) struct StreamTests {
  private let all = ["one ", "two ", "three"]

  private func isGenerated(
    _ stream: AnswerStream<String, String>, isShared wanted: Bool
  ) -> Bool {
    if case .generating(_, let isShared) = stream.origin { isShared == wanted } else { false }
  }

  @Test func `pieces come as they are made, and the whole is cached`() async throws {
    let site = try StreamSite()
    let stream = try site.stream()
    #expect(isGenerated(stream, isShared: false))
    var iterator = stream.makeAsyncIterator()
    for (gate, piece) in zip(site.gates, all) {
      gate.open()
      #expect(try await iterator.next() == piece)
      #expect(try !site.node.isHit("a"))
    }
    site.gates[3].open()
    #expect(try await iterator.next() == nil)
    let answer = try await stream.answer()
    #expect(answer.value == "one two three")
    guard case .generated(after: .absent, .cached, isShared: false) = answer.origin else {
      Issue.record("\(answer.origin)")
      return
    }
    guard case .hit(let hit) = try site.node.lookup("a") else {
      Issue.record("not cached")
      return
    }
    #expect(hit.value == "one two three")
    #expect(hit.cost == AnswerCost(tokens: 3))
    let again = try site.stream()
    guard case .hit = again.origin else {
      Issue.record("\(again.origin)")
      return
    }
    #expect(stream.cacheStatus() == "Freshet; fwd=uri-miss")
    #expect(stream.ageHeader == nil)
    #expect(again.cacheStatus().hasPrefix("Freshet; hit; ttl="))
    #expect(again.ageHeader == "0")
    #expect(await again.pieces().pieces == ["one two three"])
    #expect(site.calls.value == 1)
  }

  @Test func `who comes late gets every piece from the first`() async throws {
    let site = try StreamSite()
    let first = try site.stream()
    var iterator = first.makeAsyncIterator()
    site.gates[0].open()
    #expect(try await iterator.next() == "one ")
    let second = try site.stream()
    #expect(isGenerated(second, isShared: true))
    #expect(second.cacheStatus() == "Freshet; fwd=uri-miss; collapsed")
    let value = Task {
      try await site.node.cache.value(
        for: key("a"), dependingOn: [.tag("t")], class: .concepts
      ) { _ in Generation("another call") }
    }
    #expect(await eventually { site.node.cache.statistics.shared == 2 })
    site.open()
    #expect(await second.pieces().pieces == all)
    #expect(await first.pieces().pieces == all)
    #expect(try await value.value.value == "one two three")
    #expect(site.calls.value == 1)
  }

  @Test func `a stream can share a call that does not stream`() async throws {
    let site = try StreamSite()
    let gate = Gate()
    let value = Task {
      try await site.node.cache.value(
        for: key("a"), dependingOn: [.tag("t")], class: .concepts
      ) { _ in
        site.calls.increment()
        await gate.wait()
        return Generation("whole")
      }
    }
    #expect(await site.calls.reaches(1))
    let stream = try site.stream()
    #expect(isGenerated(stream, isShared: true))
    gate.open()
    #expect(await stream.pieces().pieces == ["whole"])
    #expect(try await value.value.value == "whole")
    #expect(site.calls.value == 1)
  }

  @Test func `what is cut off or fails is told and never cached`() async throws {
    var stopped = try StreamSite()
    stopped.ending = .stopped
    var failing = try StreamSite()
    failing.failing = true
    let expected: [any Error] = [StreamError.truncated, StreamSite.ModelDown()]
    for (site, expected) in zip([stopped, failing], expected) {
      site.open()
      let stream = try site.stream()
      let (pieces, error) = await stream.pieces()
      #expect(pieces == all)
      #expect("\(error as Any)" == "\(expected as Any? as Any)")
      await #expect(throws: (any Error).self) { try await stream.answer() }
      #expect(try site.node.miss("a") == .absent)
    }
  }

  @Test func `generation is told that an event has overtaken it, and can stop`() async throws {
    var site = try StreamSite()
    site.stops = true
    let stream = try site.stream()
    var iterator = stream.makeAsyncIterator()
    site.gates[0].open()
    #expect(try await iterator.next() == "one ")
    #expect(stream.overtakenBy == nil)
    site.node.apply(.drops(Dimension(.tag, "t")), at: 7)
    #expect(stream.overtakenBy == 7)
    site.gates[1].open()
    #expect(try await iterator.next() == "two ")
    await #expect(throws: StreamError.overtaken(by: 7)) { try await iterator.next() }
    #expect(try site.node.miss("a") == .absent)
  }

  @Test func `one that goes on is whole for its readers, and not cached`() async throws {
    let site = try StreamSite()
    let stream = try site.stream()
    #expect(await site.calls.reaches(1))
    site.node.apply(.drops(Dimension(.tag, "t")), at: 7)
    // Who asks now begins anew.
    let later = try site.stream()
    #expect(isGenerated(later, isShared: false))
    #expect(await site.calls.reaches(2))
    site.open()
    #expect(await stream.pieces().pieces == all)
    guard
      case .generated(_, .notCached(.overtaken(by: 7)), _) = try await stream.answer().origin
    else {
      Issue.record("cached")
      return
    }
    #expect(await later.pieces().pieces == all)
    #expect(try site.node.isHit("a"))
  }

  @Test func `a grace serves the old answer to all but one`() async throws {
    let site = try StreamSite()
    try site.node.fill("a", "old", dependingOn: [.tag("t")])
    site.node.apply(.drops(Dimension(.tag, "t")), at: 1, grace: .seconds(60))
    let refresher = try site.stream()
    #expect(isGenerated(refresher, isShared: false))
    let stale = try site.stream()
    guard case .stale(_, by: 1) = stale.origin else {
      Issue.record("\(stale.origin)")
      return
    }
    #expect(stale.cacheStatus() == #"Freshet; hit; detail="invalidated by 1, within its grace""#)
    #expect(await stale.pieces().pieces == ["old"])
    #expect(try await stale.answer().value == "old")
    site.open()
    #expect(await refresher.pieces().pieces == all)
  }

  @Test func `nothing is shared while nothing is proven, and it streams all the same`() async throws
  {
    let site = try StreamSite()
    site.node.fleet.fence()
    let streams = try (0..<2).map { _ in try site.stream() }
    #expect(await site.calls.reaches(2))
    site.open()
    for stream in streams {
      #expect(isGenerated(stream, isShared: false))
      #expect(await stream.pieces().pieces == all)
    }
  }

  @Test func `bad input is told at the call`() throws {
    let site = try StreamSite()
    #expect(throws: FillError.dependency(Dimension(.tag, ""), "the id is empty")) {
      try site.stream(dependingOn: [.tag("")])
    }
    #expect(site.calls.value == 0)
  }
}
