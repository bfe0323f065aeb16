import FreshetCore
import Testing

@testable import FreshetCache

@Suite struct DigestTableTests {
  /// Digests that begin so are looked for in the table's first cells, in its last, or in between.
  private static let tags: [UInt32] = [0, 1, 0x8000_0000, 0xffff_fffe, 0xffff_ffff]

  private func digest(_ tag: UInt32, _ number: Int) throws -> KeyDigest {
    let words = [UInt64(number) << 32 | UInt64(tag), 2, 3, UInt64(number)]
    return try #require(KeyDigest(hexadecimal: words.map(\.hexadecimal).joined()))
  }

  private func entry(_ digest: KeyDigest) -> Entry {
    FreshetCacheTests.entry(AnswerKey(digest: digest, stem: "s"))
  }

  @Test(arguments: 0..<20) func `what is there is found, and nothing else`(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    var table = DigestTable(mostEntries: 300)
    var held: [KeyDigest: (slot: Int32, entry: Entry)] = [:]
    let digests = try (0..<300).map {
      try digest(Self.tags.randomElement(using: &generator) ?? 0, $0)
    }
    for step in 0..<3_000 {
      let index = Int.random(in: 0..<digests.count, using: &generator)
      let digest = digests[index]
      if let known = held.removeValue(forKey: digest) {
        table.remove(digest, slot: known.slot)
      } else {
        let entry = entry(digest)
        table.insert(entry, slot: Int32(index))
        held[digest] = (Int32(index), entry)
      }
      #expect(table.count == held.count)
      guard step % 50 == 0 else { continue }
      for digest in digests {
        let found = table.find(digest)
        try #require(found?.slot == held[digest]?.slot, "step \(step)")
        try #require(found?.entry === held[digest]?.entry, "step \(step)")
      }
    }
  }

  @Test func `keys that begin alike are told apart by all of their digest`() throws {
    var table = DigestTable(mostEntries: 10)
    let one = entry(try digest(7, 0))
    table.insert(one, slot: 4)
    for word in 0..<4 {
      var words: [UInt64] = [7, 2, 3, 0]
      words[word] ^= 1 << 63
      let other = try #require(KeyDigest(hexadecimal: words.map(\.hexadecimal).joined()))
      #expect(table.find(other) == nil)
    }
    #expect(table.find(one.digest)?.slot == 4)
  }

  @Test func `what is not there and cannot be removed leaves the rest`() throws {
    var table = DigestTable(mostEntries: 10)
    let one = entry(try digest(7, 0))
    table.insert(one, slot: 4)
    table.remove(try digest(7, 1), slot: 5)
    #expect(table.find(one.digest)?.slot == 4)
  }
}
