import FreshetCoordinator

extension CommandFailure {
  /// What was published before is not in force any more, and nothing was done.
  init(overtaken receipt: PublishDocument.Receipt) {
    self.init(
      .overtaken,
      "event \(receipt.position.sequence) was "
        + (receipt.note ?? "logged before, and is not in force any more"))
  }

  /// The failure of a command that tells of a change of the source: it says that the fleet was not told, and
  /// how to end that.
  ///
  /// What was not refused may have arrived: it is repeated.
  var leavingUntold: CommandFailure {
    guard [.unconfirmed, .identity, .conflict].contains(status), let problem,
      problem.consequence == nil
    else { return self }
    return CommandFailure(
      status, "\(message); \(Problem.untold(after: problem.type))", problem: problem.leavingUntold)
  }

  /// Does `work`, which `isChange` if it tells of a change of the source, as far as is known here; a refusal
  /// is told in JSON, too, if `json` is asked for.
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
