/// The effect of an event on one dimension or key prefix, as nodes receive it.
///
/// The coordinator resolves each event into changes. So a node that does not know an event's kind still knows what it
/// touches.
public enum Change: Hashable, Sendable {
  /// From now on only these versions of the dimension are active.
  case names(Dimension, versions: [String])
  /// Drop every entry that depends on the dimension, whatever its version.
  case drops(Dimension)
  /// Drop every entry whose readable key begins with this prefix.
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
  /// Returns the changes that make `versions` the active ones, or that drop the dimension if `versions` is empty.
  ///
  /// With `force`, the versions are named *and* the dimension is dropped, because answers made under the same version
  /// name are no longer right.
  static func naming(_ versions: [String], of dimension: Dimension, force: Bool) -> [Change] {
    if versions.isEmpty { return [.drops(dimension)] }
    let named = Change.names(dimension, versions: versions.sorted())
    return force ? [named, .drops(dimension)] : [named]
  }
}

extension Event {
  /// The changes that the event asks for, before the coordinator knows what is active already.
  package var changes: [Change] { kind.payload.changes(force: force) }
}
