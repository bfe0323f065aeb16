import NIOCore

/// Answers a connection that may not stay, and closes it; nothing that it sends is read.
final class TurnAwayHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What is said; nil to close without a word, because the other side expects TLS.
  private let answer: BareAnswer?

  init(_ answer: BareAnswer?) { self.answer = answer }

  func channelActive(context: ChannelHandlerContext) {
    if let answer { context.writeAndFlush(wrapOutboundOut(answer.bytes), promise: nil) }
    context.close(promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {}
}
