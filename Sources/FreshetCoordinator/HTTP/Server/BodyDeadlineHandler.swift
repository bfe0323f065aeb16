import FreshetAPI
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not end in time, or sends far more than any route takes.
///
/// Routes bound the bodies that they read. This also bounds one that nobody reads, such as that of a caller who was
/// refused already: what is sent now and then keeps a connection from being idle.
final class BodyDeadlineHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  /// The most bytes of a body; twice what routes take, so that a route can say first that it takes no more.
  static let mostBytes = 2 * APILimits.longestBody

  private let limit: TimeAmount
  private var bytes = 0
  private var deadline: Scheduled<Void>?

  init(limit: TimeAmount) { self.limit = limit }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      deadline?.cancel()
      bytes = 0
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
        context.close(promise: nil)
      }
    case .body(let piece):
      bytes += piece.readableBytes
      guard bytes <= Self.mostBytes else { return context.close(promise: nil) }
    case .end: deadline?.cancel()
    }
    context.fireChannelRead(data)
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }
}
