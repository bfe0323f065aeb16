import FreshetAPI
import FreshetClient
import FreshetTerminal

/// Shows the progress of a settlement on an interactive terminal, and nothing elsewhere.
struct SettlementProgress {
  private static let clear = "\r\u{1B}[K"

  private let terminal = Terminal.errors
  private var shown = ""

  /// Replaces the line with that of `document`, if it differs.
  mutating func show(_ document: SettlementDocument) {
    guard terminal.isInteractive, let width = terminal.width else { return }
    let line = SettlementReport(document).bar(width: width - 1)
    guard line != shown else { return }
    shown = line
    Console.writeToErrors(Self.clear + line, terminator: "")
  }

  /// Clears the line for the summary.
  func end() {
    if !shown.isEmpty { Console.writeToErrors(Self.clear, terminator: "") }
  }
}
