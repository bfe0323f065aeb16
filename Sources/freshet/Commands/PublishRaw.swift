import ArgumentParser
import Foundation
import FreshetAPI
import FreshetTerminal

/// `freshet publish raw`: publishes a JSON body unchanged.
struct PublishRaw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raw",
    abstract: "Publish a JSON file unchanged: one event, or a batch of them.",
    discussion: """
      The coordinator describes the format at /openapi.json.

      EXAMPLES:
        freshet publish raw events.json --dry-run --max-drop 20%
        echo '{"kind": "PromptDeploy", "prompt": "p"}' | freshet publish raw -
      """)

  @Argument(help: "The file, or - for standard input.", completion: .file())
  var file: String

  @Option(help: "The media type of the file, such as application/cloudevents+json.")
  var contentType = "application/json"

  @OptionGroup var names: NameOptions
  @OptionGroup var blast: BlastOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    // The limit for a publish, so that smaller batches pass.
    let body = try InputFile.read(file, atMost: APILimits.bodyBytes, orEndWith: .invalidInput)
    try await Publisher(
      connection: connection, wait: try waiting.fleetWait, blast: blast, names: names
    ).publish(Data(body), contentType: contentType)
  }
}
