import ArgumentParser
import FreshetCoordinator
import FreshetTerminal

/// The data directory whose keys a command shows or replaces, and how it answers.
struct CoordinatorKeyOptions: ParsableArguments {
  @Option(help: "The coordinator's data directory.", completion: .directory)
  var dataDirectory: String

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  /// Performs `work` on the keys in the directory.
  func perform<Result>(
    _ work: (String) throws(CoordinatorKeys.Fault) -> Result
  ) throws(CommandFailure) -> Result {
    do throws(CoordinatorKeys.Fault) {
      return try work(dataDirectory)
    } catch {
      throw CommandFailure(error)
    }
  }
}
