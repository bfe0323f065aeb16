import CZeroMQ

/// What a socket or descriptor can do now without blocking.
public struct Readiness: OptionSet, Hashable, Sendable {
  /// The bits that libzmq uses, such as `ZMQ_POLLIN`.
  public let rawValue: Int16

  /// Creates a set from libzmq's bits.
  public init(rawValue: Int16) {
    self.rawValue = rawValue
  }

  /// A message, or data, can be read.
  public static let readable = Readiness(rawValue: Int16(ZMQ_POLLIN))
  /// At least one message, or some data, can be written.
  public static let writable = Readiness(rawValue: Int16(ZMQ_POLLOUT))
  /// The descriptor has an error; never reported for a socket.
  public static let failed = Readiness(rawValue: Int16(ZMQ_POLLERR))
}
