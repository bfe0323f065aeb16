import FreshetCore

/// Collects what nodes served, until it is judged.
struct Trial: Sendable {
  /// Answers kept; a demo serves some tens of thousands.
  ///
  /// Beyond it they are only counted, and the verdict is bad because not all were judged.
  static let longest = 1_000_000

  struct Record: Sendable {
    var node: String
    var answer: ServedAnswer
  }

  private(set) var records: [Record] = []
  private(set) var unjudged = 0

  mutating func add(_ answer: ServedAnswer, by node: String) {
    if records.count < Self.longest {
      records.append(Record(node: node, answer: answer))
    } else {
      unjudged += 1
    }
  }

  /// Whether an answer that was made from `version` of `dimension` came out of a cache.
  func hasServed(_ dimension: String, _ version: String) -> Bool {
    records.contains { $0.answer.outcome == .hit && $0.answer.facts[dimension] == version }
  }

  /// What was asked of `node` (of all, if nil) since `start`: how much, and how it went.
  func traffic(of node: String? = nil, since start: Int64, until end: Int64 = .max) -> Traffic {
    var traffic = Traffic()
    // Newest first: nodes' lines come in about the order of their times.
    for record in records.reversed() {
      if record.answer.at < start - Self.disorder { break }
      guard start..<end ~= record.answer.at, !record.answer.isAudit,
        node == nil || node == record.node
      else { continue }
      traffic.outcomes[record.answer.outcome, default: 0] += 1
    }
    return traffic
  }

  /// How much later than a later answer's line an earlier one's can come, in nanoseconds: a paused
  /// node's lookup ends when the node goes on.
  private static let disorder: Int64 = 20_000_000_000
}

/// Requests by outcome.
struct Traffic: Sendable {
  var outcomes: [ServedAnswer.Outcome: Int] = [:]

  var lookups: Int { outcomes.values.reduce(0, +) }
  var hits: Int { outcomes[.hit] ?? 0 }
  /// For people.
  var line: String {
    "\(lookups) requests, \(hits) answered from the cache, \(outcomes[.unproven] ?? 0) refused as "
      + "unproven"
  }
  var hitRatio: Double { lookups == 0 ? 0 : Double(hits) / Double(lookups) }
}
