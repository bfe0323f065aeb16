package import FreshetCore

/// Decides what a caller may do, from its rights alone; performs no input or output.
package enum AccessPolicy {
  /// An action that needs rights.
  package enum Request: Equatable, Sendable {
    /// Reads one part of the coordinator's state.
    case read(Reading)
    /// Operates the coordinator: copies its log, reloads its files, revokes keys, forgets nodes.
    case operate
    /// Reads how nodes settle; permitted to publishers as well, because they wait for it.
    case settlement
    /// Publishes anything at all; decided before the body is read.
    case publishSomething
    /// Publishes these events.
    case publish([Event])
    /// Learns what publishing these events would drop.
    case forecast([Event])
    /// Records that these dimensions were applied; later plans rely on it.
    case record([Dimension])
  }

  /// The answer to a request.
  package enum Decision: Equatable, Sendable {
    case allowed
    /// Allowed if the events drop no more than is granted.
    case allowedWithin(GrantedDrops)
    case refused(Refusal)
  }

  /// Decides whether `identity` has the rights for `request`.
  package static func decide(_ identity: Identity, _ request: Request) -> Decision {
    let rights = identity.rights
    switch request {
    case .read(let reading):
      return rights.reads.contains(reading) ? .allowed : .refused(.mayNotRead(reading))
    case .operate:
      return rights.operates ? .allowed : .refused(.mayNotOperate)
    case .settlement:
      let may = !rights.grants.isEmpty || !rights.reads.isDisjoint(with: [.events, .fleet])
      return may ? .allowed : .refused(.mayNotRead(.events))
    case .publishSomething:
      return rights.grants.isEmpty ? .refused(.mayNotPublish) : .allowed
    case .publish(let events):
      return decide(events, rights.grants)
    case .forecast(let events):
      guard rights.mayForecast else { return .refused(.mayNotRead(.blast)) }
      for (index, event) in events.enumerated() {
        guard let foreign = event.changes.first(where: { !rights.concern($0) }) else { continue }
        return .refused(.mayNotForecast(index: index, subject: foreign.subject))
      }
      return .allowed
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
      let usable = covering.filter { !$0.needsReason || event.reason?.isBlank == false }
      guard !usable.isEmpty else { return .refused(.reasonIsMissing(index: index)) }
      // A grant without a limit permits the event by itself.
      guard !usable.contains(where: { $0.limit == nil }) else { continue }
      granted.add(index, limits: usable.compactMap(\.limit))
    }
    return granted.places.isEmpty ? .allowed : .allowedWithin(granted)
  }

  /// Decides whether a publish drops no more than is granted; refuses one whose drops cannot be predicted.
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
