extension Dimension {
  /// The kind of a dimension, such as a prompt or a corpus.
  public struct Kind: Hashable, Sendable {
    /// The kind's number on the wire.
    ///
    /// Numbers are never reused.
    public let rawValue: UInt8
    /// The name of a custom kind; nil for any other kind.
    public let customName: String?

    /// Creates the kind with this number, whether or not this version knows it.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
      customName = nil
    }

    private init(customName: String) {
      rawValue = Self.customRawValue
      self.customName = customName
    }

    private static let customRawValue: UInt8 = 11

    /// The kind of the one dimension that every entry depends on.
    ///
    /// A purge of everything drops it.
    public static let everything = Kind(rawValue: 1)
    /// A model, by its resolved name.
    public static let model = Kind(rawValue: 2)
    /// A name that resolves to a model.
    public static let modelAlias = Kind(rawValue: 3)
    /// A prompt.
    ///
    /// Its facets are roles.
    public static let prompt = Kind(rawValue: 4)
    /// A retrieval corpus.
    public static let corpus = Kind(rawValue: 5)
    /// A set of tools with their schemas.
    public static let toolSet = Kind(rawValue: 6)
    /// A customer.
    ///
    /// Its facets are the fields of the customer's state.
    public static let customer = Kind(rawValue: 7)
    /// A label that the application gives to entries.
    public static let tag = Kind(rawValue: 8)
    /// A route of the application.
    public static let route = Kind(rawValue: 9)
    /// A single entry, by the digest of its key.
    public static let key = Kind(rawValue: 10)

    /// A kind of the application's own, such as `guardrail`, `embedding-model` or `locale`.
    ///
    /// Its dimensions have versions.
    ///
    /// The name must consist of 1 to ``EventLimits/customKindBytes`` lower-case letters, digits and hyphens, and begin
    /// with a letter. Events and fills with any other name are refused.
    public static func custom(_ name: String) -> Kind { Kind(customName: name) }
  }
}

extension Dimension.Kind {
  /// The properties of a kind on which the protocol depends.
  private struct Traits {
    let kind: Dimension.Kind
    /// The name that people read and write.
    let name: String
    /// Whether deployments set the kind's versions.
    ///
    /// Dimensions of such a kind are few and never forgotten, because keys contain their active versions.
    var isConfiguration = false
    /// Whether dimensions of the kind can have facets.
    var hasFacets = false
  }

  /// The table of all kinds that this version knows, except custom ones.
  ///
  /// Nothing else lists them.
  private static let table: [Traits] = [
    Traits(kind: .everything, name: "everything"),
    Traits(kind: .model, name: "model", isConfiguration: true),
    Traits(kind: .modelAlias, name: "model-alias", isConfiguration: true),
    Traits(kind: .prompt, name: "prompt", isConfiguration: true, hasFacets: true),
    Traits(kind: .corpus, name: "corpus", isConfiguration: true),
    Traits(kind: .toolSet, name: "tool-set", isConfiguration: true),
    Traits(kind: .customer, name: "customer", hasFacets: true),
    Traits(kind: .tag, name: "tag"),
    Traits(kind: .route, name: "route"),
    Traits(kind: .key, name: "key"),
  ]

  /// The table indexed by ``rawValue``, for fast lookups.
  private static let tableByRawValue: [Traits?] = {
    var traits = [Traits?](repeating: nil, count: 256)
    for kind in table { traits[Int(kind.kind.rawValue)] = kind }
    return traits
  }()

  private var traits: Traits? { Self.tableByRawValue[Int(rawValue)] }

  /// The kinds that this version knows, except custom ones, with their names.
  package static let names: [(kind: Dimension.Kind, name: String)] = table.map {
    (kind: $0.kind, name: $0.name)
  }

  /// The prefix of a custom kind's ``description``.
  package static let customPrefix = "custom."

  /// Creates the kind with a name such as `tool-set` or `custom.guardrail`; nil if there is none.
  public init?(name: some StringProtocol) {
    if name.hasPrefix(Self.customPrefix) {
      let custom = String(name.dropFirst(Self.customPrefix.count))
      guard Self.isCustomName(custom) else { return nil }
      self = .custom(custom)
      return
    }
    guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
    self = known.kind
  }

  /// Returns whether a custom kind may have this name.
  package static func isCustomName(_ name: String) -> Bool {
    let bytes = name.utf8
    guard 1...EventLimits.customKindBytes ~= bytes.count, let first = bytes.first,
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= first
    else { return false }
    return bytes.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }
  }

  /// Whether this version knows the kind.
  ///
  /// A change to an unknown kind drops everything, because entries may depend on it unknowingly.
  package var isKnown: Bool { customName != nil || traits != nil }

  /// Whether deployments set the kind's versions.
  ///
  /// Dimensions of such a kind are few and never forgotten, because keys contain their active versions.
  package var isConfiguration: Bool { customName != nil || traits?.isConfiguration == true }

  /// Whether dimensions of the kind can have facets: customers have fields, and prompts have roles.
  package var hasFacets: Bool { traits?.hasFacets == true }
}

extension Dimension.Kind: CustomStringConvertible, Comparable {
  /// The kind's name, such as `tool-set` or `custom.guardrail`.
  public var description: String {
    if let customName { return Self.customPrefix + customName }
    return traits?.name ?? "kind-\(rawValue)"
  }

  /// Orders kinds by number, and custom kinds by name, so that all processes use the same order.
  public static func < (left: Self, right: Self) -> Bool {
    if left.rawValue != right.rawValue { return left.rawValue < right.rawValue }
    return (left.customName ?? "") < (right.customName ?? "")
  }
}

extension Dimension.Kind {
  /// Creates a kind received from outside.
  ///
  /// A number above 255, or a custom kind without a valid name, comes from a newer version. It becomes kind 255, which
  /// is unknown.
  init(wire number: UInt32, customName: String) {
    guard number == UInt32(Self.customRawValue) else {
      self.init(rawValue: UInt8(exactly: number) ?? 255)
      return
    }
    self = Self.isCustomName(customName) ? .custom(customName) : Self(rawValue: 255)
  }
}
