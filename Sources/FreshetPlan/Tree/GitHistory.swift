import Foundation

/// The commits since a revision, and the files that each changed.
struct GitHistory {
  /// A commit and the files that it changed.
  struct Commit: Equatable {
    var name: String
    /// The paths below the directory that differ from any parent, including those that a merge took from one side.
    var paths: Set<String>
  }

  /// The number of commits, whether or not they changed anything below the directory.
  let count: Int
  /// The commits that changed something below the directory.
  let commits: [Commit]

  /// Lists the commits that lead to `end` but not to `start`, both given by their full names.
  ///
  /// - Throws: if a commit or its parents are missing, because a shallow clone hides them.
  init(since start: String, to end: String, in directory: URL) throws(PlanError) {
    let names = try Git.run(["rev-list", end, "^" + start, "--"], in: directory)
    let listed = names.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    count = listed.count
    let cut = try Self.cutCommits(in: directory)
    if let commit = listed.first(where: cut.contains) {
      throw PlanError(
        .revision, "commit \(commit.prefix(12))",
        "has no parents in this shallow clone; fetch more, such as with git fetch --unshallow")
    }
    if listed.isEmpty {
      commits = []
      return
    }
    // A plumbing command, whose output does not depend on the user's settings.
    let changes = try Git.run(
      [
        "diff-tree", "--stdin", "-r", "-m", "--root", "-z", "--raw", "--no-renames", "--no-abbrev",
        "--relative",
      ], in: directory, input: names)
    commits = Self.commits(in: changes)
  }

  /// Parses `NAME (":"… PATH)*` records, separated by zero bytes; one for each parent of a merge.
  private static func commits(in output: [UInt8]) -> [Commit] {
    var commits: [Commit] = []
    var places: [String: Int] = [:]
    var current = 0
    var isPath = false
    for word in output.split(separator: 0) {
      if isPath {
        commits[current].paths.insert(String(decoding: word, as: UTF8.self))
        isPath = false
      } else if word.first == UInt8(ascii: ":") {
        isPath = !commits.isEmpty
      } else {
        let name = String(decoding: word, as: UTF8.self)
        current = places[name] ?? commits.count
        if current == commits.count { commits.append(Commit(name: name, paths: [])) }
        places[name] = current
      }
    }
    return commits
  }

  /// Returns the commits at which a shallow clone was cut off.
  private static func cutCommits(in directory: URL) throws(PlanError) -> Set<String> {
    let path = try Git.line(["rev-parse", "--git-path", "shallow"], in: directory)
    let file =
      path.hasPrefix("/")
      ? URL(fileURLWithPath: path) : directory.appendingPathComponent(path)
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return Set(text.split(separator: "\n").map(String.init))
  }
}
