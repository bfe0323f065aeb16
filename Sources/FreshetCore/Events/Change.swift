/// The effect of an event on one dimension, in the form that nodes receive.
///
/// The coordinator resolves each event into changes, so that a node that does not know the event's kind still
/// knows its scope.
public enum Change: Hashable, Sendable {
  /// Only these versions are right from now on.
  case names(Dimension, versions: [String])
  /// Drop every entry that depends on the dimension, whatever its version.
  case drops(Dimension)
  /// Drop every entry whose readable key has this prefix.
  case dropsKeyPrefix(String)
}

extension Change {
  /// The dimension that changes; nil for a key prefix.
  package var dimension: Dimension? {
    switch self {
    case .names(let dimension, _), .drops(let dimension): dimension
    case .dropsKeyPrefix: nil
    }
  }
}

extension Change {
  /// Names `versions`, or drops the dimension if they are unknown.
  ///
  /// With `force` the versions are named *and* the dimension is dropped, because answers made under the same
  /// version name are no longer right.
  static func naming(_ versions: [String], of dimension: Dimension, force: Bool) -> [Change] {
    if versions.isEmpty { return [.drops(dimension)] }
    let named = Change.names(dimension, versions: versions.sorted())
    return force ? [named, .drops(dimension)] : [named]
  }
}

extension Event {
  /// What the event asks for, before the coordinator knows whether it changes anything.
  package var changes: [Change] { kind.payload.changes(force: force) }
}
