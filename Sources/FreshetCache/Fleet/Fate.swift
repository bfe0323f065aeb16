package import FreshetCore

/// What should happen to an entry, by all that this node knows.
package enum Fate: Equatable, Sendable {
  /// It may be served.
  case alive
  /// It is dead, but events allow it to be served until `until`; from `refreshFrom` on one caller is to refresh it.
  case graced(by: SequenceNumber, refreshFrom: Instant, until: Instant)
  /// It is dead because other versions are active; a rollback would revive it.
  case dormant(by: SequenceNumber)
  /// It is dead for good.
  case dead(by: SequenceNumber)
  /// It belongs to a history that this node has left.
  case startedOver
}
