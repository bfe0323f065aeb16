// Swift's `==`, `contains`, `hasPrefix`, sets and dictionaries treat texts as equal that Unicode calls equivalent. So
// "K" equals the KELVIN SIGN, and a text in another normal form equals the one that a rule names. Ids are in normal form
// C wherever they come in (see ``Swift/String/isNormal``); between two such texts, equivalence is identity, and sets and
// dictionaries of them are exact. Decisions about any other text, and all decisions about access, use these functions.

extension StringProtocol {
  /// Whether both texts have the same bytes.
  package func isIdentical(to other: some StringProtocol) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  /// Whether the text's first bytes are those of `start`.
  package func begins(with start: some StringProtocol) -> Bool { utf8.starts(with: start.utf8) }

  /// Whether the text's last bytes are those of `end`.
  package func ends(with end: some StringProtocol) -> Bool {
    utf8.reversed().starts(with: end.utf8.reversed())
  }
}

extension Sequence where Element: StringProtocol {
  /// Whether one of the texts has the same bytes as `text`.
  package func hasIdentical(to text: some StringProtocol) -> Bool {
    contains { $0.isIdentical(to: text) }
  }
}

extension Dimension {
  /// Whether both are of the same kind and have the same bytes as id and facet.
  package func isIdentical(to other: Dimension) -> Bool {
    guard kind == other.kind, id.isIdentical(to: other.id) else { return false }
    switch (facet, other.facet) {
    case (nil, nil): return true
    case (let facet?, let other?): return facet.isIdentical(to: other)
    default: return false
    }
  }
}

/// A text that sets and dictionaries compare by its bytes.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: Self, right: Self) -> Bool { left.text.isIdentical(to: right.text) }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
