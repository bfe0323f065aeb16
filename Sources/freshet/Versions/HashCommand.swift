import ArgumentParser

/// `freshet hash`: prints versions that are computed from content.
struct HashCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hash",
    abstract:
      "Print the version of a prompt or a tool set, computed from its content; ask no coordinator.",
    discussion: """
      `freshet plan`, an application's agent and these commands compute the same versions, so that a pipeline \
      publishes what the application declares.

      EXAMPLES:
        freshet hash prompt prompts/refund.md
        freshet hash tools tools/crm.json
      """,
    subcommands: [HashToolsCommand.self, HashPromptCommand.self])
}
