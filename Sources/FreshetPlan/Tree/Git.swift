package import Foundation

/// git, as plans run it: with an argument list, for a bounded time and output.
package enum Git {
  /// What git prints in `directory`.
  static func run(
    _ arguments: [String], in directory: URL, input: [UInt8] = []
  ) throws(PlanError) -> [UInt8] {
    try BoundedProcess.run(
      ["git"] + arguments, in: directory, input: input, keepsErrors: true,
      outputLimit: TreeLimits.bytes)
  }

  /// The same, as text without the line's end.
  static func line(_ arguments: [String], in directory: URL) throws(PlanError) -> String {
    String(decoding: try run(arguments, in: directory), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
  }

  /// The whole name of the commit that `revision` means in the repository of `directory`.
  package static func commit(
    _ revision: String, in directory: URL
  ) throws(PlanError) -> String {
    do {
      return try line(
        ["rev-parse", "--quiet", "--verify", "--end-of-options", "\(revision)^{commit}"],
        in: directory)
    } catch {
      throw PlanError(
        .revision, "revision '\(revision)'",
        "is not in the repository of \(directory.path); fetch it (a shallow clone lacks most), or name "
          + "another")
    }
  }

  /// The commit that the working tree of `directory` began from.
  ///
  /// - Throws: if there is no repository, or no commit in it; in git's own words.
  package static func head(in directory: URL) throws(PlanError) -> String {
    do {
      return try line(["rev-parse", "--verify", "HEAD^{commit}"], in: directory)
    } catch {
      throw PlanError(
        .revision, directory.path, "has no commit to be compared with: \(error.message)")
    }
  }

  /// Whether a file that git tracks differs from the commit that the working tree began from.
  static func hasChanges(in directory: URL) throws(PlanError) -> Bool {
    let status = try run(
      ["--no-optional-locks", "status", "--porcelain", "-z", "--untracked-files=no"], in: directory)
    return !status.isEmpty
  }
}
