import Testing

@testable import FreshetCore

/// Texts that Swift calls equal, and bytes do not.
struct ExactTextTests {
  static let alike: [(String, String)] = [
    ("Kiosk", "\u{212A}iosk"), ("caf\u{E9}", "cafe\u{301}"), ("\u{C5}", "\u{212B}"),
    ("a;b", "a\u{37E}b"), ("\u{D55C}", "\u{1112}\u{1161}\u{11AB}"),
  ]

  @Test(arguments: alike)
  func `what Unicode calls equivalent is another text`(one: String, other: String) {
    #expect(one == other)
    #expect(!one.isIdentical(to: other))
    #expect(one.isIdentical(to: one))
    #expect(![one, "x"].hasIdentical(to: other))
    #expect(["x", one].hasIdentical(to: one))
    #expect(!"\(other)/x".begins(with: one))
    #expect("\(one)/x".begins(with: one))
    #expect(!"x/\(other)".ends(with: one))
    #expect("x/\(one)".ends(with: one))
  }

  @Test(arguments: alike)
  func `sets keep both, and dimensions of both are two`(one: String, other: String) {
    #expect(Set([ExactText(one), ExactText(other), ExactText(one)]).count == 2)
    let dimension = Dimension(.prompt, one)
    #expect(dimension.isIdentical(to: Dimension(.prompt, one)))
    #expect(!dimension.isIdentical(to: Dimension(.prompt, other)))
    #expect(!dimension.isIdentical(to: Dimension(.corpus, one)))
    let part = Dimension(.prompt, "p", facet: one)
    #expect(part.isIdentical(to: part))
    #expect(!part.isIdentical(to: Dimension(.prompt, "p", facet: other)))
    #expect(!part.isIdentical(to: part.whole))
    #expect(!part.whole.isIdentical(to: part))
  }

  @Test(arguments: alike)
  func `at most one of two such texts is normal, so normal ids are exact in every set`(
    one: String, other: String
  ) {
    #expect(one.isNormal != other.isNormal)
  }

  @Test func `a start is compared by bytes, also within a character`() {
    #expect("e\u{301}".begins(with: "e"))
    #expect(!"e".begins(with: "e\u{301}"))
    #expect("".begins(with: ""))
    #expect("x".ends(with: ""))
  }

  @Test func `a requirement of nodes names an application in normal form`() {
    #expect(NodeRequirement("caf\u{E9}=2") != nil)
    #expect(NodeRequirement("cafe\u{301}=2") == nil)
  }
}
