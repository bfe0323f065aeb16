import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet keys revoke`: revokes keys for nodes.
struct KeysRevokeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Revoke the keys of a grant for nodes, at once and for good.",
    discussion: """
      The coordinator writes the revocation down, and keeps to it whatever the access file says later. It cannot be \
      taken back: make a new key instead. Needs the right to operate the coordinator.

      EXAMPLES:
        freshet keys revoke support-web
        freshet keys revoke support-web --key "$KEY"
      """)

  @Argument(help: "The grant's name in the access file, such as support-web.")
  var name: String

  @Option(
    parsing: .unconditional,
    help: "Only this public key, in single quotation marks. Default: all keys of the grant.")
  var key: String?

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let path = try Self.path(name)
    let body = try JSONEncoder().encode(RevocationRequest(key: key))
    let document = try await connection.connect { connection in
      try await connection.post(
        path, body: body, contentType: "application/json", as: RevocationDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(document)) }
    try Console.write(RevocationReport(document).lines)
  }

  private static func path(_ name: String) throws(CommandFailure) -> String {
    // A slash would make another path of it; what stands in names stays as it is.
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
    guard let part = name.addingPercentEncoding(withAllowedCharacters: allowed), !part.isEmpty
    else { throw CommandFailure(.invalidInput, "the name is empty; give that of a grant") }
    return "/v1/keys/\(part)/revoke"
  }
}
