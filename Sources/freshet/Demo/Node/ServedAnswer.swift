import FreshetCache

/// What a node tells of one answer that it served, or of one entry that it was asked to check.
struct ServedAnswer: Codable, Equatable, Sendable {
  /// Where an answer was from, and why if not from the cache.
  enum Outcome: String, Codable, CaseIterable, Sendable {
    case hit
    case absent
    case expired
    case invalidated
    case startedOver
    case unproven
    case unresolved
    case bypassed
    case refreshed
  }

  /// An entry that was in the cache and is so no more.
  struct Lost: Codable, Equatable, Sendable {
    var facts: [String: String]
    /// Dimensions of which the cache was not told the version.
    var unsaid: [String] = []
    /// When its generation began.
    var madeAt: Int64
  }

  /// When the lookup began: nanoseconds of the machine's boot-time clock.
  var at: Int64
  /// The question's place in the bank.
  var question: Int
  var outcome: Outcome
  /// The versions that the answer was made from, by dimension.
  var facts: [String: String]
  /// What the cache had held under the same key before.
  var lost: Lost?
  /// Whether nobody asked: the entry was looked at for the judge.
  var isAudit: Bool
}

extension ServedAnswer.Outcome {
  init(_ reason: MissReason) {
    switch reason {
    case .absent: self = .absent
    case .expired: self = .expired
    case .invalidated: self = .invalidated
    case .startedOver: self = .startedOver
    case .unproven: self = .unproven
    case .unresolved: self = .unresolved
    case .bypassed: self = .bypassed
    case .refreshed: self = .refreshed
    }
  }
}
