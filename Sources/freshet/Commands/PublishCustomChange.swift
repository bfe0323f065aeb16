import ArgumentParser
import FreshetCore

/// `freshet publish custom`: says that another version of a custom dimension is in use.
struct PublishCustomChange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "custom",
    abstract: "Another version of a custom dimension, such as a guardrail, is in use.",
    discussion: """
      EXAMPLES:
        freshet publish custom guardrail pii --version 4 --wait 5s
      """)

  @Argument(help: "The kind: lower-case letters, digits and hyphens, such as guardrail.")
  var kind: String

  @Argument(help: "The id, such as pii.")
  var id: String

  @Option(help: "A version that is in use from now on; repeat for several.")
  var version: [String] = []

  @OptionGroup var options: PublishOptions

  func run() async throws {
    try await options.publish(.customChange(CustomChange(kind, id, versions: version)))
  }
}
