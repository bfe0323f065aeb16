import FreshetAPI
import FreshetCore
import HummingbirdCore
import Logging
import NIOCore

/// How connections come to the HTTP interface, and what they may cost before a caller is known.
struct HTTPTransport {
  /// The operators' socket to listen on; nil to listen on TCP.
  var socket: OperatorSocket?
  /// The certificate of TLS; nil for plain HTTP.
  var certificate: ServerCertificate?
  /// The most connections of one address.
  var connectionsPerAddress = Int.max
  /// The longest time from a connection's beginning to the end of its first request's header.
  var headerLimit = APILimits.headerTime

  /// The limits of a request's header, of which the decoder holds no more.
  private static let header = HTTP1Channel.Configuration.DecoderConfiguration(
    maxHeaderFieldSize: APILimits.headerBytes, maxHeaderListSize: APILimits.headerBytes,
    maxHeaderFieldCount: APILimits.headerFields)

  /// The set-up of connections, of which at most `limit` stay.
  func server(
    limit: Int, idleLimit: Duration, bodyLimit: Duration, stallLimit: Duration, logger: Logger
  ) -> HTTPServerBuilder {
    let desk = ConnectionDesk(
      ConnectionLedger(limit: limit, share: connectionsPerAddress), logger: logger)
    let configuration = HTTP1Channel.Configuration(
      additionalChannelHandlers: [
        RequestHeadHandler(limit: TimeAmount(headerLimit)),
        ContinueHandler(),
        // Later than a route that reads the body gives up, so that it can say so.
        BodyDeadlineHandler(limit: TimeAmount(bodyLimit + .seconds(1))),
        StalledReaderHandler(limit: TimeAmount(stallLimit)),
      ], idleTimeout: TimeAmount(idleLimit), httpDecoderConfiguration: Self.header)
    return HTTPServerBuilder { [certificate, isForOperators = socket != nil] responder in
      BoundedChannel(
        http: HTTP1Channel(responder: responder, configuration: configuration), desk: desk,
        certificate: certificate, isForOperators: isForOperators)
    }
  }

  /// Where to bind.
  func address(host: String, port: UInt16) -> BindAddress {
    socket.map { .unixDomainSocket(path: $0.bindPath) } ?? .hostname(host, port: Int(port))
  }

  /// What messages call the listener.
  func name(host: String, port: UInt16) -> String {
    socket.map { "unix:\($0.path)" } ?? "\(certificate == nil ? "http" : "https")://\(host):\(port)"
  }

  /// The port that `listener` is bound to, 0 for a socket, which takes its place now.
  func port(of listener: any Channel) -> Result<UInt16, CoordinatorError> {
    guard let socket else {
      let port = listener.localAddress?.port.flatMap { UInt16(exactly: $0) }
      return port.map { .success($0) } ?? .failure(.listen("no HTTP port"))
    }
    do throws(OperatorSocket.Fault) {
      try socket.publish()
      return .success(0)
    } catch {
      return .failure(.configuration(field: "httpSocket", problem: error.description))
    }
  }
}
