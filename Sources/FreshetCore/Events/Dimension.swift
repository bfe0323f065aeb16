/// Something that answers can depend on, such as a prompt, a corpus or a field of a customer's state.
///
///     Dimension(.prompt, "refund-assistant")
///     Dimension(.customer, "42", facet: "plan")
///     Dimension(.custom("guardrail"), "pii")
public struct Dimension: Hashable, Sendable {
  /// The kind of the dimension.
  public let kind: Kind
  /// The dimension's id, unique among those of its kind.
  ///
  /// It is empty only for ``Kind/everything``.
  public let id: String
  /// A customer's field or a prompt's role; nil for the whole dimension.
  public let facet: String?

  /// Creates the dimension of `kind` with the id `id`, or one `facet` of it.
  public init(_ kind: Kind, _ id: String, facet: String? = nil) {
    self.kind = kind
    self.id = id
    self.facet = facet
  }

  /// The dimension that every entry depends on.
  public static let everything = Dimension(.everything, "")

  /// The dimension without its facet.
  package var whole: Dimension {
    facet == nil ? self : Dimension(kind, id)
  }
}

extension Dimension: CustomStringConvertible, Comparable {
  /// The dimension as text, such as `customer:42#plan`.
  public var description: String {
    if kind == .everything { return "everything" }
    return "\(kind):\(id)" + (facet.map { "#\($0)" } ?? "")
  }

  /// Orders dimensions by kind, id and facet, so that all processes use the same order.
  public static func < (left: Dimension, right: Dimension) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.id != right.id { return left.id < right.id }
    return (left.facet ?? "") < (right.facet ?? "")
  }
}
