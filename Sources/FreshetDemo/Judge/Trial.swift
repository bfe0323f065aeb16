import FreshetCore

/// Collects what nodes served, to be judged later.
struct Trial: Sendable {
  /// The most answers kept; a demo serves some tens of thousands.
  ///
  /// Further ones are only counted, and make the verdict bad because not all were judged.
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

  /// Whether a cache has served an answer made from `version` of `dimension`.
  func hasServed(_ dimension: String, _ version: String) -> Bool {
    records.contains { $0.answer.outcome == .hit && $0.answer.facts[dimension] == version }
  }

  /// The requests to `node`, or to all nodes if nil, from `start` to `end`, by outcome.
  func traffic(of node: String? = nil, since start: Int64, until end: Int64 = .max) -> Traffic {
    var traffic = Traffic()
    // Newest first, because nodes' lines arrive roughly in the order of their times.
    for record in records.reversed() {
      if record.answer.at < start - Self.disorder { break }
      guard start..<end ~= record.answer.at, !record.answer.isAudit,
        node == nil || node == record.node
      else { continue }
      traffic.outcomes[record.answer.outcome, default: 0] += 1
    }
    return traffic
  }

  /// How much later than a later answer's line an earlier one's can arrive, in nanoseconds.
  ///
  /// A paused node's lookup ends only when the node resumes.
  private static let disorder: Int64 = 20_000_000_000
}

/// The number of requests by outcome.
struct Traffic: Sendable {
  var outcomes: [ServedAnswer.Outcome: Int] = [:]

  var lookups: Int { outcomes.values.reduce(0, +) }
  var hits: Int { outcomes[.hit] ?? 0 }
  /// The numbers in one line, as the demo prints them.
  var line: String {
    "\(lookups) requests, \(hits) answered from the cache, \(outcomes[.unproven] ?? 0) refused as "
      + "unproven"
  }
  var hitRatio: Double { lookups == 0 ? 0 : Double(hits) / Double(lookups) }
}
