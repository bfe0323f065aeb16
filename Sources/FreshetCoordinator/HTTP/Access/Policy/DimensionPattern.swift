package import FreshetCore

/// The changes that a grant covers: those of one dimension, of dimensions with a common prefix, or of all dimensions.
///
///     prompt:support/*     every prompt whose id begins with "support/"
///     customer:42          that customer, with all fields
///     key-prefix:gpt-5*    purges of key prefixes that begin with "gpt-5"
///     *                    any change, except of everything at once
///     everything           changes of everything at once
package enum DimensionPattern: Equatable, Sendable {
  /// Any change, except of everything at once, which must be granted explicitly.
  case any
  /// Changes of this dimension and of its facets.
  case exactly(Dimension)
  /// Changes of the dimensions of a kind whose ids begin with this text.
  case begins(Dimension.Kind, String)
  /// Purges of key prefixes that begin with this text.
  case keyPrefix(String)

  private static let keyPrefixKind = "key-prefix:"

  /// Parses a pattern as written in the access file; nil if it is invalid.
  ///
  /// A text that is not in normal form C is invalid, because no id is like that.
  package init?(_ text: String) {
    guard text.isNormal else { return nil }
    if text.isIdentical(to: "*") {
      self = .any
      return
    }
    let stars = text.utf8.count { $0 == UInt8(ascii: "*") }
    guard stars == 0 || (stars == 1 && text.ends(with: "*")) else { return nil }
    let start = stars == 1 ? String(text.dropLast()) : text
    if start.begins(with: Self.keyPrefixKind) {
      // A purge names a prefix in any case, so the pattern means the same with and without a star.
      self = .keyPrefix(String(start.dropFirst(Self.keyPrefixKind.count)))
      return
    }
    if stars == 0 {
      guard let dimension = Dimension(text: text) else { return nil }
      self = .exactly(dimension)
      return
    }
    guard let colon = start.firstIndex(of: ":"),
      let kind = Dimension.Kind(name: start[..<colon]), kind != .everything
    else { return nil }
    self = .begins(kind, String(start[start.index(after: colon)...]))
  }

  /// Whether the pattern covers `change`.
  package func covers(_ change: Change) -> Bool {
    switch change {
    case .names(let dimension, _), .drops(let dimension):
      switch self {
      case .any: dimension != .everything
      case .exactly(let one):
        dimension.isIdentical(to: one)
          || (one.facet == nil && dimension.whole.isIdentical(to: one))
      case .begins(let kind, let start): dimension.kind == kind && dimension.id.begins(with: start)
      case .keyPrefix: false
      }
    case .dropsKeyPrefix(let prefix):
      switch self {
      case .any: true
      case .keyPrefix(let start): prefix.begins(with: start)
      case .exactly, .begins: false
      }
    }
  }
}

extension Change {
  /// The dimension or prefix that changes, for messages.
  var subject: String {
    switch self {
    case .names(let dimension, _), .drops(let dimension): dimension.description
    case .dropsKeyPrefix(let prefix): "key-prefix:\(prefix)"
    }
  }
}
