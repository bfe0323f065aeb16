package import FreshetCore

/// A record of which entry answered which request, for operators.
///
/// Disabled unless ``CacheConfiguration/requestJournal`` states how many requests to remember.
extension Cache {
  /// Looks an answer up, like ``lookup(_:)``, and records the request that asked.
  ///
  /// - Parameters:
  ///   - key: the answer's key.
  ///   - requestID: the application's identifier of the request, 1 to 128 bytes; others are not recorded.
  /// - Returns: the answer, or why there is none.
  public func lookup(_ key: AnswerKey, requestID: String) -> Lookup<Value> {
    recorded(lookup(key), for: key, requestID)
  }

  /// Records `outcome` if the request has an identifier, and returns it.
  func recorded(
    _ outcome: Lookup<Value>, for key: AnswerKey, _ requestID: String?
  ) -> Lookup<Value> {
    switch outcome {
    case .hit(let hit): record(requestID, hit.digest, .hit)
    case .stale(let hit, _, _): record(requestID, hit.digest, .stale)
    case .miss: record(requestID, key.digest, .missed)
    }
    return outcome
  }

  /// Records which entry answered a request; for a near hit, that of the other question.
  func record(_ origin: Answer<Value>.Origin, for request: FillRequest<Value>) {
    switch origin {
    case .hit(let hit): record(request.requestID, hit.digest, .hit)
    case .stale(let hit, _): record(request.requestID, hit.digest, .stale)
    case .generated: record(request.requestID, request.key.digest, .made)
    }
  }

  func record(_ request: String?, _ digest: KeyDigest, _ outcome: FoundRequest.Outcome) {
    guard let request, let journal, 1...WireLimits.requestID ~= request.utf8.count else { return }
    let now = clock.now
    journal.withLock {
      $0.add(.init(request: request, digest: digest, at: now, outcome: outcome))
    }
  }

  /// Records checked in one hold of the journal's lock.
  private static var recordsAtOnce: Int { 512 }

  package func add(request: String, to findings: inout Findings, limit: Int) {
    guard let journal else { return }
    var end = Int.max
    // Records added meanwhile are skipped: the ring is walked once.
    var left = configuration.requestJournal
    while left > 0 {
      let (found, next) = journal.withLock {
        $0.records(on: request, before: end, limit: Self.recordsAtOnce)
      }
      left -= Self.recordsAtOnce
      for record in found { add(record, to: &findings, limit: limit) }
      guard let next else { return }
      end = next
    }
  }

  private func add(_ record: RequestJournal.Record, to findings: inout Findings, limit: Int) {
    guard findings.requests.count < limit else { return findings.hasMore = true }
    let digest = record.digest.description
    findings.requests.append(
      FoundRequest(digest: digest, age: max(.zero, clock.now - record.at), outcome: record.outcome))
    guard !findings.entries.contains(where: { $0.digest == digest }) else { return }
    add(record.digest, to: &findings, limit: limit)
  }
}
