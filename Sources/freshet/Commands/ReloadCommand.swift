import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet reload`: makes a running coordinator read its access file again.
struct ReloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reload",
    abstract: "Have a running coordinator reload its access file.",
    discussion: """
      Also reloads the webhook secrets and the keys that the file names. Unlike SIGHUP, it reports the result: if \
      the file is wrong, the previous one stays in force, and the command exits with 7. Needs the right to read \
      events, state and fleet.

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
    try Console.write(
      document.accessFile.map { "\($0) is reloaded and in force." }
        ?? "The coordinator has no access file: there is nothing to reload.")
  }
}
