import ArgumentParser
import Foundation
import FreshetCore
import FreshetTerminal

/// How much a command may drop.
struct BlastOptions: ParsableArguments {
  @Flag(help: "Show what would be dropped and what generating it again would cost; log nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Exit with 11 if live nodes would drop more than this share, such as 20%, or number of entries.",
      valueName: "limit"))
  var maxDrop: String?

  @Flag(help: "Publish even if more than --max-drop allows would be dropped.")
  var confirm = false

  /// The query parameters of a publish.
  var query: [URLQueryItem] {
    get throws(CommandFailure) {
      var query: [URLQueryItem] = []
      if let maxDrop {
        guard DropLimit(maxDrop) != nil else {
          throw CommandFailure(
            .invalidInput,
            "--max-drop is '\(maxDrop.prefix(64))'; give a share, such as 20%, or a number of entries"
          )
        }
        query.append(URLQueryItem(name: "maxDrop", value: maxDrop))
      }
      if confirm { query.append(URLQueryItem(name: "confirm", value: "true")) }
      return query
    }
  }
}
