import ArgumentParser

/// `freshet hash`: prints versions that are computed from content.
struct HashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hash",
    abstract: "Print the version that something has by its content; ask no coordinator.",
    discussion: """
      `freshet plan`, an application's agent and these commands come to the same versions, so that what \
      a pipeline publishes is what the application declares.

      EXAMPLES:
        freshet hash prompt prompts/refund.md
        freshet hash tools tools/crm.json
      """,
    subcommands: [HashToolsCommand.self, HashPromptCommand.self])
}
