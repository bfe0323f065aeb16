import FreshetCore
import Testing

struct HexadecimalTests {
  @Test func `every byte comes back`() {
    let bytes = (0...255).map { UInt8($0) }
    #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
    #expect([UInt8](hexadecimal: bytes.hexadecimal.uppercased()) == bytes)
  }

  @Test(arguments: ["0", "0g", "zz", "é0", " 00"])
  func `what spells no bytes is refused`(text: String) {
    #expect([UInt8](hexadecimal: text) == nil)
  }

  @Test(arguments: [
    (String(repeating: "0a", count: 32), true), (String(repeating: "0A", count: 32), false),
    (String(repeating: "a", count: 63), false), (String(repeating: "a", count: 65), false),
    (String(repeating: "é", count: 32), false), ("", false),
  ])
  func `a digest has 64 lower-case digits`(text: String, isDigest: Bool) {
    #expect(Hexadecimal.isDigest(text) == isDigest)
  }
}
