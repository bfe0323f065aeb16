import NIOCore
import NIOPosix

/// A client that sends bytes over a connection of its own, and hears what comes back.
final class RawClient: Sendable {
  private final class Ear: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    let pieces: AsyncStream<String>
    private let heard: AsyncStream<String>.Continuation

    init() { (pieces, heard) = AsyncStream.makeStream() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      heard.yield(String(buffer: unwrapInboundIn(data)))
    }

    func channelInactive(context: ChannelHandlerContext) { heard.finish() }
  }

  private let channel: any Channel
  private let ear: Ear

  /// Connects; a client that does not read leaves to the system what comes.
  init(port: UInt16, reads: Bool = true) async throws {
    let ear = Ear()
    self.ear = ear
    channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelOption(.autoRead, value: reads)
      .channelInitializer { $0.pipeline.addHandler(ear) }
      .connect(host: "127.0.0.1", port: Int(port)).get()
  }

  func send(_ text: String) async throws {
    do {
      try await channel.writeAndFlush(ByteBuffer(string: text)).get()
    } catch ChannelError.ioOnClosedChannel {
      // The other side has refused before it has read all; its answer says so.
    }
  }

  /// Sends a request without a body.
  func get(_ target: String) async throws {
    try await send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
  }

  /// Sends the head of a request whose body has `length` bytes.
  func post(_ target: String, length: Int, headers: [(String, String)] = []) async throws {
    let fields = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
    try await send(
      "POST \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        + "Content-Length: \(length)\r\n\(fields)\r\n")
  }

  /// What comes until `isEnough`, or until the server ends the connection.
  func hear(until isEnough: (String) -> Bool) async -> String {
    var text = ""
    for await piece in ear.pieces {
      text += piece
      if isEnough(text) { break }
    }
    return text
  }

  /// The next answer, whose body is an object.
  func answer() async -> String { await hear { $0.contains("\r\n\r\n") && $0.hasSuffix("}") } }

  /// Ends the connection, unless the other side was faster.
  func close() async throws {
    do {
      try await channel.close().get()
    } catch ChannelError.alreadyClosed {}
  }
}
