import CZeroMQ

/// A ZeroMQ socket, owned by the thread that creates it.
///
///     var options = SocketOptions()
///     options.heartbeatInterval = .seconds(1)
///     let socket = try Socket(.router, context: context, options: options)
///     try socket.bind("tcp://127.0.0.1:5555")
///
/// libzmq's sockets are not thread-safe, so a `Socket` is neither copyable nor sendable. Create it on the
/// thread that will use it (a ``Context`` may cross threads), do not hold it across an `await`, and wake its
/// thread from elsewhere with a ``WakeUp``. A debug build traps if another thread uses it.
///
/// Only calls with a `timeout` block. The socket closes when it goes out of scope.
public struct Socket: ~Copyable {
  package let handle: SocketHandle

  /// The socket's messaging pattern.
  public let kind: Kind

  /// Opens a socket on the calling thread, which owns it from now on, and sets its options.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` naming an option out of range,
  ///   ``ZeroMQError/Code/tooManyOpen`` at the context's `maxSockets` or without descriptors,
  ///   ``ZeroMQError/Code/terminated`` after the context's shutdown.
  public init(
    _ kind: Kind, context: Context, options: SocketOptions = SocketOptions()
  ) throws(ZeroMQError) {
    let handle = try SocketHandle(kind, context: context)
    do throws(ZeroMQError) {
      try options.apply(to: handle, kind: kind)
    } catch {
      handle.close()
      throw error
    }
    self.handle = handle
    self.kind = kind
  }

  deinit {
    handle.close()
  }

  /// Closes the socket now rather than at the end of its scope.
  public consuming func close() {}
}

@available(*, unavailable)
extension Socket: Sendable {}
