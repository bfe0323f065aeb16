/// A place in a text, for messages.
package struct TextPlace: Equatable, Sendable {
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place after `offset` bytes of `text`; the column counts characters.
  package init(offset: Int, in text: [UInt8]) {
    let before = text.prefix(offset)
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }

  /// The place in `file`, such as `freshet.yaml:3:5`.
  package func location(in file: String) -> String { "\(file):\(line):\(column)" }
}
