public import FreshetCore

/// Why a ``TestFleet`` could not do what the test asked.
public enum TestFleetError: Error, Equatable, Sendable {
  /// The fleet did not reach a state in time; the text names the state.
  case timedOut(String)
  /// The fleet was started without `cuttable`.
  case notCuttable
  /// The coordinator is stopped, and the operation needs it.
  case noCoordinator
  /// The coordinator refused a publish.
  case refused(PublishError)
  /// The fleet has keys, but none for this application.
  case noKey(application: String)
  /// The endpoint in this text has no port.
  case noPort(String)
}
