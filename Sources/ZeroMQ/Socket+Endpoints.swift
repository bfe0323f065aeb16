import CZeroMQ

extension Socket {
  /// Accepts peers at an endpoint, such as `tcp://127.0.0.1:5555`, `ipc://…` or `inproc://name`.
  ///
  /// With a port of `*` the system chooses one, which ``lastEndpoint`` returns.
  ///
  /// - Throws: among others ``ZeroMQError/Code/addressInUse``, ``ZeroMQError/Code/addressNotAvailable``,
  ///   ``ZeroMQError/Code/permissionDenied`` and ``ZeroMQError/Code/invalidArgument``, each with the endpoint.
  public func bind(_ endpoint: String) throws(ZeroMQError) {
    try unsafe perform("bind", endpoint, zmq_bind)
  }

  /// Connects to an endpoint, as soon as somebody listens there.
  ///
  /// Over `tcp` the call succeeds before there is a connection; libzmq keeps trying.
  public func connect(_ endpoint: String) throws(ZeroMQError) {
    try unsafe perform("connect", endpoint, zmq_connect)
  }

  /// Stops accepting peers at an endpoint, given as ``lastEndpoint`` returned it.
  public func unbind(_ endpoint: String) throws(ZeroMQError) {
    try unsafe perform("unbind", endpoint, zmq_unbind)
  }

  /// Drops the connection to an endpoint, with the messages queued for it.
  ///
  /// The connection closes in the background, but only while the socket is used: keep using it, or call
  /// ``tend(limit:)``.
  ///
  /// - Throws: ``ZeroMQError/Code/noSuchEndpoint`` if it was not connected.
  public func disconnect(_ endpoint: String) throws(ZeroMQError) {
    try unsafe perform("disconnect", endpoint, zmq_disconnect)
  }

  /// The endpoint last bound or connected, with the port chosen by the system; empty if there is none.
  public var lastEndpoint: String {
    get throws(ZeroMQError) {
      handle.checkOwner()
      return try handle.string(ZMQ_LAST_ENDPOINT, "lastEndpoint")
    }
  }

  /// Whether the port is valid: libzmq would take the lower 16 bits of a TCP port over 65,535.
  private static func hasValidPort(_ endpoint: String) -> Bool {
    guard endpoint.hasPrefix("tcp://"), let colon = endpoint.lastIndex(of: ":") else { return true }
    let port = endpoint[endpoint.index(after: colon)...]
    return !port.allSatisfy(\.isNumber) || UInt16(port) != nil
  }

  private func perform(
    _ operation: String, _ endpoint: String,
    _ call: (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Int32
  ) throws(ZeroMQError) {
    handle.checkOwner()
    // C would read the text only up to the zero byte and bind something else.
    guard !endpoint.utf8.contains(0) else {
      throw ZeroMQError(.invalidArgument, operation: operation, detail: "endpoint with a zero byte")
    }
    guard Self.hasValidPort(endpoint) else {
      throw ZeroMQError(.invalidArgument, operation: operation, detail: endpoint)
    }
    try ZeroMQError.check(unsafe call(handle.pointer, endpoint), operation, endpoint)
  }
}
