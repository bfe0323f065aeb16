import ArgumentParser
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet keys list`: shows the keys for nodes.
struct KeysListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the grants of keys for nodes, and the nodes in by them.",
    discussion: """
      Shows what is in force: the access file as it was last loaded, and the keys that were revoked. Needs the right \
      to read fleet.

      EXAMPLES:
        freshet keys list
        freshet keys list --json | jq '.grants[] | select(.nodes == 0) | .name'
      """)

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let document = try await connection.connect { connection in
      try await connection.get("/v1/keys", as: NodeKeysDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(document)) }
    try Console.write(NodeKeysReport(document).lines(on: .output))
  }
}
