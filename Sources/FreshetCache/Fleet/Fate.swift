package import FreshetCore

/// What is to become of an entry, by all that this node knows.
package enum Fate: Equatable, Sendable {
  /// It may be served.
  case alive
  /// It is dead, but events allow that it is served until then; from `refreshFrom` on one caller is to
  /// refresh it.
  case graced(by: SequenceNumber, refreshFrom: Instant, until: Instant)
  /// It is dead because other versions are active; a rollback would make it right again.
  case dormant(by: SequenceNumber)
  /// It is dead for good.
  case dead(by: SequenceNumber)
  /// It is of a history that this node has left.
  case startedOver
}
