/// Finds functions and other bodies, and how many lines each has.
///
/// It counts on the layout that the formatter enforces: a body ends at the first line that is
/// indented as its declaration is and begins with a closing brace.
struct FunctionLengths {
  struct Body: Equatable {
    var name: String
    var line: Int
    var length: Int
  }

  private(set) var bodies: [Body] = []

  init(_ lines: [String]) {
    for (index, line) in lines.enumerated() where Self.declares(line) {
      guard let end = Self.end(of: index, in: lines) else { continue }
      bodies.append(Body(name: Self.trimmed(line), line: index + 1, length: end - index + 1))
    }
  }

  private static let introducers: Set<Substring> = ["func", "init", "deinit", "subscript", "var"]

  private static func declares(_ line: String) -> Bool {
    let text = trimmed(line)
    if text.hasPrefix("//") || text.hasPrefix("@Test(") { return false }
    for word in text.split(whereSeparator: { " (<?{:".contains($0) }).prefix(8) {
      if introducers.contains(word) { return true }
      if !word.allSatisfy({ $0.isLetter || "@_`().".contains($0) }) { return false }
      if ["let", "case", "return", "if", "guard", "for", "import"].contains(word) { return false }
    }
    return false
  }

  /// The line on which the declaration that begins on line `start` ends; nil if it has no body.
  private static func end(of start: Int, in lines: [String]) -> Int? {
    let indentation = indentation(of: lines[start])
    if lines[start].hasSuffix("}") { return start }
    var isOpen = lines[start].hasSuffix("{")
    for index in lines.indices.dropFirst(start + 1) {
      let line = lines[index]
      guard !trimmed(line).isEmpty, Self.indentation(of: line) <= indentation else { continue }
      if isOpen { return index }
      guard line.hasSuffix("{"), let first = trimmed(line).first, ")-{w".contains(first) else {
        return nil
      }
      isOpen = true
    }
    return nil
  }

  private static func indentation(of line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func trimmed(_ line: String) -> String { String(line.drop { $0 == " " }) }
}
