package import Foundation

/// Runs git with an argument list, with limits on its time and output.
package enum Git {
  /// Runs git in `directory` and returns its output.
  static func run(
    _ arguments: [String], in directory: URL, input: [UInt8] = []
  ) throws(PlanError) -> [UInt8] {
    try BoundedProcess.run(
      ["git"] + arguments, in: directory, input: input, keepsErrors: true,
      outputLimit: TreeLimits.bytes)
  }

  /// Runs git in `directory` and returns its output as text without the trailing newline.
  static func line(_ arguments: [String], in directory: URL) throws(PlanError) -> String {
    String(decoding: try run(arguments, in: directory), as: UTF8.self)
      .trimmingCharacters(in: .newlines)
  }

  /// Resolves `revision` to the full name of a commit in the repository of `directory`.
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

  /// Returns the commit on which the working tree of `directory` is based.
  ///
  /// - Throws: git's own message, if there is no repository or no commit in it.
  package static func head(in directory: URL) throws(PlanError) -> String {
    do {
      return try line(["rev-parse", "--verify", "HEAD^{commit}"], in: directory)
    } catch {
      throw PlanError(
        .revision, directory.path, "has no commit to be compared with: \(error.message)")
    }
  }

  /// Whether a tracked file differs from the commit on which the working tree is based.
  static func hasChanges(in directory: URL) throws(PlanError) -> Bool {
    let status = try run(
      ["--no-optional-locks", "status", "--porcelain", "-z", "--untracked-files=no"], in: directory)
    return !status.isEmpty
  }
}
