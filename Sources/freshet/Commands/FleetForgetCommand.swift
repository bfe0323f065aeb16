import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet fleet forget`: forgets a node that is dead for ever.
struct FleetForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget a node that is dead for ever, so that nothing waits for it.",
    discussion: """
      A node that may be serving from its cache is not forgotten, and the command exits with 3: a wait would end \
      while the node still serves stale answers. It must first be silent for its bound, or for a minute if it has \
      none. A node that comes back joins again. Needs the right to operate the coordinator.

      EXAMPLES:
        freshet fleet forget web-7
      """)

  @Argument(help: "The node's name, or its id if several nodes have the name.")
  var node: String
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let document = try await connection.connect { connection in
      try await connection.delete(
        "/v1/fleet/nodes", query: [URLQueryItem(name: "node", value: node)],
        as: ForgottenNodeDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(document)) }
    try Console.write("\(document.name) (\(document.id)) is forgotten.")
  }
}
