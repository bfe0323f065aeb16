import Testing

@testable import FreshetCore

@Suite struct WatermarksBaseTests {
  @Test func `watermarks at a floor that are cut are found`() throws {
    var base = Watermarks()
    base.merge(.drops(Dimension(.tag, "t")), at: 9)
    let bytes = base.baseBytes
    #expect(try Watermarks(baseBytes: bytes) == base)
    for count in 1..<bytes.count {
      #expect(
        throws: StoreError.damaged(
          sequence: nil, problem: "the watermarks at its floor are cut")
      ) {
        try Watermarks(baseBytes: Array(bytes.prefix(count)))
      }
    }
  }
}
