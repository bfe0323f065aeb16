import NIOCore

/// Tells a client that speaks plain HTTP to a port of TLS what to do; everything else passes.
///
/// TLS would only fail to make sense of it, and the client of the alert that is the answer. As the first of the pipeline,
/// the handler is also where a connection is cut without the farewell of TLS, for which the other side could be waited.
final class PlainRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private enum Speech { case unheard, plain, other }
  private var speech = Speech.unheard

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if speech == .unheard {
      speech = Self.isPlain(unwrapInboundIn(data).readableBytesView.first) ? .plain : .other
      if speech == .plain { tell(context) }
    }
    if speech == .other { context.fireChannelRead(data) }
  }

  private func tell(_ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(BareAnswer.needsTLS.bytes), promise: nil)
    context.close(promise: nil)
  }

  /// Closes `channel` at once, whatever the state of its TLS.
  static func cut(_ channel: any Channel) {
    channel.eventLoop.execute {
      let first = try? channel.pipeline.syncOperations.context(handlerType: Self.self)
      guard let first else { return channel.close(promise: nil) }
      first.close(promise: nil)
    }
  }

  /// Whether a connection that begins with `byte` is not TLS, whose first byte is that of a handshake (RFC 8446, 5.1).
  ///
  /// A method of HTTP begins with a letter.
  static func isPlain(_ byte: UInt8?) -> Bool {
    byte.map { UInt8(ascii: "A")...UInt8(ascii: "z") ~= $0 } ?? false
  }
}
