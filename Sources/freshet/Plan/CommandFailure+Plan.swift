import FreshetPlan

extension CommandFailure {
  /// What kept a plan from being made.
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

  /// Does `work`, and makes a failure of its error.
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
