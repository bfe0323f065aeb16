import CZeroMQ

/// Why a call into libzmq, or a check made before one, failed.
///
///     do {
///       try socket.bind("tcp://127.0.0.1:5555")
///     } catch where error.code == .addressInUse {
///       …
///     }
///
/// A call that would block is not an error: it returns `nil` or `false`.
public struct ZeroMQError: Error, Equatable, Sendable {
  /// What went wrong, to be matched in a `switch` or a `catch … where`.
  public var code: Code

  /// The call that failed, such as `bind`.
  public var operation: String

  /// What the call was about: an endpoint, the name and value of an option.
  public var detail: String?

  /// Creates an error.
  public init(_ code: Code, operation: String, detail: String? = nil) {
    self.code = code
    self.operation = operation
    self.detail = detail
  }

  /// The error that libzmq has just left in this thread's `errno`.
  static func last(_ operation: String, _ detail: String? = nil) -> ZeroMQError {
    ZeroMQError(Code(rawValue: zmq_errno()), operation: operation, detail: detail)
  }

  /// Throws the thread's last error if `result` is libzmq's sign of failure, -1.
  static func check(
    _ result: Int32, _ operation: String, _ detail: String? = nil
  ) throws(ZeroMQError) {
    if result == -1 { throw last(operation, detail) }
  }
}

extension ZeroMQError: CustomStringConvertible {
  /// One line for a log: the call, what it was about, and why it failed.
  public var description: String {
    let subject = detail.map { " \($0)" } ?? ""
    return "\(operation)\(subject): \(code)"
  }
}
