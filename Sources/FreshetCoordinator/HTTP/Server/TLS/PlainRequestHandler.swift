import NIOCore

/// Tells a client that speaks plain HTTP to a port of TLS what to do; everything else passes.
///
/// TLS would only fail to make sense of it, and the client of the alert that is the answer.
final class PlainRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private var isTold = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isTold else { return }
    guard Self.isPlain(unwrapInboundIn(data).readableBytesView.first) else {
      context.fireChannelRead(data)
      return context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }
    isTold = true
    context.writeAndFlush(wrapOutboundOut(BareAnswer.needsTLS.bytes), promise: nil)
    context.close(promise: nil)
  }

  /// Whether a connection that begins with `byte` is not TLS, whose first byte is that of a handshake (RFC 8446, 5.1).
  ///
  /// A method of HTTP begins with a letter.
  static func isPlain(_ byte: UInt8?) -> Bool {
    byte.map { UInt8(ascii: "A")...UInt8(ascii: "z") ~= $0 } ?? false
  }
}
