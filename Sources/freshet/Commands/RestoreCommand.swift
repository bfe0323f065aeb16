import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetTerminal

/// `freshet restore FILE`: restores a log from a backup.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Make a log of a backup, for a coordinator that is to start.",
    discussion: """
      What was logged after the backup is lost, so the log begins a new epoch: once the coordinator \
      runs on it, every node drops all that it holds. The data directory may hold no log.

      EXAMPLES:
        freshet restore freshet-2026-11-29.db --data-directory /var/lib/freshet
      """)

  @Argument(help: "The backup.")
  var file: String

  @Option(help: "The directory of the coordinator that is to start; made if it is not there.")
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
      "every node drops all that it holds when it meets the coordinator that runs on it")
  }
}
