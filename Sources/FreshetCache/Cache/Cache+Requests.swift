public import FreshetCore

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
    let outcome = lookup(key)
    switch outcome {
    case .hit: note(requestID, key, .hit)
    case .stale: note(requestID, key, .stale)
    case .miss: note(requestID, key, .missed)
    }
    return outcome
  }

  /// The answer, like ``value(for:dependingOn:class:upstream:generate:)``, noting for which request.
  ///
  /// - Parameters:
  ///   - key: made from everything that can change the answer.
  ///   - dependencies: what the answer will depend on.
  ///   - contentClass: how long it may live, and how stale it may be served.
  ///   - upstream: what is called. Default: none in particular.
  ///   - requestID: the application's own name of the request, of 1 to 128 bytes; another is not noted.
  ///   - generate: calls the model.
  /// - Returns: the answer, and where it is from.
  /// - Throws: ``FillError``, or what `generate` throws.
  public func value(
    for key: AnswerKey, dependingOn dependencies: [Dependency], class contentClass: ContentClass,
    upstream: String? = nil, requestID: String,
    generate: @escaping @Sendable (FillTicket) async throws -> Generation<Value>
  ) async throws -> Answer<Value> {
    let answer = try await value(
      for: key, dependingOn: dependencies, class: contentClass, upstream: upstream,
      generate: generate)
    switch answer.origin {
    case .hit: note(requestID, key, .hit)
    case .stale: note(requestID, key, .stale)
    case .generated: note(requestID, key, .made)
    }
    return answer
  }

  private func note(_ request: String, _ key: AnswerKey, _ outcome: FoundRequest.Outcome) {
    guard let journal, 1...WireLimits.requestID ~= request.utf8.count else { return }
    let now = clock.now
    journal.withLock {
      $0.add(.init(request: request, digest: key.digest, at: now, outcome: outcome))
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
