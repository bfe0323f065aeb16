public import FreshetCore

/// What went wrong in a ``TestFleet``.
public enum TestFleetError: Error, Equatable, Sendable {
  /// The fleet did not get there in time; says what was awaited.
  case timedOut(String)
  /// The fleet was started without `cuttable`.
  case notCuttable
  /// The coordinator is stopped.
  case noCoordinator
  /// A publish was refused.
  case refused(PublishError)
  /// An endpoint without a port.
  case noPort(String)
}
