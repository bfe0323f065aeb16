import NIOCore
import NIOHTTPTypes

/// Closes a connection whose client has read nothing for some time of what waits for it.
///
/// Whatever is sent waits for such a client: the end of a stream that it fell behind, or a large answer.
final class StalledReaderHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let limit: TimeAmount
  private var check: Scheduled<Void>?

  init(limit: TimeAmount) { self.limit = limit }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    check?.cancel()
    if !context.channel.isWritable { look(later: context) }
    context.fireChannelWritabilityChanged()
  }

  /// Nothing is added while the connection cannot be written to, so what waits becomes less if the client reads.
  private func look(later context: ChannelHandlerContext) {
    let waited = Self.waiting(context)
    check = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
      if Self.waiting(context) < waited {
        self.look(later: context)
      } else {
        context.close(promise: nil)
      }
    }
  }

  private static func waiting(_ context: ChannelHandlerContext) -> Int {
    (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
  }

  func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }
}
