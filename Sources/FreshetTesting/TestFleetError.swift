public import FreshetCore

/// Why a ``TestFleet`` could not do what the test asked.
public enum TestFleetError: Error, Equatable, Sendable {
  /// The fleet did not reach a state in time; the text names the state.
  case timedOut(String)
  /// The fleet was started without `cuttable`.
  case notCuttable
  /// The coordinator is stopped, so it cannot be asked.
  case noCoordinator
  /// The coordinator refused a publish.
  case refused(PublishError)
  /// This endpoint has no port.
  case noPort(String)
}
