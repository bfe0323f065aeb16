import FreshetAPI
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells a client that waits for permission to send its body.
///
/// curl waits before large bodies (`Expect: 100-continue`, RFC 9110, 10.1.1), for one second if nobody answers. A
/// body too large for every route gets no such answer: its refusal follows at once.
final class ContinueHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundOut = HTTPResponsePart

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .head(let request) = unwrapInboundIn(data), Self.isToContinue(request) {
      context.writeAndFlush(
        wrapOutboundOut(.head(HTTPResponse(status: .continue))), promise: nil)
    }
    context.fireChannelRead(data)
  }

  /// Whether the client waits for permission and its body is small enough.
  static func isToContinue(_ request: HTTPRequest) -> Bool {
    guard request.headerFields[.expect]?.lowercased() == "100-continue" else { return false }
    guard let length = request.headerFields[.contentLength] else { return true }
    return Int(length).map { $0 <= APILimits.longestBody } ?? false
  }
}
