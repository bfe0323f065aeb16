package import FreshetCore

/// Decides what somebody may do.
///
/// It opens nothing and reads no clock.
package enum AccessPolicy {
  /// What somebody asks for.
  package enum Request: Equatable, Sendable {
    /// To read something.
    case read(Reading)
    /// To read all that there is, as a backup holds it.
    case readEverything
    /// To see how nodes settle: whoever may publish waits for that, too.
    case settlement
    /// To publish at all: asked before the body is read.
    case publishSomething
    /// To publish these.
    case publish([Event])
    /// To say that these were published: whoever may is believed in later plans.
    case record([Dimension])
  }

  /// What is answered.
  package enum Decision: Equatable, Sendable {
    case allowed
    /// If the events with these places together drop no more than the limit.
    case allowedWithin(BlastLimit, places: [Int])
    case refused(Refusal)
  }

  /// What `identity` may do of what is asked.
  package static func decide(_ identity: Identity, _ request: Request) -> Decision {
    let rights = identity.rights
    switch request {
    case .read(let reading):
      return rights.reads.contains(reading) ? .allowed : .refused(.mayNotRead(reading))
    case .readEverything:
      let missing = Reading.allCases.first { !rights.reads.contains($0) }
      return missing.map { .refused(.mayNotRead($0)) } ?? .allowed
    case .settlement:
      let may = !rights.grants.isEmpty || !rights.reads.isDisjoint(with: [.events, .fleet])
      return may ? .allowed : .refused(.mayNotRead(.events))
    case .publishSomething:
      return rights.grants.isEmpty ? .refused(.mayNotPublish) : .allowed
    case .publish(let events):
      return decide(events, rights.grants)
    case .record(let dimensions):
      let patterns = rights.grants.flatMap(\.dimensions)
      let foreign = dimensions.first { dimension in
        !patterns.contains { $0.covers(.drops(dimension)) }
      }
      return foreign.map { .refused(.mayNotRecord($0)) } ?? .allowed
    }
  }

  private static func decide(_ events: [Event], _ grants: [PublishGrant]) -> Decision {
    var strictest: BlastLimit?
    var limited: [Int] = []
    for (index, event) in events.enumerated() {
      let covering = grants.filter { $0.covers(event) }
      guard !covering.isEmpty else {
        return .refused(
          .mayNotPublishEvent(
            index: index, kind: event.change.name,
            subject: event.changes.lazy.map(\.subject).joined(separator: ", ")))
      }
      let usable = covering.filter { !$0.needsReason || event.reason?.isEmpty == false }
      guard !usable.isEmpty else { return .refused(.reasonIsMissing(index: index)) }
      // Of several grants the widest counts: each by itself permits it.
      guard let widest = usable.map(\.limit).reduce(usable[0].limit, wider) else { continue }
      limited.append(index)
      strictest = strictest.map { min($0, widest) } ?? widest
    }
    guard let strictest else { return .allowed }
    return .allowedWithin(strictest, places: limited)
  }

  private static func wider(_ left: BlastLimit?, _ right: BlastLimit?) -> BlastLimit? {
    guard let left, let right else { return nil }
    return max(left, right)
  }

  /// Whether what would be dropped is within `limit`; what nobody can tell is not.
  package static func decide(_ estimate: BlastEstimate?, _ limit: BlastLimit) -> Decision {
    guard let estimate else { return .refused(.blastIsUnknown(limit)) }
    return estimate.percent <= limit.percent
      ? .allowed : .refused(.blastIsTooLarge(estimate, limit))
  }
}
