import FreshetCache
import FreshetCore
import FreshetTerminal

/// A key and its dependencies, for people and scripts.
struct KeyReport: Encodable {
  private struct Line: Encodable {
    var dimension: String
    /// The declared version; without one, the order of events decides whether the entry lives.
    var version: String?
  }

  private var digest: String
  private var readable: String
  private var dependencies: [Line]

  init(_ key: AnswerKey) {
    digest = key.digest.description
    readable = key.readable
    dependencies = key.dependencies.map {
      Line(dimension: $0.dimension.description, version: $0.version)
    }
  }

  /// The digest, the readable form, and one line for each dependency.
  func lines(on terminal: Terminal) -> [String] {
    var table = TextTable([("DEPENDS ON", .left), ("VERSION DECLARED", .left)])
    for line in dependencies { table.append([line.dimension, line.version ?? "-"]) }
    return ["digest    \(digest)", "readable  \(PlainText.line(readable))", ""]
      + table.lines(on: terminal)
  }
}
