public import FreshetCore

/// Why a fill cannot be as it was asked for; nothing has changed then.
public enum FillError: Error, Equatable, Sendable, CustomStringConvertible {
  /// More dependencies than an entry may have.
  case tooManyDependencies(Int, limit: Int)
  /// A part of a dependency is empty or too long; says which.
  case dependency(Dimension, String)
  /// A value cannot have fewer bytes than none.
  case negativeBytes(Int)
  /// The ticket is of a cache of another node.
  case foreignTicket
  /// So many callers wait for one generation already.
  case tooManyWaiters(limit: Int)
  /// So many callers wait for their turn to call a model already.
  case tooManyRefills(limit: Int)
  /// The event with this number made the answer wrong while it was generated; 0 if the node started over.
  /// See ``FillTicket/unlessOvertaken(_:)``.
  case overtaken(by: SequenceNumber)
  /// So many wait to be told that an event has overtaken their fill already.
  case tooManyWatchers(limit: Int)

  /// What is wrong, and what is allowed.
  public var description: String {
    switch self {
    case .tooManyDependencies(let count, let limit):
      "\(count) dependencies; an entry may have \(limit)"
    case .dependency(let dimension, let problem): "the dependency on \(dimension): \(problem)"
    case .negativeBytes(let bytes): "\(bytes) bytes; give 0 or more"
    case .foreignTicket: "the ticket is of another node's cache"
    case .tooManyWaiters(let limit): "\(limit) callers wait for this answer already"
    case .tooManyRefills(let limit):
      "\(limit) callers wait for their turn to call a model already; ask again later"
    case .overtaken(let sequence):
      "the event \(sequence) made the answer wrong while it was generated; ask again"
    case .tooManyWatchers(let limit):
      "\(limit) fills are watched for an event that overtakes them already"
    }
  }
}

/// The bounds on fills.
public enum FillLimits {
  /// Dependencies of one entry.
  public static let dependencies = 64
  /// Bytes of an id, a facet, a version.
  public static let idBytes = EventLimits.idBytes
  /// Callers that wait for one generation; one more gets ``FillError/tooManyWaiters(limit:)``.
  public static let waiters = 16_384
  /// Generations that callers can share at a time; beyond it each caller makes its own.
  public static let flights = 16_384
  /// Fills that can be watched at a time for an event that overtakes them.
  public static let watchers = 16_384

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
