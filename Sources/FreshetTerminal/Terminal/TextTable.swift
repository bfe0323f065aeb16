/// A table of text, with columns as wide as their widest cell or as the terminal permits.
package struct TextTable: Sendable {
  /// The alignment of a column's cells, and what happens to them on a narrow terminal.
  package enum Alignment: Sendable {
    /// Left-aligned text, which is cut.
    case left
    /// Right-aligned figures, which are cut last.
    case right
    /// Left-aligned sentences, which are wrapped.
    case sentence
  }

  private struct Cell {
    var text: String
    var style: TextStyle?
  }

  private static let gap = 2

  private let columns: [(title: String, alignment: Alignment)]
  private var rows: [[Cell]] = []

  package init(_ columns: [(title: String, alignment: Alignment)]) {
    self.columns = columns
  }

  /// Adds a row; control characters in its cells are replaced.
  ///
  /// - Parameters:
  ///   - cells: a text for each column.
  ///   - styles: the styles of some cells, by column.
  package mutating func append(_ cells: [String], styles: [Int: TextStyle?] = [:]) {
    rows.append(
      cells.enumerated().map { column, text in
        Cell(text: PlainText.line(text), style: styles[column] ?? nil)
      })
  }

  /// The lines, titles first, without trailing spaces.
  package var lines: [String] { lines(on: .none) }

  /// The lines for `terminal`, none wider than it is.
  package func lines(on terminal: Terminal) -> [String] {
    let all = [columns.map { Cell(text: $0.title, style: .title) }] + rows
    let natural = columns.indices.map { column in
      all.map { DisplayWidth.of($0[column].text) }.max() ?? 0
    }
    let widths = terminal.width.map { fitted(natural, into: $0) } ?? natural
    return all.flatMap { cells in
      let pieces = columns.indices.map { column in
        self.pieces(of: cells[column].text, in: column, widths[column])
      }
      return (0..<(pieces.map(\.count).max() ?? 0)).map { row in
        line(pieces.map { row < $0.count ? $0[row] : "" }, cells.map(\.style), widths, terminal)
      }
    }
  }

  /// The lines of one cell.
  private func pieces(of text: String, in column: Int, _ width: Int) -> [String] {
    columns[column].alignment == .sentence
      ? DisplayWidth.wrap(text, to: width) : [DisplayWidth.cut(text, to: width)]
  }

  private func line(
    _ texts: [String], _ styles: [TextStyle?], _ widths: [Int], _ terminal: Terminal
  ) -> String {
    var line = ""
    var spaces = 0
    for (index, text) in texts.enumerated() where widths[index] > 0 || !text.isEmpty {
      let padding = max(0, widths[index] - DisplayWidth.of(text))
      let isRight = columns[index].alignment == .right
      if isRight { spaces += padding }
      // Spaces are held back until text follows, so that no line ends with any.
      if !text.isEmpty {
        line += String(repeating: " ", count: spaces) + terminal.paint(text, styles[index])
        spaces = 0
      }
      spaces += (isRight ? 0 : padding) + Self.gap
    }
    return line
  }
}

// MARK: Narrow terminals

extension TextTable {
  /// The width to which columns of text are cut before figures are.
  private static let narrowest = 8

  /// Reduces `widths` until a line fits into `total`, the widest column that can be cut first.
  private func fitted(_ widths: [Int], into total: Int) -> [Int] {
    var widths = widths
    let gaps = Self.gap * max(0, widths.count(where: { $0 > 0 }) - 1)
    var excess = widths.reduce(gaps - total, +)
    let texts = columns.indices.filter { columns[$0].alignment != .right }
    for (candidates, least) in [(texts, Self.narrowest), (Array(columns.indices), 1)] {
      while excess > 0,
        let widest = candidates.max(by: { widths[$0] < widths[$1] }), widths[widest] > least
      {
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }
}
