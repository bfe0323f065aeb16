import FreshetCore

/// How much a fill may declare, and how many callers and fills may wait.
public enum FillLimits {
  /// The most dependencies of one entry, those of its key included.
  public static let dependencies = 64
  /// The most bytes of an id, a facet or a version.
  public static let idBytes = EventLimits.idBytes
  /// The most callers that wait for one generation; one more gets ``FillError/tooManyWaiters(limit:)``.
  public static let waiters = 16_384
  /// The most generations that callers can share at a time; beyond it each caller makes its own.
  public static let flights = 16_384
  /// The most fills that can be watched at a time for an event that overtakes them.
  public static let watchers = OvertakeWatch.capacity

  static func check(_ dependencies: [Dependency]) throws(FillError) {
    if dependencies.count > Self.dependencies {
      throw .tooManyDependencies(dependencies.count, limit: Self.dependencies)
    }
    for dependency in dependencies {
      let dimension = dependency.dimension
      if dimension.id.isEmpty, dimension.kind != .everything {
        throw .dependency(dimension, "the id is empty")
      }
      try check(dimension.id, "id", of: dimension, mayBeEmpty: true)
      if let facet = dimension.facet { try check(facet, "facet", of: dimension) }
      if let version = dependency.version { try check(version, "version", of: dimension) }
    }
  }

  private static func check(
    _ part: String, _ name: StaticString, of dimension: Dimension, mayBeEmpty: Bool = false
  ) throws(FillError) {
    let bytes = part.utf8.count
    if bytes == 0, !mayBeEmpty {
      throw .dependency(dimension, "the \(name) is empty; leave it out if unknown")
    }
    if bytes > idBytes {
      throw .dependency(dimension, "the \(name) has \(bytes) bytes of \(idBytes)")
    }
    if !part.isNormal { throw .dependency(dimension, "the \(name) \(String.isNotNormal)") }
  }
}
