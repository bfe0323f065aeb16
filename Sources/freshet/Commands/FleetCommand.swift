import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet fleet`: shows the nodes and their standings, or forgets a node.
struct FleetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fleet", abstract: "Show the nodes and their standings; forget a node.",
    discussion: """
      Without a subcommand, it runs show and takes its options.

      EXAMPLES:
        freshet fleet
        freshet fleet --json | jq '.nodes[] | select(.standing != "applied") | .name'
        freshet fleet forget web-7
      """,
    subcommands: [FleetShowCommand.self, FleetForgetCommand.self],
    defaultSubcommand: FleetShowCommand.self)
}

/// `freshet fleet show`: shows the nodes and their standings.
struct FleetShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the nodes and their standings.",
    discussion: """
      EXAMPLES:
        freshet fleet
        freshet fleet --json | jq '.nodes[] | select(.standing != "applied") | .name'
      """)

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let fleet = try await connection.connect { connection in
      try await connection.get(
        "/v1/fleet", query: [URLQueryItem(name: "held", value: "now")], as: FleetDocument.self)
    }
    if connection.json {
      try Console.write(try JSONText.line(fleet))
    } else {
      try Console.write(FleetReport(fleet).lines(on: .output))
    }
  }
}
