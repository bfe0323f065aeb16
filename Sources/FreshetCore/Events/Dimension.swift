/// One thing that answers can depend on: a kind and an id, and for customers and prompts
/// optionally one part of it.
///
///     Dimension(.prompt, "refund-assistant")
///     Dimension(.customer, "42", facet: "plan")
public struct Dimension: Hashable, Sendable {
  /// What sort of thing a dimension names.
  public struct Kind: RawRepresentable, Hashable, Sendable {
    /// The number that stands for the kind on the wire; never reused.
    public let rawValue: UInt8

    /// The kind that `rawValue` stands for, known to this version or not.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Every entry depends on it: what "purge everything" drops.
    public static let everything = Kind(rawValue: 1)
    /// A model by its resolved name.
    public static let model = Kind(rawValue: 2)
    /// A name that resolves to a model.
    public static let modelAlias = Kind(rawValue: 3)
    /// A prompt; the facet is its role.
    public static let prompt = Kind(rawValue: 4)
    /// A retrieval corpus.
    public static let corpus = Kind(rawValue: 5)
    /// A set of tools with their schemas.
    public static let toolSet = Kind(rawValue: 6)
    /// A customer; the facet is one field of its state.
    public static let customer = Kind(rawValue: 7)
    /// A label that the application gives to entries.
    public static let tag = Kind(rawValue: 8)
    /// A route of the application.
    public static let route = Kind(rawValue: 9)
    /// One entry, by the digest of its key.
    public static let key = Kind(rawValue: 10)
  }

  /// The sort of thing.
  public let kind: Kind
  /// Which one: unique within its kind.
  ///
  /// Empty only for ``Kind/everything``.
  public let id: String
  /// One part of it, such as a customer's field or a prompt's role; nil for the whole.
  public let facet: String?

  /// The dimension of `kind` with `id`, or one `facet` of it.
  public init(_ kind: Kind, _ id: String, facet: String? = nil) {
    self.kind = kind
    self.id = id
    self.facet = facet
  }

  /// What every entry depends on.
  public static let everything = Dimension(.everything, "")

  /// The dimension without its facet.
  package var whole: Dimension {
    facet == nil ? self : Dimension(kind, id)
  }
}

extension Dimension.Kind: CustomStringConvertible {
  /// The kinds that this version knows, with the names that people read and write.
  package static let names: [(kind: Dimension.Kind, name: String)] = [
    (.everything, "everything"), (.model, "model"), (.modelAlias, "model-alias"),
    (.prompt, "prompt"), (.corpus, "corpus"), (.toolSet, "tool-set"), (.customer, "customer"),
    (.tag, "tag"), (.route, "route"), (.key, "key"),
  ]

  /// The kind's name, such as `tool-set`.
  public var description: String {
    Self.names.first { $0.kind == self }?.name ?? "kind-\(rawValue)"
  }

  /// The kind with this name; nil if there is none.
  public init?(name: some StringProtocol) {
    guard let known = Self.names.first(where: { $0.name == name }) else { return nil }
    self = known.kind
  }

  /// Whether this version knows the kind.
  ///
  /// A change to an unknown one is widened.
  package var isKnown: Bool {
    Self.everything.rawValue...Self.key.rawValue ~= rawValue
  }

  /// Whether a deployment sets it: few of these exist, and their current versions are what keys
  /// are built from, so they are never forgotten.
  package var isConfiguration: Bool {
    switch self {
    case .model, .modelAlias, .prompt, .corpus, .toolSet: true
    default: false
    }
  }
}

extension Dimension: CustomStringConvertible, Comparable {
  /// Such as `customer:42#plan`.
  public var description: String {
    if kind == .everything { return "everything" }
    return "\(kind):\(id)" + (facet.map { "#\($0)" } ?? "")
  }

  /// By kind, then id, then facet: an order that every process agrees on.
  public static func < (left: Dimension, right: Dimension) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.id != right.id { return left.id < right.id }
    return (left.facet ?? "") < (right.facet ?? "")
  }
}
