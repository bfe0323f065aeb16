extension Dimension {
  /// Parses text in the form of ``description``, such as `prompt:refund-assistant`, `customer:42#plan` or `everything`;
  /// nil if it is malformed.
  ///
  /// For customers and prompts, the part after the last `#` is a field or a role. Other kinds have no facets, so a `#`
  /// belongs to the id. A role that contains a `/` cannot be given in this form.
  package init?(text: some StringProtocol) {
    if text == Kind.everything.description {
      self = .everything
      return
    }
    guard let colon = text.firstIndex(of: ":"),
      let kind = Kind(name: text[..<colon]), kind != .everything
    else { return nil }
    let rest = text[text.index(after: colon)...]
    guard !rest.isEmpty, rest.utf8.count <= EventLimits.idBytes * 2 + 1 else { return nil }
    if let hash = rest.lastIndex(of: "#"), hash > rest.startIndex {
      let facet = String(rest[rest.index(after: hash)...])
      // The id of a prompt may be a place in a file, such as `prompts.yaml#/refund`.
      if kind.hasFacets, !facet.isEmpty, kind != .prompt || !facet.contains("/") {
        self.init(kind, String(rest[..<hash]), facet: facet)
        return
      }
    }
    self.init(kind, String(rest))
  }
}
