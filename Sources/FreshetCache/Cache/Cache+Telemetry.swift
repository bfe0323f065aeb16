package import FreshetCore

extension Cache {
  /// The last check of an answer before it is handed out: counts its age, which its class must allow.
  @inline(__always)
  package func mayHandOut(_ entry: Entry, at now: Instant) -> Bool {
    let age = now.nanoseconds &- entry.startedAt.nanoseconds
    guard age <= telemetry.classes.longestLifetime(entry.terms.index) else {
      raiseAlarm(entry, age: now - entry.startedAt)
      return false
    }
    telemetry.ages.countHit(
      milliseconds: UInt64(max(0, age)) / 1_000_000, classIndex: entry.terms.index,
      stripe: entry.digest.second)
    return true
  }

  @inline(never)
  private func raiseAlarm(_ entry: Entry, age: Duration) {
    telemetry.countOverdue()
    hooks.observer?.alarm(
      OverdueAnswer(
        key: entry.key, className: entry.terms.name, age: age,
        allowed: .nanoseconds(telemetry.classes.longestLifetime(entry.terms.index))))
  }

  /// Calls a model, and observes and counts the call.
  func observed(
    _ fill: ObservedFill, _ request: FillRequest<Value>,
    _ call: @Sendable () async throws -> Generation<Value>
  ) async throws -> Generation<Value> {
    let began = clock.now
    do {
      let generation: Generation<Value>
      if request.isTraced, let observer = hooks.observer {
        generation = try await observer.observe(fill, call)
      } else {
        generation = try await call()
      }
      telemetry.count(
        RefillCount(
          succeeded: 1, time: clock.now - began, cost: generation.cost ?? AnswerCost()),
        of: request.contentClass)
      return generation
    } catch {
      telemetry.count(RefillCount(failed: 1, time: clock.now - began), of: request.contentClass)
      throw error
    }
  }
}
