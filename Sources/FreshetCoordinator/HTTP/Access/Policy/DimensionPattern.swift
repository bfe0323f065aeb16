package import FreshetCore

/// Which changes a right covers: one dimension, those whose id begins so, or all but `everything`.
///
///     prompt:support/*     every prompt whose id begins with "support/"
///     customer:42          that customer, with all fields
///     key-prefix:gpt-5*    purges of key prefixes that begin so
///     *                    whatever it is, except everything at once
///     everything           everything at once
package enum DimensionPattern: Equatable, Sendable {
  /// Whatever it is, except everything at once: that has to be written out.
  case any
  /// This dimension and its facets.
  case exactly(Dimension)
  /// The dimensions of a kind whose id begins so.
  case begins(Dimension.Kind, String)
  /// Purges of key prefixes that begin so.
  case keyPrefix(String)

  private static let keyPrefixKind = "key-prefix:"

  /// The pattern that `text` is; nil if it is none.
  package init?(_ text: String) {
    if text == "*" {
      self = .any
      return
    }
    let stars = text.utf8.count { $0 == UInt8(ascii: "*") }
    guard stars == 0 || (stars == 1 && text.hasSuffix("*")) else { return nil }
    let start = stars == 1 ? String(text.dropLast()) : text
    if start.hasPrefix(Self.keyPrefixKind) {
      // Purges of key prefixes name a beginning anyhow: without a star it is the shortest one.
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

  /// Whether it covers `change`.
  package func covers(_ change: Change) -> Bool {
    switch change {
    case .names(let dimension, _), .drops(let dimension):
      switch self {
      case .any: dimension != .everything
      case .exactly(let one): dimension == one || (one.facet == nil && dimension.whole == one)
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

extension String {
  /// By bytes: what Unicode takes for equal is another id here.
  fileprivate func begins(with start: String) -> Bool { utf8.starts(with: start.utf8) }
}

extension Change {
  /// What it changes, for a message.
  var subject: String {
    switch self {
    case .names(let dimension, _), .drops(let dimension): dimension.description
    case .dropsKeyPrefix(let prefix): "key-prefix:\(prefix)"
    }
  }
}
