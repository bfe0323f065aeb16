import Foundation
import Glibc

/// The properties of a command's output: whether it is interactive, its width, and whether it may have colour.
package struct Terminal: Equatable, Sendable {
  /// The width of a terminal that does not report one.
  private static let usualWidth = 80
  private static let widths = 20...500

  /// Whether it is a terminal that understands escape codes; otherwise only whole lines are written.
  package let isInteractive: Bool
  /// The columns that a line may fill; nil if nothing is cut.
  package let width: Int?
  /// Whether text may be coloured.
  package let isColored: Bool

  /// A file or a pipe.
  package static let none = Terminal(isTerminal: false, columns: nil, environment: [:])

  /// Creates a description from the environment.
  ///
  /// - Parameters:
  ///   - isTerminal: whether the output is a terminal.
  ///   - columns: the terminal's width; nil if unknown.
  ///   - environment: `COLUMNS` overrides the terminal's width; `NO_COLOR` and `TERM` count.
  package init(isTerminal: Bool, columns: Int?, environment: [String: String]) {
    let isDumb = environment["TERM"].map { $0 == "dumb" || $0.isEmpty } ?? true
    isInteractive = isTerminal && !isDumb
    isColored = isInteractive && (environment["NO_COLOR"] ?? "").isEmpty
    let given = environment["COLUMNS"].flatMap { Int($0) } ?? columns
    let known = given.flatMap { $0 > 0 ? $0 : nil } ?? Self.usualWidth
    width = isTerminal ? min(max(known, Self.widths.lowerBound), Self.widths.upperBound) : nil
  }

  /// Returns `text` in `style`, or unchanged where nothing is coloured.
  package func paint(_ text: String, _ style: TextStyle?) -> String {
    guard isColored, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Terminal {
  /// Standard output.
  package static let output = Terminal(STDOUT_FILENO)
  /// Standard error.
  package static let errors = Terminal(STDERR_FILENO)

  private init(_ file: Int32) {
    var size = winsize()
    let isTerminal = isatty(file) == 1
    let answer = unsafe ioctl(file, UInt(TIOCGWINSZ), &size)
    self.init(
      isTerminal: isTerminal, columns: answer == 0 ? Int(size.ws_col) : nil,
      environment: ProcessInfo.processInfo.environment)
  }
}
