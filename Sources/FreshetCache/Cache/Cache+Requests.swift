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
    noted(lookup(key), for: key, requestID)
  }

  /// Records `outcome` if the request has an identifier, and returns it.
  func noted(
    _ outcome: Lookup<Value>, for key: AnswerKey, _ requestID: String?
  ) -> Lookup<Value> {
    switch outcome {
    case .hit(let hit): note(requestID, hit.digest, .hit)
    case .stale(let hit, _, _): note(requestID, hit.digest, .stale)
    case .miss: note(requestID, key.digest, .missed)
    }
    return outcome
  }

  /// Records which entry answered a request; for a near hit, that of the other question.
  func note(_ origin: Answer<Value>.Origin, for request: FillRequest<Value>) {
    switch origin {
    case .hit(let hit): note(request.requestID, hit.digest, .hit)
    case .stale(let hit, _): note(request.requestID, hit.digest, .stale)
    case .generated: note(request.requestID, request.key.digest, .made)
    }
  }

  func note(_ request: String?, _ digest: KeyDigest, _ outcome: FoundRequest.Outcome) {
    guard let request, let journal, 1...WireLimits.requestID ~= request.utf8.count else { return }
    let now = clock.now
    journal.withLock {
      $0.add(.init(request: request, digest: digest, at: now, outcome: outcome))
    }
  }

  /// Records checked in one hold of the journal's lock.
  private static var notesAtOnce: Int { 512 }

  package func add(request: String, to findings: inout Findings, limit: Int) {
    guard let journal else { return }
    var end = Int.max
    // Records added meanwhile are skipped: the ring is walked once.
    var left = configuration.requestJournal
    while left > 0 {
      let (found, next) = journal.withLock {
        $0.notes(on: request, before: end, limit: Self.notesAtOnce)
      }
      left -= Self.notesAtOnce
      for note in found { add(note, to: &findings, limit: limit) }
      guard let next else { return }
      end = next
    }
  }

  private func add(_ note: RequestJournal.Note, to findings: inout Findings, limit: Int) {
    guard findings.requests.count < limit else { return findings.hasMore = true }
    let digest = note.digest.description
    findings.requests.append(
      FoundRequest(digest: digest, age: max(.zero, clock.now - note.at), outcome: note.outcome))
    guard !findings.entries.contains(where: { $0.digest == digest }) else { return }
    add(note.digest, to: &findings, limit: limit)
  }
}
