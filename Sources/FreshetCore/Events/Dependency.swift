/// What an entry says of itself: a dimension, and the version it was made under where the
/// application knows it.
///
/// A version is evidence: give one only if the application *used* it (it loaded that prompt, called
/// that model, the retriever returned that corpus version). What the agent believes to be current
/// may go into a key, but not here.
///
///     [.prompt("refund-assistant", version: prompt.sha), .modelAlias("default-fast", resolved: "gpt-5.4-mini")]
public struct Dependency: Hashable, Sendable {
  /// What the entry depends on.
  public let dimension: Dimension
  /// The version it was made under; nil if unknown.
  public let version: String?

  /// A dependency on any dimension.
  public init(_ dimension: Dimension, version: String? = nil) {
    self.dimension = dimension
    self.version = version
  }

  /// A prompt, or one role of it.
  public static func prompt(_ id: String, role: PromptRole? = nil, version: String? = nil) -> Self {
    Dependency(Dimension(.prompt, id, facet: role?.rawValue), version: version)
  }

  /// A model by its resolved name; the version is the provider's fingerprint, if known.
  public static func model(_ name: String, version: String? = nil) -> Self {
    Dependency(Dimension(.model, name), version: version)
  }

  /// A model alias, and the model it resolved to when the answer was made.
  public static func modelAlias(_ alias: String, resolved model: String? = nil) -> Self {
    Dependency(Dimension(.modelAlias, alias), version: model)
  }

  /// A retrieval corpus.
  public static func corpus(_ id: String, version: String? = nil) -> Self {
    Dependency(Dimension(.corpus, id), version: version)
  }

  /// A tool set; the version is the hash of its canonical schemas.
  public static func toolSet(_ id: String, hash: String? = nil) -> Self {
    Dependency(Dimension(.toolSet, id), version: hash)
  }

  /// A dimension of a kind of the application's own, such as the guardrail `pii`.
  public static func custom(_ kind: String, _ id: String, version: String? = nil) -> Self {
    Dependency(Dimension(.custom(kind), id), version: version)
  }

  /// A customer, or one field of the customer's state.
  public static func customer(_ id: String, field: String? = nil, version: String? = nil) -> Self {
    Dependency(Dimension(.customer, id, facet: field), version: version)
  }

  /// A label of the application's own.
  public static func tag(_ name: String) -> Self { Dependency(Dimension(.tag, name)) }

  /// A route of the application.
  public static func route(_ name: String) -> Self { Dependency(Dimension(.route, name)) }
}
