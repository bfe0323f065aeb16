import Glibc
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import NIOSSL

/// What the kernel says of the other end of a Unix socket: `struct ucred` (unix(7)), which Glibc does not export.
private struct PeerCredentials: Sendable {
  let process: pid_t
  let user: uid_t
  let group: gid_t
}

/// A connection of the HTTP interface: it is seated, and speaks TLS where there is a certificate, before HTTP begins.
struct BoundedChannel: ServerChildChannel {
  /// A connection that is set up.
  struct Value: ServerChildChannelValue {
    /// Nil for one that is turned away.
    let caller: CallerConnection?
    let http: HTTP1Channel.Value
    var channel: any Channel { http.channel }
  }

  let http: HTTP1Channel
  let desk: ConnectionDesk
  let certificate: ServerCertificate?
  /// Whether the listener is the operators' socket.
  let isForOperators: Bool

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    user(of: channel).flatMap { user in
      // A set-up that fails would end the listener, so a connection is turned away by a handler.
      let caller = self.desk.seat(channel, operator: user)
      let handlers = self.handlers(isSeated: caller != nil)
      return channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHandlers(handlers())
      }.flatMap {
        self.http.setup(channel: channel, logger: logger)
      }.map { Value(caller: caller, http: $0) }
    }
  }

  func handle(value: Value, logger: Logger) async {
    guard let caller = value.caller else {
      return await http.handle(value: value.http, logger: logger)
    }
    await CallerConnection.$current.withValue(caller) {
      await http.handle(value: value.http, logger: logger)
    }
  }

  private func handlers(isSeated: Bool) -> () -> [any ChannelHandler] {
    { [certificate] in
      guard isSeated else { return [TurnAwayHandler(certificate == nil ? .full : nil)] }
      guard let certificate else { return [] }
      return [PlainRequestHandler(), NIOSSLServerHandler(context: certificate.context)]
    }
  }

  /// The operator at the other end of the socket; nil for anybody else.
  ///
  /// The file's mode keeps others out. Should someone loosen it, they are callers like any other.
  private func user(of channel: any Channel) -> EventLoopFuture<UInt32?> {
    guard isForOperators, let options = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeSucceededFuture(nil)
    }
    let peer: EventLoopFuture<PeerCredentials> = options.unsafeGetSocketOption(
      level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED))
    return peer.map { $0.user == geteuid() || $0.user == 0 ? $0.user : nil }
      .recover { _ in nil }
  }
}
