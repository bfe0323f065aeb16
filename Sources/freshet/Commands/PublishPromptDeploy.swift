import ArgumentParser
import FreshetCore

/// `freshet publish prompt-deploy`: says that another version of a prompt is in use.
struct PublishPromptDeploy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt-deploy", abstract: "Another version of a prompt is in use.",
    discussion: """
      EXAMPLES:
        freshet publish prompt-deploy refund-assistant --version v2 --wait 5s
        freshet publish prompt-deploy refund-assistant --version v2 --dry-run
        freshet publish prompt-deploy refund-assistant --role system --version v2
      """)

  @Argument(help: "The id of the prompt.")
  var id: String

  @Option(
    help: """
      The role that changed: template, system, persona or a custom one. Default: the whole prompt.
      """)
  var role: String?

  @Option(help: "A version that is in use from now on; repeat for several.")
  var version: [String] = []

  @OptionGroup var options: PublishOptions

  func run() async throws {
    let deploy = PromptDeploy(prompt: id, role: role.map { PromptRole($0) }, versions: version)
    try await options.publish(.promptDeploy(deploy))
  }
}
