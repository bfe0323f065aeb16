import CZeroMQ

extension Socket {
  /// What the socket can do now; asking also lets libzmq do the housekeeping that waits for it.
  public var events: Readiness {
    get throws(ZeroMQError) {
      handle.checkOwner()
      return Readiness(rawValue: Int16(truncatingIfNeeded: try handle.int(ZMQ_EVENTS, "events")))
    }
  }

  /// A descriptor that becomes readable when ``events`` *may* have changed.
  ///
  /// It is edge-triggered: read ``events`` after each send and receive, and once before the first
  /// wait. Wait for it to be readable only; never read, write or close it. A ``Poller`` has none
  /// of these traps.
  public var fileDescriptor: CInt {
    get throws(ZeroMQError) {
      handle.checkOwner()
      return try handle.int(ZMQ_FD, "fileDescriptor")
    }
  }

  /// Lets an idle socket do its housekeeping; call it at least once a second on a bound socket.
  ///
  /// A socket learns of departed peers only when it is called: one that nobody touches keeps the
  /// memory of every peer that ever left (about 11 KB each). An XPUB also queues each subscription
  /// without bound until it is read. This reads ``events`` and, on an XPUB, drops up to `limit`
  /// messages; whoever wants those uses ``receiveSubscription()`` until it returns `nil` instead.
  ///
  /// - Returns: how many messages were dropped.
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
