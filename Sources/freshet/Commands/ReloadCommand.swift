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
      the file is wrong, the previous one stays in force, and the command exits with 7. If the files are in force \
      and yet shut nodes or callers out, such as an expired certificate, it warns and exits with \
      \(CommandStatus.unwell.rawValue). Needs the right to operate the coordinator.

      EXAMPLES:
        freshet reload
      """)

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let document = try await connection.connect { connection in
      try await connection.post(
        "/v1/reload", body: Data(), contentType: "application/json", as: ReloadDocument.self)
    }
    if connection.json {
      try Console.write(try JSONText.line(document))
    } else {
      let files = [document.accessFile, document.certificate].compactMap(\.self)
      try Console.write(
        files.isEmpty
          ? ["The coordinator has no access file and no certificate: there is nothing to reload."]
          : files.map { "\($0) is reloaded and in force." })
    }
    let warnings = document.warnings ?? []
    for warning in warnings where !warning.isWrong { Console.warn(warning.detail) }
    let wrong = warnings.filter(\.isWrong).map(\.detail)
    guard !wrong.isEmpty else { return }
    throw CommandFailure(.unwell, wrong.joined(separator: "; "))
  }
}
