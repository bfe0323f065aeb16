import FreshetCore

/// Lookups that an observer watches: those of requests that may call a model, and those for near questions.
extension Cache {
  /// Calls `find`, unless the request's mode skips the lookup.
  @inline(__always)
  func found<Failure: Error>(
    for request: FillRequest<Value>, _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    switch request.mode {
    case .normal:
      return try watched(
        request.key, request.contentClass, isTraced: request.isTraced, find)
    case .bypass:
      telemetry.countBypass()
      return .miss(.bypassed)
    case .refresh:
      telemetry.countRefresh()
      return .miss(.refreshed)
    }
  }

  /// Calls `find`, and tells the observer of the result if it watches lookups.
  @inline(__always)
  func watched<Failure: Error>(
    _ key: AnswerKey, _ contentClass: ContentClass? = nil, isTraced: Bool,
    _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    guard isTraced, hooks.observer?.watchesLookups == true else { return try find() }
    return try told(key, contentClass, find)
  }

  /// A separate function, so that a hit that nobody watches does not carry its code.
  @inline(never)
  private func told<Failure: Error>(
    _ key: AnswerKey, _ contentClass: ContentClass?,
    _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    let began = clock.now
    let found = try find()
    hooks.observer?.observe(
      ObservedLookup(found, of: key, className: contentClass?.name, time: clock.now - began))
    return found
  }
}
