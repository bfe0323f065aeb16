import FreshetCache

/// A node's report on one answer that it served, or on one entry that it audited.
struct ServedAnswer: Codable, Equatable, Sendable {
  /// Whether an answer came from the cache, and if not, why.
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

  /// An entry that is no longer in the cache.
  struct Lost: Codable, Equatable, Sendable {
    var facts: [String: String]
    /// Dimensions whose version the answer did not declare.
    var unsaid: [String] = []
    /// When its generation began, in nanoseconds of the boot-time clock.
    var madeAt: Int64
  }

  /// When the lookup began, in nanoseconds of the machine's boot-time clock.
  var at: Int64
  /// The question's index in the bank.
  var question: Int
  var outcome: Outcome
  /// The versions that the answer was made from, by dimension.
  var facts: [String: String]
  /// What the cache had held under the same key.
  var lost: Lost?
  /// Whether the lookup was made for the judge and not for a request.
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
