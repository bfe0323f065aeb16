import FreshetTerminal
import Testing

@Suite struct RenderingTests {
  @Test func `columns are as wide as their widest cell`() {
    var table = TextTable([("NODE", .left), ("DROPPED", .right), ("LAST", .left)])
    table.append(["a", "12345678", ""])
    table.append(["a long name", "1", "x"])
    #expect(
      table.lines == [
        "NODE          DROPPED  LAST",
        "a            12345678",
        "a long name         1  x",
      ])
  }

  @Test func `what a node calls itself cannot steer the terminal`() {
    var table = TextTable([("NODE", .left)])
    table.append(["a\u{1B}[2Jb\nc"])
    #expect(table.lines.last == "a\u{FFFD}[2Jb\u{FFFD}c")
    #expect(PlainText.line("x\u{202E}y") == "x\u{FFFD}y")
    #expect(PlainText.line("größe") == "größe")
  }

  @Test func `the bar fills with the nodes that settled`() {
    let half = ProgressBar.line(settled: 3, total: 6, width: 40)
    #expect(half == "[########---------] 3 of 6 nodes settled")
    let none = ProgressBar.line(settled: 0, total: 1, width: 40)
    #expect(none == "[------------------] 0 of 1 node settled")
    #expect(ProgressBar.line(settled: 6, total: 6, width: 200).contains("[####"))
  }

  @Test(arguments: [0, 5, 39, 40, 41, 80, 500], [(0, 0), (0, 3), (3, 3), (9, 3)])
  func `the bar never exceeds the width`(width: Int, nodes: (Int, Int)) {
    let line = ProgressBar.line(settled: nodes.0, total: nodes.1, width: width)
    #expect(line.count <= max(width, 0))
  }

  @Test(
    arguments: [
      (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_250_000, "1.3 MB"), (999_960, "1.0 MB"),
      (UInt64.max, "18446744.1 TB"),
    ] as [(UInt64, String)])
  func `bytes have a unit that suits them`(bytes: UInt64, text: String) {
    #expect(Quantity.bytes(bytes) == text)
  }

  @Test(
    arguments: [
      (0.003_4, "3.4 ms"), (0.999_99, "1.0 s"), (30, "30.0 s"), (600, "10.0 min"), (7_200, "2.0 h"),
    ] as [(Double, String)])
  func `spans have a unit that suits them`(seconds: Double, text: String) {
    #expect(Quantity.seconds(seconds) == text)
  }

  @Test func `every exit status is distinct and explained`() {
    let lines = CommandStatus.overview.split(separator: "\n")
    #expect(lines.count == CommandStatus.allCases.count + 1)
    #expect(Set(CommandStatus.allCases.map(\.meaning)).count == CommandStatus.allCases.count)
  }
}
