import ArgumentParser
import FreshetCore

/// `freshet publish corpus-reindex`: says that a corpus was reindexed.
struct PublishCorpusReindex: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus-reindex", abstract: "A corpus was reindexed.",
    discussion: """
      EXAMPLES:
        freshet publish corpus-reindex help-center --version "$INDEX_BUILD"
        freshet publish corpus-reindex help-center --settling-time 10m --wait 5s
      """)

  @Argument(help: "The id of the corpus.")
  var id: String

  @Option(help: "A version that is in use from now on; repeat for several.")
  var version: [String] = []

  @Option(
    help: ArgumentHelp(
      "How long the index needs to converge, up to 1d; answers made meanwhile are dropped at the end. "
        + "Default: 0 (disabled).",
      valueName: "duration"))
  var settlingTime: String?

  @OptionGroup var options: PublishOptions

  func run() async throws {
    let settlingTime = try DurationOption.parse(
      settlingTime, of: "--settling-time", in: .zero...EventLimits.settlingTime)
    try await options.publish(
      .corpusReindex(
        CorpusReindex(corpus: id, versions: version, settlingTime: settlingTime ?? .zero)))
  }
}
