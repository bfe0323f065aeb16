/// The answer to a ``ZAPRequest``.
public struct ZAPReply: Equatable, Sendable {
  /// 200 allows, 300 asks the peer to try later, 400 refuses, 500 is an error of the server.
  let status: Int
  /// For the server's own log; peers see the status alone.
  let reason: String
  /// What ``Message/userID`` tells of messages that come by the connection.
  let userID: String

  /// The longest user id in bytes of UTF-8.
  public static let longestUserID = 255

  /// Lets the peer in.
  ///
  /// - Parameter userID: what ``Message/userID`` is to tell of its messages.
  /// - Returns: the answer.
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` if it exceeds ``longestUserID`` bytes or holds
  ///   a zero, at which libzmq would cut it.
  public static func allow(userID: String) throws(ZeroMQError) -> ZAPReply {
    guard userID.utf8.count <= longestUserID, !userID.utf8.contains(0) else {
      throw ZeroMQError(
        .invalidArgument, operation: "ZAPReply.allow",
        detail: "a user id of \(userID.utf8.count) bytes: \(longestUserID) without 0 are allowed")
    }
    return ZAPReply(status: 200, reason: "OK", userID: userID)
  }

  /// Refuses the peer.
  public static let deny = ZAPReply(status: 400, reason: "Denied", userID: "")

  /// Cannot tell now: the peer hears nothing, and connects again by itself after
  /// ``SocketOptions/handshakeInterval``.
  public static let temporaryFailure = ZAPReply(status: 300, reason: "Try later", userID: "")

  /// Refuses because the request makes no sense.
  static let malformedRequest = ZAPReply(status: 500, reason: "Malformed request", userID: "")
}
