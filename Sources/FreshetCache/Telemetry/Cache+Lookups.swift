import FreshetCore

/// Lookups that are watched: those of requests that may call a model, and those for near questions.
extension Cache {
  /// What `find` finds, unless the request's mode asks for nothing to be looked up.
  @inline(__always)
  func found<Failure: Error>(
    for request: FillRequest<Value>, _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    switch request.mode {
    case .normal:
      return try watched(
        request.key, request.contentClass, isTraced: request.isTraced, find)
    case .bypass:
      telemetry.noteBypass()
      return .miss(.bypassed)
    case .refresh:
      telemetry.noteRefresh()
      return .miss(.refreshed)
    }
  }

  /// What `find` finds, told to the observer if it is interested.
  @inline(__always)
  func watched<Failure: Error>(
    _ key: AnswerKey, _ contentClass: ContentClass? = nil, isTraced: Bool,
    _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    guard isTraced, hooks.observer?.watchesLookups == true else { return try find() }
    return try told(key, contentClass, find)
  }

  /// Apart, so that a hit that nobody watches does not carry its code.
  @inline(never)
  private func told<Failure: Error>(
    _ key: AnswerKey, _ contentClass: ContentClass?,
    _ find: () throws(Failure) -> Lookup<Value>
  ) throws(Failure) -> Lookup<Value> {
    let began = clock.now
    let found = try find()
    hooks.observer?.note(
      ObservedLookup(found, of: key, className: contentClass?.name, time: clock.now - began))
    return found
  }
}
