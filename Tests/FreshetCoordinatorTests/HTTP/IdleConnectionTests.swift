import Foundation
import Logging
import NIOCore
import NIOPosix
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// Connections on which nothing comes.
@Suite(.timeLimit(.minutes(10))) struct IdleConnectionTests {
  private struct NoBackups: BackupSource {
    func backup() async throws -> any LogCopy { throw StoreError.backupRuns }
  }

  @Test(arguments: ["", "GET /health HTTP/1.1\r\n", "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"])
  func `who says nothing, or not all, is cut off`(said: String) async throws {
    let server = try await HTTPServer(
      host: "127.0.0.1", port: 0, commands: FakeCoordinator(), backups: NoBackups(),
      maxDrop: nil, gate: Gate(.open), idleLimit: .milliseconds(100),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: Int(server.port)).get()
    // On a busy machine it is cut off before.
    try? await channel.writeAndFlush(ByteBuffer(string: said)).get()
    // Ends when the other side closes; a server that never does is a test that hangs.
    try await channel.closeFuture.get()
    await server.stop()
  }

  @Test(arguments: ["/v1/events", "/none", "/health"])
  func `who never ends a request is cut off, though something comes now and then`(
    path: String
  ) async throws {
    let server = try await HTTPServer(
      host: "127.0.0.1", port: 0, commands: FakeCoordinator(), backups: NoBackups(),
      maxDrop: nil, gate: Gate(.open), bodyLimit: .milliseconds(100),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .connect(host: "127.0.0.1", port: Int(server.port)).get()
    let head = "POST \(path) HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    try? await channel.writeAndFlush(ByteBuffer(string: head)).get()
    let drip = Task {
      while !Task.isCancelled {
        try await channel.writeAndFlush(ByteBuffer(string: "1\r\n \r\n")).get()
        try await Task.sleep(for: .milliseconds(20))
      }
    }
    try await channel.closeFuture.get()
    drip.cancel()
    await server.stop()
  }
}
