import FreshetCore
import Testing

struct WatermarksCodecTests {
  @Test func `all of it comes back, in bytes that every process agrees on`() throws {
    var watermarks = Watermarks()
    var reversed = Watermarks()
    let changes: [Change] = (1...40).flatMap { number -> [Change] in
      [
        .names(Dimension(.prompt, "p\(number)"), versions: ["v"]),
        .drops(Dimension(.customer, "c", facet: "f\(number)")), .dropsKeyPrefix("k\(number)"),
        .drops(Dimension(.key, "\(number)")), .drops(.everything),
      ]
    }
    let numbered = changes.enumerated().map { ($1, SequenceNumber($0) + 1) }
    for (change, sequence) in numbered { watermarks.merge(change, at: sequence) }
    for (change, sequence) in numbered.reversed() { reversed.merge(change, at: sequence) }
    #expect(watermarks.encoded() == reversed.encoded())
    #expect(try Watermarks(decoding: watermarks.encoded()) == watermarks)
    #expect(try Watermarks(decoding: Watermarks().encoded()) == Watermarks())
  }

  @Test func `garbage is refused`() {
    #expect(throws: WireError.self) { try Watermarks(decoding: [0xFF, 0xFF]) }
  }
}
