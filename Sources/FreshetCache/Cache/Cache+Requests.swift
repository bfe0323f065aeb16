package import FreshetCore

/// Which request was answered from which entry, for operators.
///
/// Off unless ``CacheConfiguration/requestJournal`` says how many are remembered.
extension Cache {
  /// Looks an answer up, like ``lookup(_:)``, and notes for which request.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - requestID: the application's own name of the request, of 1 to 128 bytes; another is not noted.
  /// - Returns: the answer, or why there is none.
  public func lookup(_ key: AnswerKey, requestID: String) -> Lookup<Value> {
    noted(lookup(key), for: key, requestID)
  }

  /// What was found for `key`, after a note of it if the request has a name.
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

  /// Notes what a request was answered with: the entry of another question, if that was near.
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

  /// Notes looked at in one hold of the journal's lock.
  private static var notesAtOnce: Int { 512 }

  package func add(request: String, to findings: inout Findings, limit: Int) {
    guard let journal else { return }
    var end = Int.max
    // Notes that come meanwhile are behind: a ring is walked once.
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
