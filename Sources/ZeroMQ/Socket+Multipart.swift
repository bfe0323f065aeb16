import CZeroMQ

extension Socket {
  /// How many frames a multipart message may have unless the caller says otherwise.
  public static let multipartLimit = 16

  /// Sends all frames as one message, or none.
  ///
  /// The frames' bytes are shared with libzmq and not copied, so a message that was refused can be
  /// sent again.
  ///
  /// - Returns: false at the high-water mark, or if no peer is there.
  /// - Throws: ``ZeroMQError/Code/unroutable`` from a ROUTER that does not know the peer named by
  ///   the first frame, ``ZeroMQError/Code/invalidArgument`` if there is no frame.
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
      // Refused at the first frame: nothing was taken. Refused later: the peer has gone with
      // what it had, and libzmq drops the frames up to the last, which must still be given to it.
      isRefused = true
      if index == 0 { return false }
    }
    return !isRefused
  }

  /// The next message with all its frames, or `nil` if none is there yet.
  ///
  /// - Parameter limit: how many frames it may have. libzmq has the whole message in memory
  ///   before the first frame can be read, and bounds the size of a frame but not their number:
  ///   let none but authenticated peers in.
  /// - Returns: the message.
  /// - Throws: ``ZeroMQError/Code/tooManyFrames`` beyond `limit`. The message is dropped, and the
  ///   next call returns the one after it.
  public func receiveMultipart(
    limit: Int = multipartLimit
  ) throws(ZeroMQError) -> Multipart? {
    guard let first = try receive() else { return nil }
    var more = first.more
    var count = 1
    var result = Multipart()
    result.append(first)
    while more {
      // The rest is there already: libzmq hands out no part of an unfinished message.
      guard let next = try receive() else {
        throw ZeroMQError(.malformed, operation: "receive", detail: "an unfinished message")
      }
      more = next.more
      count += 1
      if count <= limit { result.append(next) }
    }
    guard count <= limit else {
      throw ZeroMQError(
        .tooManyFrames, operation: "receive", detail: "\(count) frames, \(limit) are allowed")
    }
    return result
  }
}
