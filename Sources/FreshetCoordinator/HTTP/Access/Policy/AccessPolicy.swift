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
    /// If what is published of it drops no more than is granted.
    case allowedWithin(GrantedDrops)
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
    var granted = GrantedDrops()
    for (index, event) in events.enumerated() {
      let covering = grants.filter { $0.covers(event) }
      guard !covering.isEmpty else {
        return .refused(
          .mayNotPublishEvent(
            index: index, kind: event.kind.name,
            subject: event.changes.lazy.map(\.subject).joined(separator: ", ")))
      }
      let usable = covering.filter { !$0.needsReason || event.reason?.isEmpty == false }
      guard !usable.isEmpty else { return .refused(.reasonIsMissing(index: index)) }
      // A grant without a limit permits it by itself.
      guard !usable.contains(where: { $0.limit == nil }) else { continue }
      granted.add(index, limits: usable.compactMap(\.limit))
    }
    return granted.places.isEmpty ? .allowed : .allowedWithin(granted)
  }

  /// Whether what would be dropped is within what is granted; what nobody can tell is not.
  package static func decide(_ forecast: DropForecast?, _ granted: GrantedDrops) -> Decision {
    for limits in granted.limits {
      guard let forecast else { return .refused(.dropsUnknown(limits)) }
      let verdicts = limits.map { $0.verdict(on: forecast) }
      guard !verdicts.contains(.within) else { continue }
      return .refused(
        verdicts.contains(.unknown) ? .dropsUnknown(limits) : .dropsTooMuch(forecast, limits))
    }
    return .allowed
  }
}
