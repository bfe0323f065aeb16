import Testing

@testable import FreshetCore

struct BlankTextTests {
  @Test(arguments: [
    "", " ", "\t\n", "\u{A0}\u{2003}", "\u{200B}\u{200D}\u{FEFF}", "\u{3164}\u{115F}", "\u{2800}",
    "\u{301}",
    "\u{E000}", "\u{2028}", "\u{AD}", "\u{FE0F}",
  ])
  func `what nobody can see is blank`(text: String) {
    #expect(text.isBlank)
    #expect(!(text + "x" + text).isBlank)
  }

  @Test(arguments: ["x", ".", "é", "e\u{301}", "改", "👩‍👧", "0", "-"])
  func `what can be seen is not`(text: String) {
    #expect(!text.isBlank)
  }
}
