import CZeroMQ
import Glibc

extension ZeroMQError {
  /// A kind of failure: an `errno` of the system or of libzmq, or one of the binding's own codes.
  ///
  /// A struct rather than an enum, so that a newer libzmq may add codes that have no name here.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The `errno`; the binding's own codes are negative.
    public let rawValue: Int32

    /// Creates a code from an `errno`.
    public init(rawValue: Int32) {
      self.rawValue = rawValue
    }
  }
}

extension ZeroMQError.Code {
  // MARK: Endpoints

  /// Another socket uses the port, path or name.
  public static let addressInUse = Self(rawValue: EADDRINUSE)
  /// The address belongs to no interface of this host.
  public static let addressNotAvailable = Self(rawValue: EADDRNOTAVAIL)
  /// The network interface or path does not exist.
  public static let noSuchDevice = Self(rawValue: ENODEV)
  /// The endpoint to drop was never bound or connected.
  public static let noSuchEndpoint = Self(rawValue: ENOENT)
  /// The process may not use the port or path.
  public static let permissionDenied = Self(rawValue: EACCES)
  /// libzmq does not know the transport, or was built without it.
  public static let protocolNotSupported = Self(rawValue: EPROTONOSUPPORT)
  /// The transport does not support this kind of socket.
  public static let incompatibleProtocol = Self(rawValue: ENOCOMPATPROTO)
  /// The path is longer than the system allows.
  public static let nameTooLong = Self(rawValue: ENAMETOOLONG)
  /// Nobody listens at the `inproc` name.
  public static let connectionRefused = Self(rawValue: ECONNREFUSED)

  // MARK: Messages

  /// A ROUTER has no peer with this routing id.
  public static let unroutable = Self(rawValue: EHOSTUNREACH)
  /// The state of a REQ or REP socket does not allow this call now.
  public static let wrongState = Self(rawValue: EFSM)
  /// This kind of socket does not support the operation (a PUB cannot receive).
  public static let notSupported = Self(rawValue: ENOTSUP)
  /// A multipart message had more frames than the receiver allows; it was dropped.
  public static let tooManyFrames = Self(rawValue: -2)
  /// A message does not have the form that its protocol prescribes.
  public static let malformed = Self(rawValue: -3)

  // MARK: Life cycle and resources

  /// The context was shut down; close the socket.
  public static let terminated = Self(rawValue: ETERM)
  /// The socket was closed, or never was one.
  public static let notASocket = Self(rawValue: ENOTSOCK)
  /// The descriptor is not open.
  public static let badDescriptor = Self(rawValue: EBADF)
  /// There is no I/O thread to serve the socket.
  public static let noThread = Self(rawValue: EMTHREAD)
  /// The process has no descriptor left, or the context has reached its limit of sockets.
  public static let tooManyOpen = Self(rawValue: EMFILE)
  /// The system has no memory left.
  public static let outOfMemory = Self(rawValue: ENOMEM)
  /// The operation did not finish within the given time.
  public static let timedOut = Self(rawValue: ETIMEDOUT)
  /// The process has too few descriptors for what it is about to do.
  public static let notEnoughDescriptors = Self(rawValue: -4)

  // MARK: Arguments

  /// A value is outside the allowed range; the error's detail names it.
  public static let invalidArgument = Self(rawValue: EINVAL)
  /// libzmq is older than ``Library/minimumVersion``.
  public static let unsupportedVersion = Self(rawValue: -1)
}

extension ZeroMQError.Code: CustomStringConvertible {
  /// The description by libzmq or the system for an `errno`; the binding's own for its codes.
  public var description: String {
    switch self {
    case .unsupportedVersion: "libzmq is older than \(Library.minimumVersion)"
    case .tooManyFrames: "the message has more frames than allowed"
    case .malformed: "the message is malformed"
    case .notEnoughDescriptors: "not enough file descriptors"
    default: unsafe String(cString: zmq_strerror(rawValue))
    }
  }
}
