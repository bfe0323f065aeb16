import ArgumentParser
import Foundation
import FreshetTerminal

/// `freshet backup FILE`: copies the log of a running coordinator into a file.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the log of a running coordinator into a file.",
    discussion: """
      The copy is a consistent snapshot. Its hash chain is verified before the file gets its final name. Publishing \
      continues meanwhile. Needs the right to operate the coordinator. `freshet restore` restores a log from \
      the copy.

      EXAMPLES:
        freshet backup freshet-2026-11-29.db
      """)

  @Argument(help: "The file to create; it must not exist.", completion: .file())
  var file: String

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    guard file != "-" else {
      throw CommandFailure(
        .invalidInput, "a backup is not written to standard output; name a file")
    }
    guard !FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure(.invalidInput, "\(file) exists already; name another file")
    }
    let draft = file + ".part"
    try await BackupDownload(connection: connection).write(to: draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    try LogAudit(json: connection.json).run(file: draft)
    do {
      try FileManager.default.moveItem(atPath: draft, toPath: file)
    } catch {
      throw CommandFailure(.failure, "\(file) cannot be created: \(error.localizedDescription)")
    }
  }
}
