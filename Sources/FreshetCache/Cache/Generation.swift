public import FreshetCore

/// What a model call brought: an answer and what was learnt in making it.
public struct Generation<Value: Sendable>: Sendable {
  /// The answer.
  public var value: Value
  /// Whether it may be cached.
  public var directive: CacheDirective
  /// Its size in bytes; nil to let the cache estimate it.
  public var bytes: Int?
  /// What it cost.
  public var cost: AnswerCost?
  /// What was learnt of its dependencies, such as the version that the retriever returned.
  public var dependencies: [Dependency]
  /// How long it may live at most, counted from when generation began; nil for what its class gives.
  ///
  /// It shortens the class's lifetime and never lengthens it, and is shortened by the class's jitter
  /// itself. An answer whose lifetime is over when it is finished is not cached: one of zero or less
  /// never is.
  public var lifetime: Duration?

  /// An answer.
  public init(
    _ value: Value, _ directive: CacheDirective = .cache, bytes: Int? = nil,
    cost: AnswerCost? = nil, dependencies: [Dependency] = [], lifetime: Duration? = nil
  ) {
    self.value = value
    self.directive = directive
    self.bytes = bytes
    self.cost = cost
    self.dependencies = dependencies
    self.lifetime = lifetime
  }

  /// All of it but the answer.
  var details: GenerationDetails {
    GenerationDetails(
      bytes: bytes, cost: cost, dependencies: dependencies, directive: directive,
      lifetime: lifetime)
  }
}

/// What is said of an answer besides itself.
///
/// Handed on apart from it, for what contains a value of a type that another module chooses is slow to
/// handle: its layout is looked up each time.
struct GenerationDetails: Sendable {
  var bytes: Int?
  var cost: AnswerCost?
  var dependencies: [Dependency]
  var directive = CacheDirective.cache
  var lifetime: Duration?
}
