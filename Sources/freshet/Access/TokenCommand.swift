import ArgumentParser

/// `freshet token`: tokens for the coordinator's HTTP interface.
struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Make tokens for the coordinator's HTTP interface.",
    subcommands: [TokenNewCommand.self, TokenGitHubCommand.self])
}
