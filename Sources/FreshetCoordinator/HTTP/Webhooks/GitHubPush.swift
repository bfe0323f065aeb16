import FreshetCore

/// GitHub's notice of a push, and which of the paths that changed are what.
package struct GitHubPush: Equatable, Sendable {
  /// Such as `acme/support`.
  var repository: String
  /// Such as `refs/heads/main`.
  var ref: String
  /// The first that has a path decides what it is.
  var rules: [PathRule]

  struct PathRule: Equatable, Sendable {
    /// What the path begins with; the rest of it, without the ending, is the id.
    var under: String
    var ending: String
    var kind: Kind

    enum Kind: String, CaseIterable, Sendable {
      case prompt, toolSet, corpus
    }

    /// The id that `path` has by this rule; nil if it is none of it.
    func id(of path: String) -> String? {
      guard path.utf8.starts(with: under.utf8),
        path.utf8.reversed().starts(with: ending.utf8.reversed()),
        path.utf8.count > under.utf8.count + ending.utf8.count
      else { return nil }
      let rest = path.utf8.dropFirst(under.utf8.count).dropLast(ending.utf8.count)
      return String(decoding: rest, as: UTF8.self)
    }
  }

  /// GitHub names no more commits than this in a notice.
  static let mostCommits = 2_048

  /// The events that `payload` means; none if it is about another repository or another ref.
  func events(in payload: JSONValue) throws(Problem) -> [Event] {
    guard let found = payload["repository"]?["full_name"]?.text else {
      throw Self.missing("repository.full_name")
    }
    guard let foundRef = payload["ref"]?.text else { throw Self.missing("ref") }
    guard found == repository, foundRef == ref, payload["deleted"] != .truth(true) else {
      return []
    }
    guard let commit = payload["after"]?.text else { throw Self.missing("after") }
    guard let commits = payload["commits"]?.elements else { throw Self.missing("commits") }
    if payload["forced"] == .truth(true) || payload["created"] == .truth(true)
      || commits.count >= Self.mostCommits
    {
      throw Problem(
        .invalidValue,
        "a push that is forced, makes a branch or has \(Self.mostCommits) commits or more does not "
          + "name all that changed; publish it with `freshet publish`", field: "commits")
    }
    var isThere: [String: Bool] = [:]
    for (index, commit) in commits.enumerated() {
      // A rename is a path that goes and one that comes.
      for (list, present) in [("removed", false), ("added", true), ("modified", true)] {
        guard let paths = commit[list]?.elements else {
          throw Self.missing("commits[\(index)].\(list)")
        }
        for path in paths {
          guard let path = path.text else { throw Self.missing("commits[\(index)].\(list)") }
          isThere[path] = present
        }
      }
    }
    return events(isThere, commit: commit, payload)
  }

  private func events(
    _ isThere: [String: Bool], commit: String, _ payload: JSONValue
  ) -> [Event] {
    // By name, whatever order the paths had: one notice gives one list of events.
    isThere.sorted { $0.key < $1.key }.compactMap { path, isThere in
      for rule in rules {
        guard let id = rule.id(of: path) else { continue }
        return Event(
          rule.change(of: id, versions: isThere ? [commit] : []),
          reason: payload["head_commit"]?["message"]?.text.map(Self.firstLine),
          source: payload["compare"]?.text)
      }
      return nil
    }
  }

  private static func firstLine(_ message: String) -> String {
    let line = message.prefix { !$0.isNewline }
    var text = ""
    text.unicodeScalars.append(
      contentsOf: line.unicodeScalars.filter { $0.properties.generalCategory != .control })
    return text.prefix(bytes: EventLimits.reasonBytes)
  }

  private static func missing(_ field: String) -> Problem {
    Problem(.missingField, "the notice has no \(field), as GitHub's push has", field: field)
  }
}

extension GitHubPush.PathRule {
  fileprivate func change(of id: String, versions: [String]) -> Event.Kind {
    switch kind {
    case .prompt: .promptDeploy(PromptDeploy(prompt: id, versions: versions))
    // A commit is no hash of the schemas: which are active is unknown then.
    case .toolSet: .toolSchemaChange(ToolSchemaChange(toolSet: id))
    case .corpus: .corpusReindex(CorpusReindex(corpus: id, versions: versions))
    }
  }
}
