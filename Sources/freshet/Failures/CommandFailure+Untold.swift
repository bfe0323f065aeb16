import FreshetAPI
import FreshetTerminal

extension CommandFailure {
  /// The failure for a replayed event that is no longer in force, so that nothing was done.
  init(overtaken receipt: PublishDocument.Receipt) {
    self.init(
      .overtaken,
      "event \(receipt.position.sequence) was "
        + (receipt.note ?? "logged before, and is not in force any more"))
  }

  /// This failure with the consequence of an unpublished change of the source, and how to correct it.
  ///
  /// Only refusals get it: after any other failure, the publish may have arrived and must be repeated.
  var leavingUntold: CommandFailure {
    guard [.unconfirmed, .identity, .conflict].contains(status), let problem,
      problem.consequence == nil
    else { return self }
    return CommandFailure(
      status, "\(message); \(Problem.untold(after: problem.type))", problem: problem.leavingUntold)
  }

  /// Performs `work`, and reports a refusal with its consequence if `isChange`.
  ///
  /// `isChange` says that `work` publishes a change of the source, as far as the caller knows. If `json`, a refusal
  /// that has a consequence is also printed as JSON.
  static func tellingRefusals<Result>(
    isChange: Bool, inJSON json: Bool, _ work: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await work()
    } catch let refused as CommandFailure {
      let failure = isChange ? refused.leavingUntold : refused
      if json, let problem = failure.problem, problem.consequence != nil {
        try Console.write(try JSONText.line(problem))
      }
      throw failure
    }
  }
}
