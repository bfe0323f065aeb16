import Testing

@testable import FreshetCore

struct WatermarkIndexTests {
  private func index(_ events: [[Change]]) -> WatermarkIndex {
    var index = WatermarkIndex()
    for (offset, changes) in events.enumerated() {
      index.merge(
        LoggedEvent(
          sequence: SequenceNumber(offset) + 1, event: nil, changes: changes, committedAt: 0))
    }
    return index
  }

  private func tag(_ name: String) -> Change { .drops(Dimension(.tag, name)) }

  @Test func `only what was last touched after the sequence is told`() {
    let index = index([[tag("a")], [tag("b")], [tag("a")], [.dropsKeyPrefix("k")]])
    let all = index.page(after: 0, namedOnly: false, head: 4)
    #expect(all.through == 4)
    #expect(
      all.entries == [
        .init(
          subject: .dimension(Dimension(.tag, "b")), watermark: Watermark(droppedAt: 2)),
        .init(
          subject: .dimension(Dimension(.tag, "a")), watermark: Watermark(droppedAt: 3)),
        .init(subject: .keyPrefix("k"), watermark: Watermark(droppedAt: 4)),
      ])
    #expect(index.page(after: 2, namedOnly: false, head: 4).entries.count == 2)
    #expect(index.page(after: 3, namedOnly: false, head: 4).entries.count == 1)
    #expect(index.page(after: 4, namedOnly: false, head: 4).entries.isEmpty)
    #expect(index.page(after: .max, namedOnly: false, head: 4).through == 4)
  }

  @Test func `a joining node is told only what is named`() {
    let prompt = Dimension(.prompt, "p")
    let index = index([
      [.names(prompt, versions: ["v"])], [tag("a")], [.drops(Dimension(.prompt, "q"))],
    ])
    let page = index.page(after: 0, namedOnly: true, head: 3)
    #expect(
      page.entries == [
        .init(subject: .dimension(prompt), watermark: Watermark(changedAt: 1, active: ["v"]))
      ])
  }

  @Test func `of what was dropped since without a version nothing is named`() {
    // Which version is right is not known any more, there as here.
    let prompt = Dimension(.prompt, "p")
    let index = index([[.names(prompt, versions: ["v"])], [.drops(prompt)]])
    #expect(index.page(after: 0, namedOnly: true, head: 2).entries.isEmpty)
  }

  @Test func `a joining node takes the very versions for active that the log does`() {
    // Each order of up to four events on a prompt and two of its roles, forgotten up to each place.
    let dimensions = [nil, "system", "persona"].map { Dimension(.prompt, "p", facet: $0) }
    var faults: [String] = []
    let changes = dimensions.flatMap { [Change.names($0, versions: ["v"]), .drops($0)] }
    for length in 1...4 {
      let count = (0..<length).reduce(1) { total, _ in total * changes.count }
      for number in 0..<count {
        var rest = number
        let events = (0..<length).map { _ -> [Change] in
          defer { rest /= changes.count }
          return [changes[rest % changes.count]]
        }
        for floor in 0..<length {
          var index = index(events)
          if floor > 0 { index.forget(through: SequenceNumber(floor)) }
          var joined = Watermarks()
          for entry in index.page(after: 0, namedOnly: true, head: 4).entries {
            guard case .dimension(let dimension) = entry.subject else { continue }
            joined.merge(entry.watermark, into: dimension)
          }
          for dimension in dimensions {
            let known = index.watermarks.activeVersions(of: dimension)
            if joined.activeVersions(of: dimension) != known {
              faults.append("\(dimension) after \(events), forgotten through \(floor)")
            }
          }
        }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func `pages end between events, and together tell all`() {
    // 50 dimensions an event, which do not divide a page: it is full amid one.
    let events = (0..<200).map { event in (0..<50).map { tag("\(event)-\($0)") } }
    let index = index(events)
    var told: [CoordinatorMessage.Page.Entry] = []
    var after: SequenceNumber = 0
    var pages = 0
    while after < 200, pages < 100 {
      let page = index.page(after: after, namedOnly: false, head: 200)
      #expect(page.through > after)
      #expect(page.entries.count <= WireLimits.watermarksPerPage)
      #expect(page.entries.allSatisfy { $0.watermark.latest > after })
      #expect(page.entries.allSatisfy { $0.watermark.latest <= page.through })
      #expect(page.entries.count == Int(page.through - after) * 50)
      told += page.entries
      after = page.through
      pages += 1
    }
    #expect(pages == 3)
    #expect(told.count == 200 * 50)
  }

  @Test func `a page is bounded in bytes as well`() {
    let versions = (0..<16).map { "\($0)" + String(repeating: "v", count: 250) }
    let index = index((0..<400).map { [.names(Dimension(.prompt, "p\($0)"), versions: versions)] })
    let page = index.page(after: 0, namedOnly: false, head: 400)
    #expect(page.through < 400)
    let frame = CoordinatorMessage.page(
      .init(
        nonce: 1, head: .start(), through: page.through, entries: page.entries, floor: 0))
    #expect(frame.encoded().count < WireLimits.message)
  }

  @Test func `many touches of few things stay few`() {
    let index = index((0..<5_000).map { [tag("\($0 % 3)")] })
    #expect(index.page(after: 0, namedOnly: false, head: 5_000).entries.count == 3)
    #expect(index.page(after: 4_998, namedOnly: false, head: 5_000).entries.count == 2)
  }

  @Test func `a log's base is told in order, also what is younger than its floor`() {
    var base = Watermarks()
    base.merge(tag("late"), at: 9)
    base.merge(.names(Dimension(.prompt, "p"), versions: ["v"]), at: 3)
    var index = WatermarkIndex(base: base)
    index.merge(LoggedEvent(sequence: 6, event: nil, changes: [tag("six")], committedAt: 0))
    index.finishRecovery(forgettingVersionsThrough: 0)
    let page = index.page(after: 0, namedOnly: false, head: 9)
    #expect(page.entries.map(\.watermark.latest) == [3, 6, 9])
    #expect(index.page(after: 5, namedOnly: false, head: 9).entries.count == 2)
  }
}
