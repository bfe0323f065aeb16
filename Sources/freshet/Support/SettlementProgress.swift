import FreshetCoordinator

/// Shows on a terminal how a settlement comes about; nothing where nobody watches.
struct SettlementProgress {
  private static let clear = "\r\u{1B}[K"

  private let terminal = Terminal.errors
  private var shown = ""

  /// Shows `document` over the last one, if it says anything new.
  mutating func show(_ document: SettlementDocument) {
    guard terminal.isInteractive, let width = terminal.width else { return }
    let line = SettlementReport(document).bar(width: width - 1)
    guard line != shown else { return }
    shown = line
    Console.note(Self.clear + line, terminator: "")
  }

  /// Leaves the line to the summary.
  func end() {
    if !shown.isEmpty { Console.note(Self.clear, terminator: "") }
  }
}
