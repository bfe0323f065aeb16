import CZeroMQ

extension Socket {
  /// The most frames of a multipart message, unless the caller gives another limit.
  public static let multipartLimit = 16

  /// Sends all frames as one message, or none.
  ///
  /// The bytes are shared with libzmq, not copied, so a refused message can be sent again.
  ///
  /// - Returns: false at the high-water mark, or if there is no peer.
  /// - Throws: ``ZeroMQError/Code/unroutable`` from a ROUTER that does not know the peer named by the first
  ///   frame, ``ZeroMQError/Code/invalidArgument`` if there is no frame.
  public func send(_ message: borrowing Multipart) throws(ZeroMQError) -> Bool {
    handle.checkOwner()
    guard !message.isEmpty else {
      throw ZeroMQError(.invalidArgument, operation: "send", detail: "a message without frames")
    }
    let last = message.count - 1
    var isRefused = false
    for index in 0...last {
      let copy = unsafe Message(owning: message.frames[index].copyToHeap())
      let flags = ZMQ_DONTWAIT | (index < last ? ZMQ_SNDMORE : 0)
      if try unsafe handle.send(copy.frame, flags: flags) { continue }
      // Refused at the first frame, nothing was taken. Refused later, the peer is gone with the frames it had;
      // libzmq drops frames up to the last, which must still be passed to it.
      isRefused = true
      if index == 0 { return false }
    }
    return !isRefused
  }

  /// Receives the next message with all its frames; `nil` if none is there yet.
  ///
  /// - Parameter limit: the most frames it may have. libzmq holds the whole message in memory before its first
  ///   frame can be read, and limits the size of a frame but not their number: let only authenticated peers in.
  /// - Returns: the message; `nil` if none is there yet.
  /// - Throws: ``ZeroMQError/Code/tooManyFrames`` beyond `limit`. The message is dropped, and the next call
  ///   returns the one after it.
  public func receiveMultipart(
    limit: Int = multipartLimit
  ) throws(ZeroMQError) -> Multipart? {
    guard let message = try receivePrefix(limit: limit) else { return nil }
    guard message.omitted == 0 else {
      throw ZeroMQError(
        .tooManyFrames, operation: "receive",
        detail: "\(message.count + message.omitted) frames, \(limit) are allowed")
    }
    return message
  }

  /// Receives the first frames of the next message, at most `limit`, and drops the others; nil if none is there yet.
  ///
  /// Unlike ``receiveMultipart(limit:)`` it tells who sent a message that is too long: ``Multipart/connection(at:)``.
  ///
  /// - Returns: the message with its ``Multipart/omitted`` frames; nil if none is there yet.
  public func receivePrefix(limit: Int) throws(ZeroMQError) -> Multipart? {
    guard let first = try receive() else { return nil }
    var more = first.more
    var result = Multipart()
    result.append(first)
    while more {
      // The rest is already there: libzmq returns no part of an unfinished message.
      guard let next = try receive() else {
        throw ZeroMQError(.malformed, operation: "receive", detail: "an unfinished message")
      }
      more = next.more
      if result.count < limit { result.append(next) } else { result.omitted += 1 }
    }
    return result
  }
}
