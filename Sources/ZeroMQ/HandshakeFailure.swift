import CZeroMQ

/// Why a connection failed although the network was working.
public enum HandshakeFailure: Hashable, Sendable {
  /// The connection broke, took too long, or there was no ZAP server to ask; the code is an `errno`.
  case noDetail(ZeroMQError.Code)
  /// The peer's ZAP server refused, with status 300, 400 or 500.
  ///
  /// After 400 and 500 libzmq gives up for good: wait, then disconnect and connect anew. After 300 it tries again.
  case refused(status: Int)
  /// The keys do not match: it is another server than expected, or the client's key is wrong.
  case cryptographic
  /// One side wants CURVE and the other does not.
  case mechanismMismatch
  /// The peer violated the protocol; the code is one of libzmq's `ZMQ_PROTOCOL_ERROR_ZMTP_…`.
  case protocolViolation(code: UInt32)
  /// This side's ZAP server violated its protocol; the code is one of libzmq's `ZMQ_PROTOCOL_ERROR_ZAP_…`.
  case zapViolation(code: UInt32)

  /// Decodes the value of the event `HANDSHAKE_FAILED_PROTOCOL`.
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
