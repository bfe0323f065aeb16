import Testing

@testable import FreshetCore

struct LogTextTests {
  @Test func `what a peer chose neither begins a line nor commands a terminal`() {
    #expect("web-1".forLog() == "web-1")
    #expect("Zürich 東京".forLog() == "Zürich 東京")
    #expect("a\nlevel=error".forLog() == #"a\u{a}level=error"#)
    #expect("\u{1B}[2J\u{9B}1m\u{7F}\0".forLog() == #"\u{1b}[2J\u{9b}1m\u{7f}\u{0}"#)
    #expect("\u{2028}\u{202E}x\u{200B}".forLog() == #"\u{2028}\u{202e}x\u{200b}"#)
    #expect(#"\u{a}"#.forLog() == #"\\u{a}"#)
    #expect("e\u{301}\u{301}".forLog(2) == "e\u{301}")
  }
}
