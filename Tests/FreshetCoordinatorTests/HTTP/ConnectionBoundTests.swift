import Logging
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// How many connections the HTTP interface takes at once.
@Suite(.timeLimit(.minutes(10))) struct ConnectionBoundTests {
  private struct NoBackups: BackupSource {
    func backup() async throws -> any LogCopy { throw StoreError.backupRuns }
  }

  /// What a client hears on its connection.
  private final class Ear: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    let isSilent = Mutex(true)
    private let pieces: AsyncStream<String>
    private let heard: AsyncStream<String>.Continuation

    init() { (pieces, heard) = AsyncStream.makeStream() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      isSilent.withLock { $0 = false }
      heard.yield(String(buffer: unwrapInboundIn(data)))
    }

    func channelInactive(context: ChannelHandlerContext) { heard.finish() }

    /// The next answer, whose body is an object.
    func answer() async -> String {
      var text = ""
      for await piece in pieces {
        text += piece
        if text.contains("\r\n\r\n"), text.hasSuffix("}") { break }
      }
      return text
    }
  }

  private func connect(_ ear: Ear, to server: HTTPServer) async throws -> any Channel {
    try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelInitializer { $0.pipeline.addHandler(ear) }
      .connect(host: "127.0.0.1", port: Int(server.port)).get()
  }

  private static let request = ByteBuffer(
    string: "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")

  @Test func `those beyond the bound wait until another has ended`() async throws {
    let server = try await HTTPServer(
      host: "127.0.0.1", port: 0, commands: FakeCoordinator(), backups: NoBackups(),
      maxDrop: nil, gate: Gate(.open), mostConnections: 1, idleLimit: .seconds(3_600),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let (first, second) = (Ear(), Ear())
    let inside = try await connect(first, to: server)
    try await inside.writeAndFlush(Self.request).get()
    #expect(await first.answer().hasPrefix("HTTP/1.1 200"))
    let outside = try await connect(second, to: server)
    try await outside.writeAndFlush(Self.request).get()
    // Whoever is inside is answered as before; an answer to the other would have come long since.
    for _ in 0..<50 {
      try await inside.writeAndFlush(Self.request).get()
      #expect(await first.answer().hasPrefix("HTTP/1.1 200"))
    }
    #expect(second.isSilent.withLock { $0 })
    try await inside.close().get()
    #expect(await second.answer().hasPrefix("HTTP/1.1 200"))
    try await outside.close().get()
    await server.stop()
  }
}
