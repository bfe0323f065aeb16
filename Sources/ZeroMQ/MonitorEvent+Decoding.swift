import CZeroMQ

extension MonitorEvent {
  /// Decodes libzmq's two frames: a 16-bit event and a 32-bit value, then the endpoint.
  package init(_ message: borrowing Multipart) throws(ZeroMQError) {
    guard message.count == 2 else {
      throw .malformedEvent("\(message.count) frames")
    }
    let head = message.bytes(at: 0)
    guard head.count == 6 else { throw .malformedEvent("a head of \(head.count) bytes") }
    // In host byte order, because it never leaves the process.
    let (event, value) = unsafe head.withUnsafeBytes { bytes in
      unsafe (
        bytes.loadUnaligned(as: UInt16.self),
        bytes.loadUnaligned(fromByteOffset: 2, as: UInt32.self)
      )
    }
    self.init(
      Kind(event: event, value: value),
      endpoint: String(decoding: message.bytes(at: 1), as: UTF8.self))
  }
}

extension MonitorEvent.Kind {
  package init(event: UInt16, value: UInt32) {
    let signed = Int32(bitPattern: value)
    let code = ZeroMQError.Code(rawValue: signed)
    switch Int32(event) {
    case ZMQ_EVENT_CONNECTED: self = .connected(descriptor: Int(signed))
    case ZMQ_EVENT_CONNECT_DELAYED: self = .connectDelayed
    case ZMQ_EVENT_CONNECT_RETRIED: self = .connectRetried(after: .milliseconds(value))
    case ZMQ_EVENT_LISTENING: self = .listening(descriptor: Int(signed))
    case ZMQ_EVENT_BIND_FAILED: self = .bindFailed(code)
    case ZMQ_EVENT_ACCEPTED: self = .accepted(descriptor: Int(signed))
    case ZMQ_EVENT_ACCEPT_FAILED: self = .acceptFailed(code)
    case ZMQ_EVENT_CLOSED: self = .closed(descriptor: Int(signed))
    case ZMQ_EVENT_CLOSE_FAILED: self = .closeFailed(code)
    case ZMQ_EVENT_DISCONNECTED: self = .disconnected(descriptor: Int(signed))
    case ZMQ_EVENT_MONITOR_STOPPED: self = .monitorStopped
    case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: self = .handshakeSucceeded
    case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL: self = .handshakeFailed(.noDetail(code))
    case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL:
      self = .handshakeFailed(HandshakeFailure(protocolError: value))
    case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: self = .handshakeFailed(.refused(status: Int(value)))
    default: self = .other(event: event, value: value)
    }
  }
}

extension ZeroMQError {
  fileprivate static func malformedEvent(_ detail: String) -> ZeroMQError {
    ZeroMQError(.malformed, operation: "SocketMonitor", detail: detail)
  }
}
