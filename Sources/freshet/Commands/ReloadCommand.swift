import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet reload`: makes a running coordinator read its access file and its certificate again.
struct ReloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reload",
    abstract: "Have a running coordinator reload its access file and its certificate.",
    discussion: """
      Also reloads the webhook secrets and the keys that the file names. Unlike SIGHUP, it reports the result: if \
      the file is wrong, the previous one stays in force, and the command exits with 7. Needs the right \
      to operate the coordinator.

      EXAMPLES:
        freshet reload
      """)

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let document = try await connection.connect { connection in
      try await connection.post(
        "/v1/reload", body: Data(), contentType: "application/json", as: ReloadDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(document)) }
    let files = [document.accessFile, document.certificate].compactMap(\.self)
    try Console.write(
      files.isEmpty
        ? ["The coordinator has no access file and no certificate: there is nothing to reload."]
        : files.map { "\($0) is reloaded and in force." })
  }
}
