package import FreshetCore

/// The lines of a key file: `name: value`, with empty lines and comments that begin with `#`.
package struct KeyLines: Equatable, Sendable {
  /// A line that is neither empty nor a comment.
  package struct Line: Equatable, Sendable {
    package var number: Int
    package var name: String
    package var value: String
  }

  /// The most lines of a file.
  private static let most = 256
  /// The longest file that is read: 64 KiB.
  private static let longest = 65_536

  package let lines: [Line]

  /// Reads a text whose lines may have only the given names.
  ///
  /// The errors do not show values, because a mistyped secret is still nearly one.
  package init(_ text: String, names: Set<String>) throws(KeyFileError) {
    var lines: [Line] = []
    // An editor of another system ends lines with a carriage return as well, which makes one character of both.
    let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard rows.count <= Self.most else {
      throw .malformed(line: 0, problem: "the text has more than \(Self.most) lines")
    }
    for (index, row) in rows.enumerated() {
      let content = row.drop { $0 == " " || $0 == "\t" }
      if content.allSatisfy(\.isWhitespace) || content.first == "#" { continue }
      let parts = content.split(separator: ":", maxSplits: 1)
      let name = parts.first.map(String.init) ?? ""
      guard parts.count == 2, names.contains(name) else {
        let known = names.sorted().map { "'\($0): …'" }.joined(separator: " or ")
        throw .malformed(line: index + 1, problem: "is none of this file's; it has lines \(known)")
      }
      let value = parts[1].trimmed
      lines.append(Line(number: index + 1, name: name, value: String(value)))
    }
    self.lines = lines
  }

  /// Reads the text of the key file at `path`.
  package static func text(
    at path: String, kept protection: FileProtection
  ) throws(KeyFileError) -> String {
    do throws(FileFault) {
      return try ConfiguredFile.text(at: path, atMost: longest, kept: protection)
    } catch {
      throw .file(error)
    }
  }

  /// The only line of this name.
  package func single(_ name: String) throws(KeyFileError) -> Line {
    let found = lines.filter { $0.name == name }
    guard let first = found.first else {
      throw .malformed(line: 0, problem: "the line '\(name): …' is missing")
    }
    if found.count > 1 {
      throw .malformed(line: found[1].number, problem: "gives '\(name)' again; give it once")
    }
    return first
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
