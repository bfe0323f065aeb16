/// The text that `--help` shows.
package struct HelpText: Sendable {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The lines for `terminal`, with highlighted headings.
  package func lines(on terminal: Terminal) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let heading = line.prefix { $0.isASCII && ($0.isUppercase || $0 == " ") }
      guard heading.first?.isUppercase == true, line.dropFirst(heading.count).first == ":" else {
        return String(line)
      }
      return terminal.paint(heading + ":", .title) + line.dropFirst(heading.count + 1)
    }
  }

  /// The commands below `EXAMPLES:`, one a line.
  package var examples: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(of: "EXAMPLES:") else { return [] }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }
  }
}
