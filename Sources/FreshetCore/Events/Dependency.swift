/// A dimension that an entry depends on, with the version used where the application knows it.
///
/// A version is evidence. Give one only if the application *used* it: it loaded that prompt, called that model,
/// or got that corpus version from the retriever. What the agent believes to be current may go into a key, but
/// not here.
///
///     [.prompt("refund-assistant", version: prompt.sha), .modelAlias("default-fast", resolved: "gpt-5.4-mini")]
public struct Dependency: Hashable, Sendable {
  /// The dimension on which the entry depends.
  public let dimension: Dimension
  /// The version used to make the entry; nil if unknown.
  public let version: String?

  /// Creates a dependency on any dimension.
  public init(_ dimension: Dimension, version: String? = nil) {
    self.dimension = dimension
    self.version = version
  }

  /// A dependency on a prompt, or on one role of it.
  public static func prompt(_ id: String, role: PromptRole? = nil, version: String? = nil) -> Self {
    Dependency(Dimension(.prompt, id, facet: role?.rawValue), version: version)
  }

  /// A dependency on a model by its resolved name; the version is the provider's fingerprint, if known.
  public static func model(_ name: String, version: String? = nil) -> Self {
    Dependency(Dimension(.model, name), version: version)
  }

  /// A dependency on a model alias; `model` is what it resolved to when the answer was made.
  public static func modelAlias(_ alias: String, resolved model: String? = nil) -> Self {
    Dependency(Dimension(.modelAlias, alias), version: model)
  }

  /// A dependency on a retrieval corpus.
  public static func corpus(_ id: String, version: String? = nil) -> Self {
    Dependency(Dimension(.corpus, id), version: version)
  }

  /// A dependency on a tool set; the version is the hash of its canonical schemas.
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

  /// A dependency on one of the application's tags.
  public static func tag(_ name: String) -> Self { Dependency(Dimension(.tag, name)) }

  /// A dependency on a route of the application.
  public static func route(_ name: String) -> Self { Dependency(Dimension(.route, name)) }
}
