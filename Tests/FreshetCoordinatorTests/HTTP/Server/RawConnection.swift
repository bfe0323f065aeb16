import NIOCore
import NIOPosix
import NIOSSL

@testable import FreshetCoordinator

/// A connection to the HTTP interface that sends bytes as a test says, and hears until the other side ends it.
final class RawConnection: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer

  private let pieces: AsyncStream<String>
  private let heard: AsyncStream<String>.Continuation

  private init() { (pieces, heard) = AsyncStream.makeStream() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    heard.yield(String(buffer: unwrapInboundIn(data)))
  }

  func channelInactive(context: ChannelHandlerContext) { heard.finish() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    heard.finish()
    context.close(promise: nil)
  }

  /// A connection that is open.
  struct Open {
    let channel: any Channel
    fileprivate let ear: RawConnection

    func send(_ text: String) async throws {
      try await channel.writeAndFlush(ByteBuffer(string: text)).get()
    }

    /// Ends the connection, unless the other side was faster.
    func close() async throws {
      do {
        try await channel.close().get()
      } catch ChannelError.alreadyClosed {}
    }

    /// The next answer, whose body is an object; all that came if the other side ends it first.
    func answer() async -> String {
      var text = ""
      for await piece in ear.pieces {
        text += piece
        if text.contains("\r\n\r\n"), text.hasSuffix("}") { break }
      }
      return text
    }

    /// All that comes until the other side ends the connection.
    func rest() async -> String {
      var text = ""
      for await piece in ear.pieces { text += piece }
      return text
    }
  }

  /// Connects to `server`, with TLS if there is something to trust.
  static func open(_ server: HTTPServer, tls: NIOSSLContext? = nil) async throws -> Open {
    try await open(tls: tls) {
      try await $0.connect(host: "127.0.0.1", port: Int(server.port)).get()
    }
  }

  /// Connects to the socket at `path`.
  static func open(path: String) async throws -> Open {
    try await open(tls: nil) { try await $0.connect(unixDomainSocketPath: path).get() }
  }

  private static func open(
    tls: NIOSSLContext?, _ connect: (ClientBootstrap) async throws -> any Channel
  ) async throws -> Open {
    let ear = RawConnection()
    let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(context: tls, serverHostname: "localhost"))
          }
          try channel.pipeline.syncOperations.addHandler(ear)
        }
      }
    return Open(channel: try await connect(bootstrap), ear: ear)
  }
}
