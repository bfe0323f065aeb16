/// One thing that answers can depend on: a kind, an id, and for customers and prompts optionally a facet.
///
///     Dimension(.prompt, "refund-assistant")
///     Dimension(.customer, "42", facet: "plan")
///     Dimension(.custom("guardrail"), "pii")
public struct Dimension: Hashable, Sendable {
  /// The kind of thing.
  public let kind: Kind
  /// The id, unique within its kind.
  ///
  /// Empty only for ``Kind/everything``.
  public let id: String
  /// A customer's field or a prompt's role; nil for the whole.
  public let facet: String?

  /// Creates the dimension of `kind` with `id`, or one `facet` of it.
  public init(_ kind: Kind, _ id: String, facet: String? = nil) {
    self.kind = kind
    self.id = id
    self.facet = facet
  }

  /// The dimension on which every entry depends.
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

  /// Orders by kind, then id, then facet, so that every process agrees.
  public static func < (left: Dimension, right: Dimension) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.id != right.id { return left.id < right.id }
    return (left.facet ?? "") < (right.facet ?? "")
  }
}
