public import FreshetCore

/// A ticket, taken before an answer is generated and redeemed after.
///
/// It pins what the answer will be judged by, so that an answer is never cached if an event overtook its generation.
public struct FillTicket: Sendable {
  /// The key under which the answer will be cached.
  public let key: AnswerKey
  /// The last event that this node had applied when the ticket was taken.
  ///
  /// Nil if the node had not joined; the answer is not cached then.
  public let asOf: SequenceNumber?
  /// The dependencies of the answer that are known before generation.
  public let dependencies: [Dependency]
  /// The content class, which decides how long the answer may live.
  public let contentClass: ContentClass
  /// When the ticket was taken; the answer's lifetime counts from here.
  public let startedAt: Instant
  /// The class's terms in the cache that issued the ticket.
  let terms: ClassTerms
  let classes: ClassRegistry
  let era: UInt64
  let fleet: FleetState
  let clock: CacheClock

  /// The event that overtook the fill; nil while it is worth finishing.
  ///
  /// Ask it while the answer streams. It is 0, which no event has as its number, if the node started over.
  public var overtakenBy: SequenceNumber? {
    switch fleet.fate(of: Candidate(self), era: era, at: clock.now) {
    case .alive: nil
    case .graced(let sequence, _, _), .dormant(let sequence), .dead(let sequence): sequence
    case .startedOver: 0
    }
  }

  /// Whether an event has killed what is being generated.
  public var isOvertaken: Bool { overtakenBy != nil }

  /// Counts the inactive versions that made the caller give the fill up: an abandoned fill is never judged.
  func countInactiveVersions() {
    guard asOf != nil, isOvertaken else { return }
    _ = fleet.judge(Candidate(self), era: era, at: clock.now)
  }

  /// The ticket's dependencies together with those learnt during generation.
  func dependencies(learnt: [Dependency]) -> [Dependency] { dependencies.adding(learnt) }
}

extension AnswerKey {
  /// The key's dependencies together with others that an entry declares.
  func dependencies(and others: [Dependency]) -> [Dependency] { dependencies.adding(others) }
}

extension [Dependency] {
  /// These dependencies and others, each once; a version counts only where none was known.
  ///
  /// - Complexity: O(both multiplied), with at most ``FillLimits/dependencies`` of each.
  fileprivate func adding(_ others: [Dependency]) -> [Dependency] {
    if others.isEmpty { return self }
    if isEmpty { return others }
    var all = self
    // More would be refused in any case.
    for dependency in others.prefix(FillLimits.dependencies + 1) where !all.contains(dependency) {
      let unknown = Dependency(dependency.dimension)
      if let index = all.firstIndex(of: unknown) {
        all[index] = dependency
      } else if dependency.version != nil
        || !all.contains(where: { $0.dimension == dependency.dimension })
      {
        all.append(dependency)
      }
    }
    return all
  }
}

/// A fill as input to the rule of liveness.
private struct Candidate: Mortal {
  let ticket: FillTicket

  init(_ ticket: FillTicket) {
    self.ticket = ticket
  }

  // Before the node has joined, it knows of no event that could overtake the fill.
  var asOf: SequenceNumber { ticket.asOf ?? .max }
  var dependencies: [Dependency] { ticket.dependencies }
  var keyDigest: String { ticket.key.digest.description }
  var readableKey: String { ticket.key.readable }
}
