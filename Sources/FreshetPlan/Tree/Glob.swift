/// A pattern for paths: `*` matches within one part, `**` matches any number of parts.
package struct Glob: Equatable, Sendable, CustomStringConvertible {
  private let parts: [[UInt8]]
  /// The pattern as written in the manifest.
  package let description: String
  /// The parts before the first `*`, with a trailing slash.
  private let fixed: String

  /// The directory that contains all matches; empty for the whole tree.
  package var directory: String { String(fixed.dropLast()) }

  package init(_ pattern: String) {
    description = pattern
    let parts = pattern.split(separator: "/")
    self.parts = parts.map { Array($0.utf8) }
    let literal = parts.prefix { !$0.contains("*") }
    fixed = literal.isEmpty ? "" : literal.joined(separator: "/") + "/"
  }

  /// Returns the part of `path` after the pattern's fixed part, without the extension.
  package func id(of path: String) -> String {
    var id = path.dropFirst(fixed.count)
    if let dot = id.lastIndex(of: "."), dot > id.startIndex,
      !id[dot...].contains("/"), id[id.index(before: dot)] != "/"
    {
      id = id[..<dot]
    }
    return String(id)
  }

  /// Whether the pattern matches the whole of `path`.
  package func matches(_ path: String) -> Bool {
    guard path.hasPrefix(fixed) else { return false }
    return Self.wild(
      parts, path.split(separator: "/").map { Array($0.utf8) },
      isAny: { $0 == Array("**".utf8) }
    ) { Self.wild($0, $1, isAny: { $0 == UInt8(ascii: "*") }, matches: ==) }
  }

  /// Matches with a single point of backtracking.
  ///
  /// - Complexity: O(pattern × path), whatever the pattern.
  private static func wild<Element>(
    _ pattern: [Element], _ text: [Element], isAny: (Element) -> Bool,
    matches: (Element, Element) -> Bool
  ) -> Bool {
    var (p, t) = (0, 0)
    var retry: (p: Int, t: Int)?
    while t < text.count {
      if p < pattern.count, isAny(pattern[p]) {
        retry = (p, t)
        p += 1
      } else if p < pattern.count, matches(pattern[p], text[t]) {
        p += 1
        t += 1
      } else if let again = retry {
        retry = (again.p, again.t + 1)
        p = again.p + 1
        t = again.t + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy(isAny)
  }
}
