import CZeroMQ

/// Why a connection did not come about although the network carried it.
public enum HandshakeFailure: Hashable, Sendable {
  /// The connection broke, took too long, or no ZAP server was there to ask: an `errno`.
  case noDetail(ZeroMQError.Code)
  /// The ZAP server of the peer refused: 300, 400 or 500.
  ///
  /// libzmq goes on connecting, without pausing longer each time. Disconnect, and wait.
  case refused(status: Int)
  /// The keys do not match: the server is not the one expected, or the client's key is wrong.
  case cryptographic
  /// One side wants CURVE and the other does not.
  case mechanismMismatch
  /// The peer broke the protocol: one of libzmq's `ZMQ_PROTOCOL_ERROR_ZMTP_…`.
  case protocolViolation(code: UInt32)
  /// This side's ZAP server broke its protocol: one of libzmq's `ZMQ_PROTOCOL_ERROR_ZAP_…`.
  case zapViolation(code: UInt32)

  /// Reads the value of the event `HANDSHAKE_FAILED_PROTOCOL`.
  init(protocolError code: UInt32) {
    switch Int64(code) {
    case Int64(ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC): self = .cryptographic
    case Int64(ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH): self = .mechanismMismatch
    case Int64(ZMQ_PROTOCOL_ERROR_ZAP_UNSPECIFIED)..<Int64(ZMQ_PROTOCOL_ERROR_WS_UNSPECIFIED):
      self = .zapViolation(code: code)
    default: self = .protocolViolation(code: code)
    }
  }
}
