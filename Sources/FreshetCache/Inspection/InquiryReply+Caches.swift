package import FreshetCore

extension InquiryReply {
  /// Answers `inquiry` from a node's caches.
  ///
  /// It changes nothing: it drops no entry and counts no lookup. It can take long, but holds readers up only for one
  /// slice of entries at a time. Call it from a thread that nothing waits for.
  ///
  /// - Parameters:
  ///   - inquiry: the question.
  ///   - caches: all caches of the node.
  ///   - fleet: what the node knows.
  ///   - deadline: when nobody waits for the answer any more, by the caches' clock.
  package init(
    to inquiry: Inquiry, from caches: [any Inspecting], of fleet: FleetState,
    until deadline: Instant
  ) {
    self.init(
      id: inquiry.id, held: caches.reduce(into: DropCount()) { $0 += $1.living },
      answer: Self.answer(inquiry.question, caches, fleet, until: deadline))
  }

  private static func answer(
    _ question: Inquiry.Question, _ caches: [any Inspecting], _ fleet: FleetState,
    until deadline: Instant
  ) -> Answer {
    switch question {
    case .dryRun(let dryRun):
      let supposed = fleet.supposing(dryRun)
      var blasts = [Blast](repeating: Blast(), count: dryRun.events.count)
      for cache in caches {
        guard cache.add(supposed, to: &blasts, until: deadline) else { return .declined(.late) }
      }
      return .dryRun(blasts)
    case .find(let selector, let limit):
      var findings = Findings()
      for cache in caches {
        guard cache.add(selector, to: &findings, limit: limit, until: deadline) else {
          return .declined(.late)
        }
      }
      return .findings(findings.cut())
    case .findRequest(let request, let limit):
      var findings = Findings()
      for cache in caches { cache.add(request: request, to: &findings, limit: limit) }
      return .findings(findings.cut())
    case .uses(let query):
      var uses = UseCount(query)
      for cache in caches {
        guard cache.add(to: &uses, until: deadline) else { return .declined(.late) }
      }
      return .uses(uses.cut())
    case .unknown: return .declined(.notUnderstood)
    }
  }
}

extension Findings {
  /// The findings cut to what a reply may hold.
  func cut() -> Findings {
    var cut = Findings(requests: requests, hasMore: hasMore)
    var bytes = 0
    for entry in entries {
      guard bytes < WireLimits.findingBytes else {
        cut.hasMore = true
        break
      }
      bytes += entry.approximateBytes
      cut.entries.append(entry)
    }
    return cut
  }
}

extension FoundEntry {
  fileprivate var approximateBytes: Int {
    dependencies.reduce(128 + readable.utf8.count) { sum, dependency in
      let dimension = dependency.dimension
      return sum + 16 + dimension.id.utf8.count + (dimension.facet?.utf8.count ?? 0)
        + (dependency.version?.utf8.count ?? 0)
    }
  }
}
