/// One thing that answers can depend on: a kind and an id, and for customers and prompts
/// optionally one part of it.
///
///     Dimension(.prompt, "refund-assistant")
///     Dimension(.customer, "42", facet: "plan")
///     Dimension(.custom("guardrail"), "pii")
public struct Dimension: Hashable, Sendable {
  /// The sort of thing.
  public let kind: Kind
  /// Which one: unique within its kind.
  ///
  /// Empty only for ``Kind/everything``.
  public let id: String
  /// One part of it: a customer's field or a prompt's role; nil for the whole.
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

extension Dimension: CustomStringConvertible, Comparable {
  /// Such as `customer:42#plan`.
  public var description: String {
    if kind == .everything { return "everything" }
    return "\(kind):\(id)" + (facet.map { "#\($0)" } ?? "")
  }

  /// By kind, then id, then facet: an order that every process agrees on.
  public static func < (left: Dimension, right: Dimension) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.id != right.id { return left.id < right.id }
    return (left.facet ?? "") < (right.facet ?? "")
  }
}
