import CZeroMQ

/// What an XPUB socket reads when a peer subscribes or unsubscribes.
public struct SubscriptionChange: Equatable, Sendable {
  /// True for a subscription, false for its end.
  public let isSubscribed: Bool
  /// What the topics of interest begin with.
  public let prefix: [UInt8]

  /// Creates a change.
  public init(isSubscribed: Bool, prefix: [UInt8]) {
    self.isSubscribed = isSubscribed
    self.prefix = prefix
  }
}

extension Socket {
  /// The longest topic that libzmq 4.3.4 encodes right: those of 246 to 255 bytes are garbled.
  public static let longestTopic = 245

  /// Receives the messages that begin with `prefix` from now on; an empty one means all.
  ///
  /// Only for SUB. It is sent to the publisher in the background, and again at each reconnect:
  /// keep to a few prefixes, for beyond the send high-water mark some are lost.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` if `prefix` exceeds ``longestTopic``, or the
  ///   socket is no SUB.
  public func subscribe(to prefix: [UInt8] = []) throws(ZeroMQError) {
    handle.checkOwner()
    guard prefix.count <= Self.longestTopic else {
      throw ZeroMQError(
        .invalidArgument, operation: "subscribe",
        detail: "a topic of \(prefix.count) bytes, \(Self.longestTopic) are allowed")
    }
    try handle.set(ZMQ_SUBSCRIBE, prefix, "subscribe")
  }

  /// Ends one subscription to `prefix`; each needs as many ends as it had beginnings.
  public func unsubscribe(from prefix: [UInt8] = []) throws(ZeroMQError) {
    handle.checkOwner()
    try handle.set(ZMQ_UNSUBSCRIBE, prefix, "unsubscribe")
  }

  /// The next change of a subscription at an XPUB socket, or `nil` if none waits.
  ///
  /// Read until `nil`: libzmq queues changes without bound. Messages that an XSUB peer sends for
  /// its own purposes are skipped, at most 1,024 a call.
  public func receiveSubscription() throws(ZeroMQError) -> SubscriptionChange? {
    var message = Message()
    for _ in 0..<1024 {
      guard try receive(into: &message) else { return nil }
      let bytes = message.bytes
      if let first = bytes.first, first <= 1 {
        return SubscriptionChange(isSubscribed: first == 1, prefix: Array(bytes.dropFirst()))
      }
    }
    return nil
  }
}
