import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet reload`: makes a running coordinator read its access file again.
struct ReloadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reload",
    abstract: "Have a running coordinator read its access file anew.",
    discussion: """
      With the secrets of webhooks and the keys that the file names; as SIGHUP does, but with an answer. A \
      file that is wrong leaves the one of before in force, and is told with status 7. Whoever asks needs \
      the right to read events, state and fleet.

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
      document.accessFile.map { "\($0) is read anew and in force." }
        ?? "The coordinator has no access file: there is nothing to read anew.")
  }
}
