import FreshetCache
import FreshetCore

/// The ways in which an application asks for an answer that may have to be made: what holds for one of them
/// holds for all.
enum Way: CaseIterable, Sendable {
  case value
  case stream
  case nearValue
  case nearStream

  /// Asks for the answer to a message, and waits for it.
  func ask(
    _ node: TestNode, _ message: String = "a", at degrees: Double = 0,
    dependingOn dependencies: [Dependency] = [.tag("t")],
    class contentClass: ContentClass = .concepts,
    mode: CacheMode = .normal, isTraced: Bool = true,
    make: @escaping @Sendable () async throws -> Generation<String>
  ) async throws -> Answer<String> {
    let cache = node.cache
    let question = try question(message, degrees)
    let write: @Sendable (FillTicket, StreamWriter<String>) async throws -> StreamEnding = {
      let generation = try await make()
      if let reason = generation.directive.reason { $1.doNotCache(reason) }
      try $1.write(generation.value)
      return .complete(
        cost: generation.cost, dependencies: generation.dependencies,
        lifetime: generation.lifetime)
    }
    switch self {
    case .value:
      return try await cache.value(
        for: question.key, dependingOn: dependencies, class: contentClass, mode: mode,
        isTraced: isTraced
      ) { _ in try await make() }
    case .stream:
      return try await cache.stream(
        for: question.key, dependingOn: dependencies, class: contentClass, mode: mode,
        isTraced: isTraced, generate: write
      ).answer()
    case .nearValue:
      return try await cache.value(
        for: question, threshold: 0.9, dependingOn: dependencies, class: contentClass, mode: mode,
        isTraced: isTraced
      ) { _ in try await make() }
    case .nearStream:
      return try await cache.stream(
        for: question, threshold: 0.9, dependingOn: dependencies, class: contentClass, mode: mode,
        isTraced: isTraced, generate: write
      ).answer()
    }
  }
}

extension Answer {
  /// What became of the fill; nil if the answer is from the cache.
  var outcome: FillOutcome? {
    if case .generated(_, let outcome, _) = origin { outcome } else { nil }
  }

  /// Why the answer was made; nil if it is from the cache.
  var reason: MissReason? {
    if case .generated(let reason, _, _) = origin { reason } else { nil }
  }

  var isShared: Bool {
    if case .generated(_, _, true) = origin { true } else { false }
  }
}
