import FreshetTerminal
import Testing

@Suite struct TerminalTests {
  private static func terminal(_ columns: Int, _ environment: [String: String] = [:]) -> Terminal {
    Terminal(
      isTerminal: true, columns: columns,
      environment: ["TERM": "xterm"].merging(environment) { $1 })
  }

  @Test func `colour is for terminals that have it, and for people who want it`() {
    #expect(Self.terminal(80).isColored)
    #expect(!Self.terminal(80, ["NO_COLOR": "1"]).isColored)
    #expect(Self.terminal(80, ["NO_COLOR": ""]).isColored)
    let dumb = Self.terminal(80, ["TERM": "dumb"])
    #expect(!dumb.isColored && !dumb.isInteractive && dumb.width == 80)
    #expect(!Terminal(isTerminal: false, columns: 80, environment: ["TERM": "xterm"]).isColored)
    #expect(Self.terminal(80).paint("a", .bad) == "\u{1B}[31ma\u{1B}[0m")
    #expect(Terminal.none.paint("a", .bad) == "a")
    #expect(Self.terminal(80).paint("a", nil) == "a")
  }

  @Test func `the width is what the terminal says, unless somebody says otherwise`() {
    #expect(Self.terminal(132).width == 132)
    #expect(Self.terminal(132, ["COLUMNS": "60"]).width == 60)
    #expect(Self.terminal(0).width == 80)
    #expect(Self.terminal(3).width == 20)
    #expect(Self.terminal(0, ["COLUMNS": "x"]).width == 80)
    let pipe = Terminal(isTerminal: false, columns: 40, environment: ["COLUMNS": "40"])
    #expect(pipe.width == nil)
  }

  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("größe", 5), ("漢字", 4), ("ｆ", 2), ("한국", 4), ("😀", 2), ("e\u{301}", 1),
      ("🇨🇭", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("👨‍👩‍👧", 2), ("…", 1), ("–", 1), ("カ", 2), ("ｶ", 1),
      ("\u{200B}", 0), ("⌚", 2), ("\u{1100}\u{1161}", 2), ("א", 1),
    ])
  func `characters count by their columns`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `what is cut says so, and never exceeds its columns`() {
    #expect(DisplayWidth.cut("abcdef", to: 6) == "abcdef")
    #expect(DisplayWidth.cut("abcdef", to: 4) == "abc…")
    #expect(DisplayWidth.cut("漢字漢字", to: 4) == "漢…")
    #expect(DisplayWidth.cut("ab", to: 0) == "")
    #expect(DisplayWidth.wrap("one two three", to: 8) == ["one two", "three"])
    #expect(DisplayWidth.wrap("abcdefgh ij", to: 3) == ["abc", "def", "gh", "ij"])
    #expect(DisplayWidth.wrap("", to: 3) == [""])
    for columns in 2...12 {
      for line in DisplayWidth.wrap("漢字 and so on: 😀😀😀 verylongword", to: columns) {
        #expect(DisplayWidth.of(line) <= columns, "\(line)")
      }
    }
  }

  private static var table: TextTable {
    var table = TextTable([("NODE", .left), ("BYTES", .right), ("WHY", .sentence)])
    table.append(["support-bangkok-漢字漢字-1", "120.5 kB", "the prompt has changed on line 12"])
    table.append(["b", "1 B", "😀"], styles: [1: .good])
    return table
  }

  @Test func `a table is as wide as its terminal at most, and loses nothing in a pipe`() {
    for width in 20...100 {
      for line in Self.table.lines(on: Self.terminal(width, ["NO_COLOR": "1"])) {
        #expect(DisplayWidth.of(line) <= width && line.last != " ", "\(width): \(line)")
      }
    }
    #expect(Self.table.lines.count == 3)
    #expect(Self.table.lines(on: Self.terminal(200, ["NO_COLOR": "1"])) == Self.table.lines)
    #expect(
      Self.table.lines(on: Self.terminal(40, ["NO_COLOR": "1"])) == [
        "NODE               BYTES  WHY", "support-bangk…  120.5 kB  the prompt has",
        "                          changed on", "                          line 12",
        "b                    1 B  😀",
      ])
  }

  @Test func `colour changes nothing but colour`() {
    let coloured = Self.table.lines(on: Self.terminal(60))
    #expect(coloured.contains { $0.contains("\u{1B}[32m1 B\u{1B}[0m") })
    let plain = coloured.map { $0.replacing(#/\x1B\[[0-9]*m/#, with: "") }
    #expect(plain == Self.table.lines(on: Self.terminal(60, ["NO_COLOR": "1"])))
  }

  @Test func `headings of help stand out, and nothing else`() {
    let help = HelpText("USAGE: a\n\nEXAMPLES:\n  a b\n  c\n\nAt 10: x\n")
    #expect(
      help.lines(on: Self.terminal(80)).prefix(2) == ["\u{1B}[1mUSAGE:\u{1B}[0m a", ""])
    #expect(help.lines(on: Self.terminal(80))[6] == "At 10: x")
    #expect(help.examples == ["a b", "c"])
  }
}
