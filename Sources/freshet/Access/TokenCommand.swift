import ArgumentParser

/// `freshet token`: makes or fetches tokens for the coordinator's HTTP interface.
struct TokenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "token", abstract: "Make tokens for the coordinator's HTTP interface.",
    discussion: """
      EXAMPLES:
        freshet token new --name ci-support --read events --read fleet
        FRESHET_TOKEN=$(freshet token github --audience freshet)
      """,
    subcommands: [TokenNewCommand.self, TokenGitHubCommand.self])
}
