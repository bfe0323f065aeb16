/// Why a list of revoked keys could not be read.
package struct RevokedKeysFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  package var line: Int
  package var problem: String

  package init(line: Int, problem: String) {
    self.line = line
    self.problem = problem
  }

  package var description: String { "line \(line) \(problem)" }
}

/// The list as a text: a title, then a line for each key with its time, grant and actor.
///
/// A key may begin with `#`, so the text has no comments.
extension RevokedKeys {
  /// The first line, which says what the others hold.
  static let title =
    "freshet-revoked-keys 1: key, milliseconds since 1970, grant, actor (- for unknown)"
  /// The longest text, in bytes.
  package static let longestText = 4 << 20

  package var text: String {
    ([Self.title] + entries.map(\.line)).map { $0 + "\n" }.joined()
  }

  /// Parses a list strictly, because whoever is missing from it is let in.
  package init(text: String) throws(RevokedKeysFault) {
    self.init()
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // A text that was cut lacks its last line end.
    guard lines.popLast() == "" else {
      throw RevokedKeysFault(line: lines.count + 1, problem: "does not end; the file was cut")
    }
    guard lines.first.map(String.init) == Self.title else {
      throw RevokedKeysFault(line: 1, problem: "is not the title of a list of revoked keys")
    }
    for (index, line) in lines.enumerated().dropFirst() {
      guard let entry = Entry(line: line) else {
        throw RevokedKeysFault(
          line: index + 1, problem: "does not hold a key, a time, a grant and an actor")
      }
      guard insert(entry) else {
        throw RevokedKeysFault(
          line: index + 1, problem: "is one more than the \(GrantLimits.revokedKeys) keys allowed")
      }
    }
  }
}

extension RevokedKeys.Entry {
  fileprivate var line: String {
    // Whatever the actor is called, it stays on its line.
    let actor = String(
      String.UnicodeScalarView((actor ?? "-").unicodeScalars.map { $0.value < 32 ? "?" : $0 }))
    return "\(key) \(at) \(grant) \(actor)"
  }

  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0].utf8.count == GrantLimits.keyText,
      parts[0].utf8.allSatisfy({ 33...126 ~= $0 }), let at = Int64(parts[1]), !parts[2].isEmpty,
      !parts[3].isEmpty
    else { return nil }
    self.init(
      key: String(parts[0]), grant: String(parts[2]), at: at,
      actor: parts[3] == "-" ? nil : String(parts[3]))
  }
}
