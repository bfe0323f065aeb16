import Testing

@testable import FreshetCore

struct LogSecretTests {
  @Test func `authentication codes are those of RFC 4231`() {
    func code(_ key: [UInt8], _ message: String) -> String {
      SHA256Hasher.authentication(of: Array(message.utf8), key: key).hexadecimal
    }
    #expect(
      code([UInt8](repeating: 0x0B, count: 20), "Hi There")
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      code(Array("Jefe".utf8), "what do ya want for nothing?")
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      code(
        [UInt8](repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First")
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test func `a token is of one log, one id, one key and one run`() throws {
    let token = LogSecret.sample.token(for: "a", .key("k"), run: RunID(7))
    #expect(LogSecret.sample.isOwn(token, of: "a", .key("k")))
    #expect(!LogSecret.sample.isOwn(token, of: "b", .key("k")))
    #expect(!LogSecret.sample.isOwn(token, of: "a", .key("l")))
    #expect(!LogSecret.sample.isOwn(token, of: "a", .none))
    let other = try #require(LogSecret(bytes: [UInt8](repeating: 1, count: 32)))
    #expect(!other.isOwn(token, of: "a", .key("k")))
    for index in token.bytes.indices {
      var bytes = token.bytes
      bytes[index] ^= 1
      let changed = try #require(ResumeToken(bytes: bytes))
      #expect(!LogSecret.sample.isOwn(changed, of: "a", .key("k")), "byte \(index)")
    }
    // What moves between the id and the key makes another token.
    let moved = LogSecret.sample.token(for: "a\u{1}k", .none, run: RunID(7))
    #expect(!LogSecret.sample.isOwn(moved, of: "a", .key("k")))
  }

  @Test func `neither secrets nor tokens are shown`() {
    let token = LogSecret.sample.token(for: "a", .none, run: RunID(7))
    #expect("\(LogSecret.sample) \(token)" == "a log's secret a token of run 7")
    #expect(ResumeToken(bytes: token.bytes) == token)
    #expect(ResumeToken(bytes: token.bytes.dropLast()) == nil)
  }
}
