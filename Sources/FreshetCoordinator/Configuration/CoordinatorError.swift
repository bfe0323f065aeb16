public import ZeroMQ

/// The reason why a coordinator could not start or had to stop.
public enum CoordinatorError: Error, Equatable, Sendable {
  /// A setting is invalid; `field` is its name, and `problem` says what is allowed.
  case configuration(field: String, problem: String)
  /// The log cannot be used; the text gives the reason and the remedy.
  case log(String)
  /// A port cannot be bound; the text gives the port and the reason.
  case listen(String)
  /// ZeroMQ failed in another way, for instance because the process has no file descriptors left.
  case zeroMQ(ZeroMQError)
  /// The log failed while the coordinator ran.
  ///
  /// Its last events may or may not be durable; only a restart, which reads the log again, can tell.
  case logFailed(String)
  /// The coordinator has been started before.
  ///
  /// Create another one to start again.
  case alreadyStarted
}

extension CoordinatorError: CustomStringConvertible {
  /// What is wrong, for logs.
  public var description: String {
    switch self {
    case .configuration(let field, let problem): "\(field) \(problem)"
    case .log(let reason): "the log cannot be used: \(reason)"
    case .listen(let reason): "cannot listen: \(reason)"
    case .zeroMQ(let error): "the sockets failed: \(error)"
    case .logFailed(let reason): "the log failed: \(reason)"
    case .alreadyStarted: "the coordinator was started before; create another one"
    }
  }
}
