import Foundation

/// A trace of accesses, its keys numbered in order of appearance.
struct Trace {
  let name: String
  private(set) var accesses: [Int] = []
  let keys: Int

  /// Reads a file with one key a line, at most `limit` of them.
  init(_ path: String, limit: Int) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var numbers: [Substring: Int] = [:]
    for line in text.split(separator: "\n").prefix(limit) {
      let number = numbers[line] ?? numbers.count
      numbers[line] = number
      accesses.append(number)
    }
    keys = numbers.count
  }
}
