public import FreshetCore

/// What a model call brought: an answer and what was learnt in making it.
public struct Generation<Value: Sendable>: Sendable {
  /// The answer.
  public var value: Value
  /// Its size in bytes; nil to let the cache estimate it.
  public var bytes: Int?
  /// What it cost.
  public var cost: AnswerCost?
  /// What was learnt of its dependencies, such as the version that the retriever returned.
  public var dependencies: [Dependency]

  /// An answer.
  public init(
    _ value: Value, bytes: Int? = nil, cost: AnswerCost? = nil, dependencies: [Dependency] = []
  ) {
    self.value = value
    self.bytes = bytes
    self.cost = cost
    self.dependencies = dependencies
  }

  /// All of it but the answer.
  var details: GenerationDetails {
    GenerationDetails(bytes: bytes, cost: cost, dependencies: dependencies)
  }
}

/// What is said of an answer besides itself.
///
/// Handed on apart from it, for what contains a value of a type that another module chooses is slow to
/// handle: its layout is looked up each time.
struct GenerationDetails: Sendable {
  let bytes: Int?
  let cost: AnswerCost?
  let dependencies: [Dependency]
}
