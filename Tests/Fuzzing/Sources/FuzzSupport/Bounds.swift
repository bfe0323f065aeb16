package import FreshetCore

/// Requires that a dimension is within its bounds.
package func checkBounds(of dimension: Dimension) {
  require(
    dimension.id.utf8.count <= EventLimits.prefixBytes,
    "an id of \(dimension.id.utf8.count) bytes")
  let facet = dimension.facet?.utf8.count ?? 0
  require(facet <= EventLimits.idBytes, "a facet of \(facet) bytes")
}

/// Requires that versions are within their bounds.
package func checkBounds(of versions: [String]) {
  require(versions.count <= EventLimits.versions, "\(versions.count) versions")
  for version in versions {
    require(version.utf8.count <= EventLimits.idBytes, "a version of \(version.utf8.count) bytes")
  }
}

/// Requires that a logged event is within its bounds.
package func checkBounds(of event: LoggedEvent) {
  require(event.sequence > 0, "no sequence")
  require(event.changes.count <= EventLimits.fields * 2, "\(event.changes.count) changes")
  require(.zero <= event.grace && event.grace <= EventLimits.grace, "a grace of \(event.grace)")
  for change in event.changes {
    switch change {
    case .names(let dimension, let versions):
      checkBounds(of: dimension)
      checkBounds(of: versions)
    case .drops(let dimension): checkBounds(of: dimension)
    case .dropsKeyPrefix(let prefix):
      require(
        prefix.utf8.count <= EventLimits.prefixBytes, "a prefix of \(prefix.utf8.count) bytes")
    }
  }
}
