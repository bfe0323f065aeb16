/// A dimension that an entry depends on, with the version that was used, if the application knows it.
///
/// A version is evidence. Give one only if the application *used* it: it loaded this prompt, called this model, or got
/// this corpus version from the retriever. A version that is only believed to be active may be part of a key, but must
/// not be given here.
///
///     [.prompt("refund-assistant", version: prompt.sha), .modelAlias("default-fast", resolved: "gpt-5.4-mini")]
///     [.prompt("refund-assistant", version: prompt.sha), .modelAlias("default-fast", resolved: "gpt-5.4-mini")]
public struct Dependency: Hashable, Sendable {
  /// The dimension that the entry depends on.
  public let dimension: Dimension
  /// The version that was used to make the entry; nil if unknown.
  public let version: String?

  /// Creates a dependency on any dimension, for instance one that has no method below.
  public init(_ dimension: Dimension, version: String? = nil) {
    self.dimension = dimension
    self.version = version
  }

  /// A dependency on a prompt, or on one role of it.
  public static func prompt(_ id: String, role: PromptRole? = nil, version: String? = nil) -> Self {
    Dependency(Dimension(.prompt, id, facet: role?.rawValue), version: version)
  }

  /// A dependency on a model by its resolved name.
  ///
  /// The version is the provider's fingerprint, if known.
  public static func model(_ name: String, version: String? = nil) -> Self {
    Dependency(Dimension(.model, name), version: version)
  }

  /// A dependency on a model alias.
  ///
  /// `model` is the model that it resolved to when the answer was made.
  public static func modelAlias(_ alias: String, resolved model: String? = nil) -> Self {
    Dependency(Dimension(.modelAlias, alias), version: model)
  }

  /// A dependency on a retrieval corpus.
  public static func corpus(_ id: String, version: String? = nil) -> Self {
    Dependency(Dimension(.corpus, id), version: version)
  }

  /// A dependency on a tool set.
  ///
  /// `hash` is the hash of its canonical schemas.
  public static func toolSet(_ id: String, hash: String? = nil) -> Self {
    Dependency(Dimension(.toolSet, id), version: hash)
  }

  /// A dependency on a dimension of a custom kind, such as the guardrail `pii`.
  public static func custom(_ kind: String, _ id: String, version: String? = nil) -> Self {
    Dependency(Dimension(.custom(kind), id), version: version)
  }

  /// A dependency on a customer, or on one field of the customer's state.
  public static func customer(_ id: String, field: String? = nil, version: String? = nil) -> Self {
    Dependency(Dimension(.customer, id, facet: field), version: version)
  }

  /// A dependency on a tag, with which the application labels entries so that they can be purged together.
  public static func tag(_ name: String) -> Self { Dependency(Dimension(.tag, name)) }

  /// A dependency on the route of the application that made the answer.
  public static func route(_ name: String) -> Self { Dependency(Dimension(.route, name)) }
}
