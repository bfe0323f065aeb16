import ArgumentParser
import FreshetCore

/// `freshet publish prompt-deploy`: another version of a prompt is in use.
struct PublishPromptDeploy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prompt-deploy", abstract: "Another version of a prompt is in use.")

  @Argument(help: "The prompt.")
  var id: String

  @Option(help: "The role that changed: template, system or persona. Default: the whole prompt.")
  var role: String?

  @Option(help: "A version that is in use from now on; repeat for several.")
  var version: [String] = []

  @OptionGroup var options: PublishOptions

  func run() async throws {
    let deploy = PromptDeploy(prompt: id, role: try knownRole(), versions: version)
    try await options.publish(.promptDeploy(deploy))
  }

  private func knownRole() throws(CommandFailure) -> PromptRole? {
    guard let role else { return nil }
    if let known = PromptRole(rawValue: role) { return known }
    let allowed = PromptRole.allCases.map(\.rawValue).joined(separator: ", ")
    throw CommandFailure(
      .invalidInput,
      "--role is '\(role.prefix(64))', which is no role; give one of \(allowed), or none for the "
        + "whole prompt")
  }
}
