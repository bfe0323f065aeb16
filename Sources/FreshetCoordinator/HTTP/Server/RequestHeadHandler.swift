import FreshetAPI
import FreshetCore
import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Ends a connection whose first request does not begin in time, and answers a header that is too large.
///
/// The time is for the whole header, and for the handshake of TLS: what is sent now and then does not prolong it.
/// Between later requests, a connection may be idle.
///
/// Also ends a connection that sends too many requests ahead of their answers.
final class RequestHeadHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// The most requests that a connection may send ahead of their answers.
  ///
  /// A request of twenty bytes takes kilobytes once it is decoded, and all that one read brings are decoded.
  static let mostUnanswered = 64

  private let limit: TimeAmount
  private var deadline: Scheduled<Void>?
  /// The requests that are not answered yet.
  private var unanswered = 0
  private var isEnded = false

  init(limit: TimeAmount) { self.limit = limit }

  func handlerAdded(context: ChannelHandlerContext) {
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
      let seconds = DurationText.format(.nanoseconds(self.limit.nanoseconds))
      self.refuse(
        context, .requestTimeout, "the header of the first request has not ended after \(seconds)")
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    // What is left of a read is decoded even after the end.
    guard !isEnded else { return }
    if case .head = unwrapInboundIn(data) {
      deadline?.cancel()
      unanswered += 1
      if unanswered > Self.mostUnanswered {
        isEnded = true
        return context.close(promise: nil)
      }
    }
    context.fireChannelRead(data)
  }

  func write(
    context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
  ) {
    if case .end = unwrapOutboundIn(data) { unanswered -= 1 }
    context.write(data, promise: promise)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // With another answer under way, this one would be taken for it.
    guard unanswered == 0, case .headerOverflow? = error as? HTTPParserError else {
      return context.fireErrorCaught(error)
    }
    refuse(
      context, .requestHeaderFieldsTooLarge,
      "the header has more than \(APILimits.headerBytes) bytes or \(APILimits.headerFields) fields")
  }

  private func refuse(
    _ context: ChannelHandlerContext, _ status: HTTPResponse.Status, _ reason: String
  ) {
    deadline?.cancel()
    var problem = Problem(.refused, reason)
    problem.status = status.code
    let answer = BareAnswer(problem)
    context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    // Does not wait until it is sent: a handshake that never ends would hold it back.
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(promise: nil)
  }
}
