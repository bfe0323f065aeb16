import FreshetCache
import FreshetCore
import Testing

/// Dimensions that a shard cannot tell apart by what it knows them by.
@Suite struct ProvenanceTests {
  private struct NoTwins: Error {}

  /// Two numbers of one hash: among so many there are some twenty pairs.
  private func twins(_ hash: (Int) -> UInt32) throws -> (Int, Int) {
    var known: [UInt32: Int] = [:]
    for number in 0..<400_000 {
      if let other = known.updateValue(number, forKey: hash(number)) { return (other, number) }
    }
    throw NoTwins()
  }

  @Test func `an event on one of two that share a hash leaves the other alone`() throws {
    let tags = try twins { Provenance.tag(of: Dimension(.tag, "\($0)")) }
    let (one, other) = ("\(tags.0)", "\(tags.1)")
    let node = try TestNode(CacheConfiguration(maxBytes: 1_048_576, maxEntries: 100))
    try node.fill("one", dependingOn: [.tag(one)])
    try node.fill("both", dependingOn: [.tag(one), .tag(other)])
    try node.fill("other", dependingOn: [.tag(other)])
    #expect(node.cache.problems() == [])
    let blasts = try #require(
      node.dryRun([[.drops(Dimension(.tag, one))], [.drops(Dimension(.tag, other))]]))
    #expect(blasts.map(\.dropped.entries) == [1, 2])
    node.apply(.drops(Dimension(.tag, one)), at: 1)
    #expect(node.reclaimAll().drops.mapValues(\.entries) == [1: 2])
    #expect(try node.isHit("other"))
    #expect(node.cache.problems() == [])
    node.apply(.drops(Dimension(.tag, other)), at: 2)
    #expect(node.reclaimAll().drops.mapValues(\.entries) == [2: 1])
    #expect(node.cache.statistics.bytes == 0)
  }

  @Test func `entries whose provenance shares a hash are told apart`() throws {
    let stems = try twins {
      Provenance(dependencies: [], stem: "m\($0):refund@9f2c:-:-:*:-").hash
    }
    var shard = Shard(budget: .init(bytes: .max, entries: 10))
    var gone: [Entry] = []
    let keys = try [stems.0, stems.1, stems.0].enumerated().map { number, stem in
      try key("\(number)", model: "m\(stem)")
    }
    for key in keys { #expect(shard.insert(entry(key), context(), gone: &gone)) }
    for key in keys {
      #expect(shard.sighting(of: key.digest)?.entry.readableKey == key.readable)
    }
    #expect(shard.validate() == [])
    // The first of a chain leaves, then the last.
    for key in [keys[1], keys[0], keys[2]] {
      var limit = 1
      _ = shard.reclaim(
        Dimension(.key, key.digest.description), from: nil, limit: &limit, context(revision: 1),
        fate: { _ in .dead(by: 1) }, gone: &gone)
      #expect(shard.sighting(of: key.digest) == nil)
      #expect(shard.validate() == [])
    }
    #expect(shard.bytes == 0)
  }

  @Test func `facets of one whole, and more dimensions than have room in place, are found`() throws
  {
    let node = try TestNode()
    let dependencies: [Dependency] =
      [.customer("c", field: "plan"), .customer("c", field: "name")]
      + (0..<20).map { .corpus("\($0)") }
    for corpus in 0..<20 {
      try node.fill("a", dependingOn: dependencies)
      try node.fill("b", dependingOn: dependencies.reversed())
      #expect(node.cache.problems() == [])
      node.apply(.drops(Dimension(.corpus, "\(corpus)")), at: SequenceNumber(corpus) + 1)
      #expect(node.reclaimAll().drops.values.map(\.entries) == [2])
      #expect(node.cache.statistics.bytes == 0)
    }
    try node.fill("a", dependingOn: dependencies)
    node.apply(.drops(Dimension(.customer, "c", facet: "name")), at: 100)
    #expect(node.reclaimAll().drops.mapValues(\.entries) == [100: 1])
  }

  @Test(arguments: UInt64(1)...4)
  func `numbers by hash are those of a dictionary`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var index = HashIndex()
    var model: [UInt32: Int32] = [:]
    var disagreements: [Int] = []
    // Neighbours and strangers: few enough to come again.
    let hashes = (0..<400).map { number in
      number.isMultiple(of: 2) ? UInt32(number) : UInt32(number) << 16 | 7
    }
    for step in 0..<20_000 {
      let hash = hashes[Int.random(in: 0..<hashes.count, using: &generator)]
      // It fills up, then empties.
      let adds = Int.random(in: 0..<10, using: &generator) < (step < 10_000 ? 7 : 3)
      let number = adds ? Int32.random(in: 0...100, using: &generator) : nil
      index[hash] = number
      model[hash] = number
      if index.count != model.count || index[hash] != number { disagreements.append(step) }
    }
    #expect(disagreements == [], "seed \(seed)")
    for hash in hashes { #expect(index[hash] == model[hash], "seed \(seed), hash \(hash)") }
  }
}
