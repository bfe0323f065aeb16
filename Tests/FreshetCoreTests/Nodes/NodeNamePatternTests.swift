import Testing

@testable import FreshetCore

@Suite struct NodeNamePatternTests {
  @Test(arguments: [
    ("web-*", "web-1", true), ("web-*", "web-", true), ("web-*", "web", false),
    ("web-*", "Web-1", false), ("web-1", "web-1", true), ("web-1", "web-10", false),
    ("web-1", "web-", false), ("*", "", true), ("*", "anything", true),
    // The signs for kelvin and ångström are equal to letters, and of other bytes.
    ("K*", "\u{212A}iosk", false), ("K", "\u{212A}", false), ("\u{C5}*", "\u{212B}1", false),
    // The first letter is there, and a mark on it makes another letter of it.
    ("cafe*", "cafe\u{301}", true),
  ])
  func `names are compared as bytes`(pattern: String, name: String, isCovered: Bool) throws {
    #expect(try #require(NodeNamePattern(pattern)).covers(name) == isCovered)
  }

  @Test(arguments: ["web-*", "*", "web-1", "é*"])
  func `is written as it was read`(text: String) {
    #expect(NodeNamePattern(text)?.description == text)
  }

  @Test(arguments: ["", "*-web", "web-*-1", "**", "web-**"])
  func `an asterisk stands at the end alone`(text: String) {
    #expect(NodeNamePattern(text) == nil)
  }

  @Test func `any name is one pattern`() {
    #expect(NodeNamePattern("*") == .any)
  }

  @Test func `a grant is for the nodes of one application`() {
    let grant = NodeGrant(
      name: "web", keys: [], application: "Kiosk",
      names: ["a-*", "b"].compactMap { NodeNamePattern($0) })
    #expect(grant.covers("a-1", of: "Kiosk"))
    #expect(grant.covers("b", of: "Kiosk"))
    #expect(!grant.covers("c", of: "Kiosk"))
    #expect(!grant.covers("b", of: "\u{212A}iosk"))
    #expect(!grant.covers("b", of: "billing"))
  }
}
