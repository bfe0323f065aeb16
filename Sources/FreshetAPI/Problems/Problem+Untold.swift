package import FreshetCore

extension Problem {
  /// The consequence of a source change that could not be published, and the remedy.
  ///
  /// - Parameter type: why the publish was refused.
  /// - Returns: a sentence without a full stop.
  package static func untold(after type: Sort) -> String {
    let remedy =
      switch type {
      case .forbidden: "have it published by somebody who has the right"
      case .rateExceeded: "publish it again later"
      case .overtaken: "plan anew and apply that"
      case .idempotencyConflict: "publish it again under a key of its own"
      case .aliasChain: "publish it again with the model that the alias is to resolve to"
      default: "publish it again, with a higher limit (--max-drop, --confirm)"
      }
    return "the source has changed and the fleet was not told: answers that were made from its "
      + "earlier state are still served, and answers that are made from the new one may be cached; "
      + "\(remedy), or put the source back and publish its version again"
  }

  /// This problem, with the consequence of an unpublished change of the source added.
  package var leavingUntold: Problem {
    var problem = self
    problem.consequence = Self.untold(after: type)
    return problem
  }

  /// Returns this problem, with its consequence if one of `events` announces a change of the source.
  ///
  /// A purge announces none.
  package func refusing(_ events: [Event]) -> Problem {
    let isChange = events.contains(where: \.isSourceChange)
    switch type {
    case .blastTooLarge, .forbidden, .rateExceeded, .overtaken, .idempotencyConflict, .aliasChain:
      return isChange ? leavingUntold : self
    default: return self
    }
  }
}
