import CZeroMQ

/// The failure of a call to libzmq, or of a check made before it.
///
///     do {
///       try socket.bind("tcp://127.0.0.1:5555")
///     } catch where error.code == .addressInUse {
///       …
///     }
///
/// A call that would block is not an error: it returns `nil` or `false`.
public struct ZeroMQError: Error, Equatable, Sendable {
  /// The kind of failure, to match in a `switch` or a `catch … where`.
  public var code: Code

  /// The call that failed, such as `bind`.
  public var operation: String

  /// What the call concerned, such as an endpoint, or an option's name and value.
  public var detail: String?

  /// Creates an error with the call that failed and what it concerned.
  public init(_ code: Code, operation: String, detail: String? = nil) {
    self.code = code
    self.operation = operation
    self.detail = detail
  }

  /// The error in this thread's `errno`, set by the last call to libzmq.
  static func last(_ operation: String, _ detail: String? = nil) -> ZeroMQError {
    ZeroMQError(Code(rawValue: zmq_errno()), operation: operation, detail: detail)
  }

  /// Throws the thread's last error if `result` is -1, by which libzmq signals failure.
  static func check(
    _ result: Int32, _ operation: String, _ detail: String? = nil
  ) throws(ZeroMQError) {
    if result == -1 { throw last(operation, detail) }
  }
}

extension ZeroMQError: CustomStringConvertible {
  /// One line for a log: the call, what it concerned, and why it failed.
  public var description: String {
    let subject = detail.map { " \($0)" } ?? ""
    return "\(operation)\(subject): \(code)"
  }
}
