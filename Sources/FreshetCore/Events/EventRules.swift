/// The rules for the fields of events of any kind.
///
/// Each rule throws an error that names the given field.
package enum EventRules {
  /// Requires a dimension that can be purged: one with versions, or a label of entries.
  static func check(purged dimension: Dimension) throws(EventError) {
    guard dimension.kind.isKnown, dimension.kind != .everything, dimension.kind != .key else {
      throw EventError(
        field: "dimension",
        problem: "is of the kind \(dimension.kind), which has no versions; "
          + "purge a key, or everything")
    }
    if let kind = dimension.kind.customName { try check(customKind: kind, in: "dimension") }
    try check(id: dimension.id, in: "dimension")
    guard let facet = dimension.facet else { return }
    guard dimension.kind.hasFacets else {
      throw EventError(
        field: "dimension", problem: "names a part; only customers and prompts have parts")
    }
    try check(id: facet, in: "dimension")
  }

  static func check(customKind kind: String, in field: String) throws(EventError) {
    guard Dimension.Kind.isCustomName(kind) else {
      throw EventError(
        field: field,
        problem: "is no name of a custom kind; give 1 to \(EventLimits.customKindBytes) lower-case "
          + "letters, digits and hyphens, beginning with a letter")
    }
  }

  /// Requires at most ``EventLimits/versions`` different versions.
  static func check(versions: [String], in field: String) throws(EventError) {
    if versions.count > EventLimits.versions {
      throw EventError(
        field: field,
        problem:
          "has \(versions.count) entries; at most \(EventLimits.versions) can be active at once")
    }
    for (index, version) in versions.enumerated() {
      try check(id: version, in: "\(field)[\(index)]")
      if versions[..<index].contains(version) {
        throw EventError(
          field: "\(field)[\(index)]", problem: "repeats '\(version)'; name each once")
      }
    }
  }

  /// Requires 1 to `limit` bytes in Unicode normal form C, without control characters.
  package static func check(
    id: String, in field: String, limit: Int = EventLimits.idBytes
  ) throws(EventError) {
    if id.isEmpty {
      throw EventError(field: field, problem: "is empty; give 1 to \(limit) bytes")
    }
    try check(text: id, in: field, limit: limit)
    if !id.isNormal { throw EventError(field: field, problem: .isNotNormal) }
  }

  static func check(text: String?, in field: String, limit: Int) throws(EventError) {
    guard let text else { return }
    if text.utf8.count > limit {
      throw EventError(
        field: field, problem: "has \(text.utf8.count) bytes; give at most \(limit)")
    }
    if let control = text.unicodeScalars.first(where: { $0.properties.generalCategory == .control })
    {
      let code = String(control.value, radix: 16, uppercase: true)
      throw EventError(
        field: field, problem: "contains the control character U+\(code); remove it")
    }
  }
}
