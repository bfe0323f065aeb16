import CZeroMQ

extension Socket {
  /// What the socket can do now; reading it also lets libzmq do pending housekeeping.
  public var events: Readiness {
    get throws(ZeroMQError) {
      handle.checkOwner()
      return Readiness(rawValue: Int16(truncatingIfNeeded: try handle.int(ZMQ_EVENTS, "events")))
    }
  }

  /// A descriptor that becomes readable when ``events`` *may* have changed.
  ///
  /// It is edge-triggered: read ``events`` after each send and receive, and once before the first wait. Only
  /// wait until it is readable; never read, write or close it. A ``Poller`` has none of these traps.
  public var fileDescriptor: CInt {
    get throws(ZeroMQError) {
      handle.checkOwner()
      return try handle.int(ZMQ_FD, "fileDescriptor")
    }
  }

  /// Lets an idle socket do its housekeeping; call it at least once a second on a bound socket.
  ///
  /// A socket notices departed peers only when it is called: an untouched one keeps the memory of every peer
  /// that ever left (about 11 KB each). An XPUB also queues subscriptions without limit until they are read.
  /// This call reads ``events`` and, on an XPUB, drops up to `limit` messages. To receive those instead, call
  /// ``receiveSubscription()`` until it returns `nil`.
  ///
  /// - Returns: the number of dropped messages.
  @discardableResult
  public func tend(limit: Int = 4096) throws(ZeroMQError) -> Int {
    _ = try events
    guard kind == .xpub else { return 0 }
    var message = Message()
    for count in 0..<max(0, limit) {
      guard try receive(into: &message) else { return count }
    }
    return max(0, limit)
  }
}
