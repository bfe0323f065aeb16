import FreshetCore
import Testing

/// Watermarks merge by maximum, so the order in which events come does not matter, nor how often.
struct WatermarksMergeTests {
  /// Small sets of events that touch each other in every way there is.
  private static let sets: [[Change]] = [
    [
      .names(Dimension(.prompt, "p"), versions: ["a"]), .drops(Dimension(.prompt, "p")),
      .names(Dimension(.prompt, "p"), versions: ["b"]), .drops(Dimension(.prompt, "p")),
      .names(Dimension(.prompt, "p"), versions: ["a"]),
    ],
    [
      .drops(Dimension(.customer, "c")), .drops(Dimension(.customer, "c", facet: "plan")),
      .names(Dimension(.customer, "c", facet: "plan"), versions: ["gold"]),
      .drops(Dimension(.customer, "c", facet: "name")), .drops(Dimension(.customer, "d")),
    ],
    [
      .dropsKeyPrefix("x"), .dropsKeyPrefix("xy"), .dropsKeyPrefix("x"), .drops(.everything),
      .dropsKeyPrefix("z"),
    ],
    [
      .drops(Dimension(.key, "k")), .drops(Dimension(.key, "l")), .drops(Dimension(.key, "k")),
      .drops(Dimension(Dimension.Kind(rawValue: 77), "new")), .drops(Dimension(.tag, "t")),
    ],
  ]

  private static func merged(_ changes: [(offset: Int, element: Change)]) -> Watermarks {
    changes.reduce(into: Watermarks()) { $0.merge($1.element, at: SequenceNumber($1.offset) + 1) }
  }

  @Test(arguments: sets.indices)
  func `every order gives the same`(set: Int) {
    let events = Array(Self.sets[set].enumerated())
    let expected = Self.merged(events)
    var orders = 0
    permute(events) { order in
      orders += 1
      #expect(Self.merged(order) == expected)
    }
    #expect(orders == 120)
  }

  @Test(arguments: sets.indices)
  func `twice is once, at any place`(set: Int) {
    let events = Array(Self.sets[set].enumerated())
    let expected = Self.merged(events)
    for again in events {
      for place in 0...events.count {
        var repeated = events
        repeated.insert(again, at: place)
        #expect(Self.merged(repeated) == expected)
      }
    }
  }

  @Test(arguments: sets.indices)
  func `what two parties know in part is in any grouping the whole`(set: Int) {
    let events = Array(Self.sets[set].enumerated())
    let expected = Self.merged(events)
    for mask in 0..<(1 << events.count) {
      let left = Self.merged(events.filter { mask & (1 << $0.offset) != 0 })
      let right = Self.merged(events.filter { mask & (1 << $0.offset) == 0 })
      var union = left
      for (dimension, watermark) in right.sorted { union.merge(watermark, into: dimension) }
      for prefix in right.prefixes { union.merge(prefix: prefix.prefix, at: prefix.droppedAt) }
      #expect(union == expected)
    }
  }

  @Test func `prefixes beyond the bound widen to everything`() {
    var watermarks = Watermarks()
    for number in 1...EventLimits.keyPrefixes {
      watermarks.merge(.dropsKeyPrefix("p\(number)"), at: SequenceNumber(number))
    }
    #expect(watermarks.everything.latest == 0)
    watermarks.merge(.dropsKeyPrefix("p1"), at: 900)
    #expect(watermarks.everything.latest == 0)
    watermarks.merge(.dropsKeyPrefix("one more"), at: 901)
    #expect(watermarks.everything.droppedAt == 901)
    #expect(watermarks.prefixes.count == EventLimits.keyPrefixes)
  }

  private func permute<Element>(_ rest: [Element], _ visit: ([Element]) -> Void) {
    func go(_ chosen: [Element], _ rest: [Element]) {
      if rest.isEmpty { return visit(chosen) }
      for index in rest.indices {
        var left = rest
        go(chosen + [left.remove(at: index)], left)
      }
    }
    go([], rest)
  }
}
