public import ZeroMQ

/// Why a coordinator could not start, or had to stop.
public enum CoordinatorError: Error, Equatable, Sendable {
  /// A field of the configuration is invalid.
  case configuration(field: String, problem: String)
  /// The log cannot be used; the text says why, and what to do.
  case log(String)
  /// A port cannot be listened on; the text says which, and why.
  case listen(String)
  /// ZeroMQ failed otherwise, for instance for lack of descriptors.
  case zeroMQ(ZeroMQError)
  /// The log failed at run time: only reading it again shows whether its last events are durable.
  case logFailed(String)
  /// The coordinator was already started; create another one.
  case alreadyStarted
}
