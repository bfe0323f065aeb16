import FreshetAPI
import FreshetCore
import StrictText

/// Makes events from GitHub's notices of a push, with rules that map changed paths to dimensions.
package struct GitHubPush: Equatable, Sendable {
  /// The full name of the repository, such as `acme/support`.
  var repository: String
  /// The full ref, such as `refs/heads/main`.
  var ref: String
  /// The rules for paths; the first that matches a path decides.
  var rules: [PathRule]

  /// A rule that maps paths with a prefix and a suffix to dimensions of one kind.
  struct PathRule: Equatable, Sendable {
    /// The prefix of matching paths; the rest, without ``ending``, is the id.
    var under: String
    /// The suffix of matching paths, such as `.md`; may be empty.
    var ending: String
    var kind: Kind

    /// The kinds of dimension that a path can stand for.
    enum Kind: String, CaseIterable, Sendable {
      case prompt, toolSet, corpus
    }

    /// The id of `path` under this rule; nil if the rule does not match.
    func id(of path: String) -> String? {
      guard path.utf8.starts(with: under.utf8),
        path.utf8.reversed().starts(with: ending.utf8.reversed()),
        path.utf8.count > under.utf8.count + ending.utf8.count
      else { return nil }
      let rest = path.utf8.dropFirst(under.utf8.count).dropLast(ending.utf8.count)
      return String(decoding: rest, as: UTF8.self)
    }
  }

  /// The largest number of commits that GitHub lists in a notice.
  static let mostCommits = 2_048

  /// The age beyond which a push is refused, if the notice says when it was, in seconds.
  ///
  /// GitHub's signature covers no time of its own. A recording is recognised as a repetition as long as the log
  /// remembers the push, which is at least ``CoordinatorConfiguration/shortestRetention``.
  static let longestAge: Int64 = 30 * 86_400

  /// The events for `payload`; empty for another repository or ref.
  ///
  /// - Parameters:
  ///   - payload: the notice.
  ///   - wall: the wall clock in milliseconds since 1970.
  /// - Returns: the events, in the order of the paths.
  /// - Throws: a problem if the notice does not say what changed, or is too old.
  func events(in payload: JSONValue, at wall: Int64) throws(Problem) -> [Event] {
    guard let found = payload["repository"]?["full_name"]?.text else {
      throw Self.missing("repository.full_name")
    }
    guard let foundRef = payload["ref"]?.text else { throw Self.missing("ref") }
    guard found.isIdentical(to: repository), foundRef.isIdentical(to: ref),
      payload["deleted"] != .bool(true)
    else {
      return []
    }
    try Self.refuseRecording(payload, at: wall)
    guard let commit = payload["after"]?.text else { throw Self.missing("after") }
    guard let commits = payload["commits"]?.elements else { throw Self.missing("commits") }
    if payload["forced"] == .bool(true) || payload["created"] == .bool(true)
      || commits.count >= Self.mostCommits
    {
      throw Problem(
        .invalidValue,
        "a push that is forced, makes a branch or has \(Self.mostCommits) commits or more does not "
          + "name all that changed; publish it with `freshet publish`", field: "commits")
    }
    var isThere: [ExactText: Bool] = [:]
    for (index, commit) in commits.enumerated() {
      // A rename appears as one path removed and one added.
      for (list, present) in [("removed", false), ("added", true), ("modified", true)] {
        guard let paths = commit[list]?.elements else {
          throw Self.missing("commits[\(index)].\(list)")
        }
        for path in paths {
          guard let path = path.text else { throw Self.missing("commits[\(index)].\(list)") }
          isThere[ExactText(path)] = present
        }
      }
    }
    return events(isThere, commit: commit, payload)
  }

  private func events(
    _ isThere: [ExactText: Bool], commit: String, _ payload: JSONValue
  ) -> [Event] {
    // Sorted, so that the same notice always gives the same list of events.
    isThere.sorted { $0.key.text < $1.key.text }.compactMap { path, isThere in
      for rule in rules {
        guard let id = rule.id(of: path.text) else { continue }
        return Event(
          rule.change(of: id, versions: isThere ? [commit] : []),
          reason: payload["head_commit"]?["message"]?.text.map(Self.firstLine),
          source: payload["compare"]?.text)
      }
      return nil
    }
  }

  private static func refuseRecording(_ payload: JSONValue, at wall: Int64) throws(Problem) {
    guard case .number(let pushed)? = payload["repository"]?["pushed_at"] else { return }
    let age = Double(wall / 1_000) - pushed
    guard age > Double(longestAge) else { return }
    throw Problem(
      .invalidValue,
      "repository.pushed_at is more than \(longestAge / 86_400) days ago: the notice may be a recording of a "
        + "push that the log no longer remembers; publish what is active with `freshet publish`",
      field: "repository.pushed_at")
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
    // A commit is not a hash of the schemas, so the active versions become unknown.
    case .toolSet: .toolSchemaChange(ToolSchemaChange(toolSet: id))
    case .corpus: .corpusReindex(CorpusReindex(corpus: id, versions: versions))
    }
  }
}
