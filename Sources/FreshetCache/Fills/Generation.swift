public import FreshetCore

/// The result of a model call: an answer and what was learnt while making it.
public struct Generation<Value: Sendable>: Sendable {
  /// The answer, as the model returned it.
  public var value: Value
  /// Whether the answer may be cached.
  public var directive: CacheDirective
  /// The answer's size in bytes; nil to let the cache estimate it.
  public var bytes: Int?
  /// What the answer cost to make; nil if unknown.
  public var cost: AnswerCost?
  /// Dependencies learnt during generation, such as the version that the retriever returned.
  public var dependencies: [Dependency]
  /// The longest lifetime of the answer, counted from when generation began; nil to use the class's.
  ///
  /// It can shorten the class's lifetime, never lengthen it, and the class's jitter shortens it further. An answer that
  /// has expired by the time it is finished is not cached, so a lifetime of zero or less disables caching.
  public var lifetime: Duration?

  /// Creates the result of a model call; all but the answer can be left out.
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

  /// Everything but the answer.
  var details: GenerationDetails {
    GenerationDetails(
      bytes: bytes, cost: cost, dependencies: dependencies, directive: directive,
      lifetime: lifetime)
  }
}

/// What a generation states besides its answer.
///
/// It is passed separately because a struct that holds a value of another module's type is slow to handle: its layout
/// is looked up each time.
struct GenerationDetails: Sendable {
  var bytes: Int?
  var cost: AnswerCost?
  var dependencies: [Dependency]
  var directive = CacheDirective.cache
  var lifetime: Duration?
}
