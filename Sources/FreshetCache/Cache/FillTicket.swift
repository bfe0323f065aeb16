public import FreshetCore

/// Taken before an answer is generated, redeemed after: it pins what the answer will be judged by, so
/// that one whose generation an event overtook is never cached.
public struct FillTicket: Sendable {
  /// The key to fill.
  public let key: AnswerKey
  /// The sequence that was applied here; nil if the node had not joined, and the answer will not be
  /// cached.
  public let asOf: SequenceNumber?
  /// What the answer will depend on, as far as is known before generation.
  public let dependencies: [Dependency]
  /// Its content class.
  public let contentClass: ContentClass
  /// When it was taken.
  public let startedAt: Instant
  /// What the entry will have of its class in the cache that the ticket is of.
  let terms: ClassTerms
  let classes: ClassRegistry
  let era: UInt64
  let fleet: FleetState
  let clock: CacheClock

  /// The event that overtook the fill; nil while it is worth finishing.
  ///
  /// Can be asked while the answer streams. A node that started over has overtaken it too: then this
  /// is 0, which no event is numbered.
  public var overtakenBy: SequenceNumber? {
    switch fleet.fate(of: Candidate(self), era: era, at: clock.now) {
    case .alive: nil
    case .graced(let sequence, _, _), .dormant(let sequence), .dead(let sequence): sequence
    case .startedOver: 0
    }
  }

  /// Whether an event has made wrong what is being generated.
  public var isOvertaken: Bool { overtakenBy != nil }

  /// Counts the versions that are the reason why a fill is given up, which is not judged then.
  func noteGivenUp() {
    guard asOf != nil, isOvertaken else { return }
    _ = fleet.judge(Candidate(self), era: era, at: clock.now)
  }

  /// What was known before generation with what was learnt in it.
  func dependencies(learnt: [Dependency]) -> [Dependency] { dependencies.adding(learnt) }
}

extension AnswerKey {
  /// What the key is made from, and what else an entry is said to depend on.
  func dependencies(and others: [Dependency]) -> [Dependency] { dependencies.adding(others) }
}

extension [Dependency] {
  /// These and others, each once: a version counts where none was known.
  ///
  /// - Complexity: O(both multiplied): there are at most ``FillLimits/dependencies``.
  fileprivate func adding(_ others: [Dependency]) -> [Dependency] {
    if others.isEmpty { return self }
    if isEmpty { return others }
    var all = self
    // More are refused in any case.
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

/// A fill as the rule of liveness sees it.
private struct Candidate: Mortal {
  let ticket: FillTicket

  init(_ ticket: FillTicket) {
    self.ticket = ticket
  }

  // Before the node has joined nothing is known that could overtake it.
  var asOf: SequenceNumber { ticket.asOf ?? .max }
  var dependencies: [Dependency] { ticket.dependencies }
  var keyDigest: String { ticket.key.digest.description }
  var readableKey: String { ticket.key.readable }
}
