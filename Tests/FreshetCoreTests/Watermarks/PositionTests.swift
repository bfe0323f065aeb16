import FreshetCore
import Testing

struct PositionTests {
  @Test func `an epoch follows another and is never the same`() {
    var generator = SplitMix64(seed: 1)
    let first = Epoch(after: nil, using: &generator)
    let second = Epoch(after: first, using: &generator)
    #expect(first.counter == 1)
    #expect(second.counter == 2)
    #expect(second.high != first.high)
    #expect(second.low != first.low)
  }

  @Test func `an epoch is written with all its bits`() {
    let epoch = Epoch(counter: 3, high: 0x0123_4567_89AB_CDEF, low: 1)
    #expect(epoch.description == "3-0123456789abcdef0000000000000001")
  }

  @Test func `the digest chain is SHA-256 over the digest before and the bytes`() {
    // printf of 32 zero bytes and "abc", through sha256sum.
    let digest = Digest.zero.appending(Array("abc".utf8))
    #expect(
      digest.description == "365aa7d8f7f9402c4b9434502b4cc89ddb09fe50d7cd95b493b834c62d5a5370")
    #expect(digest != Digest.zero.appending(Array("abd".utf8)))
    #expect(digest != digest.appending(Array("abc".utf8)))
  }

  @Test(arguments: [0, 31, 33]) func `a digest has 32 bytes`(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 1, count: count)) == nil)
  }
}
