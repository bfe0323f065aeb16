import FreshetTerminal
import NIOCore
import NIOPosix

/// A port that forwards bytes in both directions, through a link that can be cut.
struct Forwarder: Sendable {
  private typealias Link = NIOAsyncChannel<ByteBuffer, ByteBuffer>

  private let listener: NIOAsyncChannel<Link, Never>
  private let target: Int
  private let link: CutSwitch
  /// The port that it listens on, on the loopback.
  let port: Int

  /// Listens on a free port of the loopback, and forwards to `target` there.
  init(to target: Int, through link: CutSwitch) async throws {
    listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .bind(host: "127.0.0.1", port: 0) { channel in
        channel.eventLoop.makeCompletedFuture {
          try Link(wrappingChannelSynchronously: channel)
        }
      }
    guard let port = listener.channel.localAddress?.port else {
      throw CommandFailure(.port, "no port on the loopback is free")
    }
    self.port = port
    self.target = target
    self.link = link
  }

  /// Forwards until it is cancelled.
  func run() async throws {
    try await withThrowingDiscardingTaskGroup { group in
      try await listener.executeThenClose { clients in
        for try await client in clients {
          // A broken connection concerns only its two ends, which connect again.
          group.addTask { try? await forward(client) }
        }
      }
    }
  }

  private func forward(_ client: Link) async throws {
    await link.pass()
    let server = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: target) { channel in
        channel.eventLoop.makeCompletedFuture {
          try Link(wrappingChannelSynchronously: channel)
        }
      }
    try await client.executeThenClose { fromClient, toClient in
      try await server.executeThenClose { fromServer, toServer in
        await withTaskGroup { group in
          group.addTask { try? await copy(fromClient, to: toServer) }
          group.addTask { try? await copy(fromServer, to: toClient) }
          // When one direction ends, so does the connection.
          await group.next()
          group.cancelAll()
        }
      }
    }
  }

  private func copy(
    _ bytes: NIOAsyncChannelInboundStream<ByteBuffer>,
    to writer: NIOAsyncChannelOutboundWriter<ByteBuffer>
  ) async throws {
    for try await piece in bytes {
      await link.pass()
      try await writer.write(piece)
    }
  }
}
