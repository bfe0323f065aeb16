import CZeroMQ

/// A subscription or its end, as an XPUB socket receives it.
public struct SubscriptionChange: Equatable, Sendable {
  /// True for a subscription, false for its end.
  public let isSubscribed: Bool
  /// The prefix of the topics subscribed to.
  public let prefix: [UInt8]

  /// Creates a change, for instance in a test.
  public init(isSubscribed: Bool, prefix: [UInt8]) {
    self.isSubscribed = isSubscribed
    self.prefix = prefix
  }

  /// Decodes a message that an XPUB has received; nil if it is another message, which an XSUB may send.
  public init?(_ message: borrowing Message) {
    let bytes = message.bytes
    guard let first = bytes.first, first <= 1 else { return nil }
    self.init(isSubscribed: first == 1, prefix: Array(bytes.dropFirst()))
  }
}

extension Socket {
  /// The longest topic in bytes that libzmq 4.3.4 encodes correctly; it garbles those of 246 to 255 bytes.
  public static let longestTopic = 245

  /// Subscribes to the messages that begin with `prefix`; an empty one means all.
  ///
  /// Only for SUB. The subscription is sent to the publisher in the background, and again at each reconnect.
  /// Keep to a few prefixes: those beyond the send high-water mark are lost.
  ///
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` if `prefix` exceeds ``longestTopic``, or the socket is not
  ///   a SUB.
  public func subscribe(to prefix: [UInt8] = []) throws(ZeroMQError) {
    handle.checkOwner()
    guard prefix.count <= Self.longestTopic else {
      throw ZeroMQError(
        .invalidArgument, operation: "subscribe",
        detail: "a topic of \(prefix.count) bytes, \(Self.longestTopic) are allowed")
    }
    try handle.set(ZMQ_SUBSCRIBE, prefix, "subscribe")
  }

  /// Ends one subscription to `prefix`; repeated subscriptions must be ended one by one.
  public func unsubscribe(from prefix: [UInt8] = []) throws(ZeroMQError) {
    handle.checkOwner()
    try handle.set(ZMQ_UNSUBSCRIBE, prefix, "unsubscribe")
  }

  /// Lets the peer whose subscription was received last have the messages that begin with `prefix`.
  ///
  /// Only for an XPUB with ``SocketOptions/xpubManual``. Does nothing if that peer has left.
  public func acceptSubscription(to prefix: [UInt8]) throws(ZeroMQError) {
    handle.checkOwner()
    try handle.set(ZMQ_SUBSCRIBE, prefix, "acceptSubscription")
  }

  /// Receives the next subscription change at an XPUB socket; `nil` if none is waiting.
  ///
  /// Read until `nil`, because libzmq queues changes without limit. Messages that an XSUB peer sends for its
  /// own purposes are skipped, at most 1,024 a call.
  public func receiveSubscription() throws(ZeroMQError) -> SubscriptionChange? {
    var message = Message()
    for _ in 0..<1024 {
      guard try receive(into: &message) else { return nil }
      if let change = SubscriptionChange(message) { return change }
    }
    return nil
  }
}
