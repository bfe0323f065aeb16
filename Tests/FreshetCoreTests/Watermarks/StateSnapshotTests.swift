import Testing

@testable import FreshetCore

@Suite struct StateSnapshotTests {
  private static func snapshot(_ dimensions: [Dimension]) -> StateSnapshot {
    var watermarks = Watermarks()
    for (index, dimension) in dimensions.enumerated() {
      watermarks.merge(
        .names(dimension, versions: ["v\(index)"]), at: SequenceNumber(index + 1))
    }
    return StateSnapshot(head: .start(), watermarks: watermarks)
  }

  private static let many = (0..<1_000).map { Dimension(.prompt, "p\(($0 * 7_919) % 1_000)") }

  @Test(arguments: [1, 7, 100, 999, 1_000, 5_000])
  func `the pages have everything once and in order`(limit: Int) {
    let snapshot = Self.snapshot(Self.many)
    var found: [Dimension] = []
    var filter = StateFilter(limit: limit)
    while true {
      let page = snapshot.page(filter)
      #expect(page.versions.count <= limit)
      found += page.versions.map(\.dimension)
      guard page.hasMore, let last = page.versions.last else { break }
      filter.after = last.dimension
    }
    #expect(found == Self.many.sorted())
  }

  @Test func `a page ends early if its texts are long`() {
    let long = String(repeating: "x", count: 4_096)
    var watermarks = Watermarks()
    for index in 0..<2_000 {
      watermarks.merge(
        .names(Dimension(.prompt, "p\(index)"), versions: [long]), at: 1)
    }
    let page = StateSnapshot(head: .start(), watermarks: watermarks).page(StateFilter())
    #expect(page.hasMore)
    #expect(page.versions.count <= StateFilter.pageBytes / long.utf8.count + 1)
    #expect(page.versions.count > 500)
  }

  @Test func `kinds and the beginning of ids choose`() {
    let all = [
      Dimension(.prompt, "support/refund"), Dimension(.prompt, "billing/card"),
      Dimension(.corpus, "support/help"), Dimension(.custom("guardrail"), "support/pii"),
      Dimension(.custom("locale"), "de"),
    ]
    let snapshot = Self.snapshot(all)
    func ids(_ filter: StateFilter) -> [String] {
      snapshot.page(filter).versions.map(\.dimension.description)
    }
    #expect(ids(StateFilter()).count == 5)
    #expect(ids(StateFilter(kinds: [.corpus])) == ["corpus:support/help"])
    #expect(
      ids(StateFilter(prefix: "support/")) == [
        "prompt:support/refund", "corpus:support/help", "custom.guardrail:support/pii",
      ])
    #expect(
      ids(StateFilter(kinds: [.anyCustom])) == ["custom.guardrail:support/pii", "custom.locale:de"])
    #expect(
      ids(StateFilter(kinds: [.custom("locale"), .prompt], prefix: "b")) == ["prompt:billing/card"])
  }

  @Test func `what was only dropped has no versions to show, and open ones say so`() {
    var watermarks = Watermarks()
    watermarks.merge(.drops(Dimension(.tag, "t")), at: 1)
    let role = Dimension(.prompt, "p", facet: "system")
    watermarks.merge(.names(role, versions: ["1"]), at: 2)
    watermarks.merge(.drops(Dimension(.prompt, "p")), at: 3)
    watermarks.merge(.drops(.everything), at: 4)
    let page = StateSnapshot(head: .start(), watermarks: watermarks).page(StateFilter())
    #expect(page.versions.map(\.dimension) == [role])
    #expect(page.versions.map(\.since) == [2])
    #expect(page.versions.map(\.isOpen) == [true])
  }

  @Test(arguments: [
    Dimension(.customer, "42"), Dimension(.customer, "42", facet: "plan"),
    Dimension(.customer, "4#2"), Dimension(.customer, "4", facet: "2"),
    Dimension(.prompt, "a%23b#c", facet: "x/y#z%"), Dimension(.custom("guardrail"), "pii:eu"),
  ])
  func `the end of a page is given and read exactly`(dimension: Dimension) {
    #expect(Dimension(cursor: dimension.cursor) == dimension)
  }

  @Test(arguments: ["", "prompt", "prompt:", "unheard:x", "prompt:a%", "prompt:a%41", "prompt:#x"])
  func `no other text is the end of a page`(text: String) {
    #expect(Dimension(cursor: text) == nil)
  }
}
