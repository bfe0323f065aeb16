import ArgumentParser
import FreshetCore

/// `freshet publish model-swap`: says that another model is in use.
struct PublishModelSwap: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model-swap",
    abstract: "Another model is in use, under an alias or under the same name.",
    discussion: """
      EXAMPLES:
        freshet publish model-swap --alias default-fast --model gpt-5.4-mini
        freshet publish model-swap --resolved-model gpt-5.4-mini --version fp_44709d
      """)

  @Option(help: "An alias that resolves to another model from now on; name that with --model.")
  var alias: String?

  @Option(help: "A model that the alias resolves to from now on; repeat for several.")
  var model: [String] = []

  @Option(help: "A model that its provider changed under the same name.")
  var resolvedModel: String?

  @Option(help: "The provider's fingerprint of the resolved model; repeat for several.")
  var version: [String] = []

  @OptionGroup var options: PublishOptions

  func validate() throws {
    guard (alias == nil) != (resolvedModel == nil) else {
      throw ValidationError("Give either --alias with --model, or --resolved-model.")
    }
    if alias != nil, !version.isEmpty {
      throw ValidationError("--version goes with --resolved-model; with --alias give --model.")
    }
    if resolvedModel != nil, !model.isEmpty {
      throw ValidationError("--model goes with --alias; with --resolved-model give --version.")
    }
  }

  func run() async throws {
    if let alias {
      try await options.publish(.modelSwap(ModelSwap(.alias(alias), versions: model)))
    } else if let resolvedModel {
      try await options.publish(.modelSwap(ModelSwap(.model(resolvedModel), versions: version)))
    }
  }
}
