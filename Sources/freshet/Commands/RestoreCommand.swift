import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetTerminal

/// `freshet restore FILE`: restores a log from a backup.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Restore a log from a backup, for a coordinator that is not yet running.",
    discussion: """
      Events logged after the backup are lost, so the log begins a new epoch: every node drops all its entries when \
      it meets the coordinator of this log. The data directory must not hold a log.

      EXAMPLES:
        freshet restore freshet-2026-11-29.db --data-directory /var/lib/freshet
      """)

  @Argument(help: "The backup.")
  var file: String

  @Option(help: "The coordinator's data directory, created if missing.")
  var dataDirectory: String

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  private struct Document: Encodable {
    var epoch: String
    var sequence: UInt64
    var digest: String
  }

  func run() throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure(
        .log, "\(file) cannot be read: there is no such file; name a backup")
    }
    let head: Position
    do throws(StoreError) {
      head = try LogRestore.restore(file, to: dataDirectory)
    } catch {
      throw CommandFailure(.log, "\(error)")
    }
    if json {
      return try Console.write(
        try JSONText.line(
          Document(epoch: "\(head.epoch)", sequence: head.sequence, digest: "\(head.digest)")))
    }
    try Console.write(
      "the log is restored up to event \(head.sequence), in the new epoch \(head.epoch)")
    try Console.write(
      "every node drops all its entries when it meets the coordinator of this log")
  }
}
