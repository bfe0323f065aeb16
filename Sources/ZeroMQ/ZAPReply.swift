/// The answer to a ``ZAPRequest``.
public struct ZAPReply: Equatable, Sendable {
  /// 200 allows, 300 asks the peer to retry later, 400 refuses, 500 is an error of the server.
  let status: Int
  /// The reason for the server's own log; peers see only the status.
  let reason: String
  /// The ``Message/userID`` of the connection's messages.
  let userID: String

  /// The longest user id, in bytes of UTF-8.
  public static let longestUserID = 255

  /// Allows the peer to connect.
  ///
  /// - Parameter userID: the ``Message/userID`` of its messages.
  /// - Returns: the answer.
  /// - Throws: ``ZeroMQError/Code/invalidArgument`` if it exceeds ``longestUserID`` bytes or contains a zero
  ///   byte, at which libzmq would truncate it.
  public static func allow(userID: String) throws(ZeroMQError) -> ZAPReply {
    guard userID.utf8.count <= longestUserID, !userID.utf8.contains(0) else {
      throw ZeroMQError(
        .invalidArgument, operation: "ZAPReply.allow",
        detail: "a user id of \(userID.utf8.count) bytes: \(longestUserID) without 0 are allowed")
    }
    return ZAPReply(status: 200, reason: "OK", userID: userID)
  }

  /// Refuses the peer, whose libzmq gives up: it must disconnect and connect anew.
  public static let deny = ZAPReply(status: 400, reason: "Denied", userID: "")

  /// Gives no decision for now: the peer is told nothing, and reconnects by itself after
  /// ``SocketOptions/handshakeInterval``.
  public static let temporaryFailure = ZAPReply(status: 300, reason: "Try later", userID: "")

  /// Refuses a malformed request.
  static let malformedRequest = ZAPReply(status: 500, reason: "Malformed request", userID: "")
}
