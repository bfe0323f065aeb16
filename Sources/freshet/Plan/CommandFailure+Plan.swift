import FreshetPlan
import FreshetTerminal

extension CommandFailure {
  /// The failure for a plan that could not be made.
  init(_ error: PlanError) {
    let status: CommandStatus =
      switch error.problem {
      case .manifest: .manifest
      case .source: .source
      case .command: .command
      case .revision: .revision
      }
    self.init(status, error.description)
  }

  /// Performs `work`, and turns its error into a failure.
  static func planning<Result>(
    _ work: () throws(PlanError) -> Result
  ) throws(CommandFailure) -> Result {
    do {
      return try work()
    } catch {
      throw CommandFailure(error)
    }
  }
}
