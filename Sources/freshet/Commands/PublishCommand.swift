import ArgumentParser

/// `freshet publish`: publishes an event, which says what has changed.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Publish an event: something that answers depend on has changed.",
    discussion: """
      Change the source first, then publish. Name the versions that are in use from now on if you know them: \
      answers made under them stay. Without versions, all answers that depend on it are dropped.

      EXAMPLES:
        freshet publish prompt-deploy refund-assistant --version "$VERSION" --wait 5s
        freshet publish prompt-deploy refund-assistant --version v2 --must-exist
      """,
    subcommands: [
      PublishModelSwap.self, PublishPromptDeploy.self, PublishCorpusReindex.self,
      PublishToolSchemaChange.self, PublishCustomerStateChange.self, PublishCustomChange.self,
      PublishRaw.self,
    ])
}
