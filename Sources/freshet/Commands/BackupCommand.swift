import ArgumentParser
import Foundation
import FreshetTerminal

/// `freshet backup FILE`: copies the log of a running coordinator into a file.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the log of a running coordinator into a file.",
    discussion: """
      The copy is of one moment and whole, and its hash chain is verified before it gets its name. \
      Publishes go on meanwhile. Whoever asks needs the right to read events, state and fleet. \
      `freshet restore` makes a log of it again.

      EXAMPLES:
        freshet backup freshet-2026-11-29.db
      """)

  @Argument(help: "The file to make; there may be none of its name.", completion: .file())
  var file: String

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure(.invalidInput, "\(file) is there already; name another file")
    }
    let draft = file + ".part"
    try await BackupDownload(connection: connection).write(to: draft)
    defer { try? FileManager.default.removeItem(atPath: draft) }
    try LogAudit(json: connection.json).run(file: draft)
    do {
      try FileManager.default.moveItem(atPath: draft, toPath: file)
    } catch {
      throw CommandFailure(.failure, "\(file) cannot be made: \(error.localizedDescription)")
    }
  }
}
