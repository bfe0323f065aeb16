import FreshetCoordinator

/// Shows on standard error how a settlement comes about.
struct SettlementProgress {
  private let isInteractive = Console.isInteractive
  private let width = Console.width
  private var shown = ""

  /// Shows `document` if it says anything new: over the last one on a terminal, else on a new line.
  mutating func show(_ document: SettlementDocument) {
    let report = SettlementReport(document)
    let line = isInteractive ? report.bar(width: width - 1) : report.summary
    guard line != shown else { return }
    shown = line
    if isInteractive {
      Console.note("\r\u{1B}[K" + line, terminator: "")
    } else {
      Console.note(line)
    }
  }

  /// Leaves the terminal on a new line.
  func end() {
    if isInteractive, !shown.isEmpty { Console.note("") }
  }
}
