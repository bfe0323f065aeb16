import Foundation
import FreshetCore
import Testing

/// A server that answers one request on each connection, as it was told to, and remembers the requests.
final class ScriptedServer: Sendable {
  private let listener: LoopbackListener
  private let heads: Guarded<[String]>
  var port: UInt16 { listener.port }

  /// Listens; the nth request gets the nth of `answers`, and later ones the last.
  init(answers: [String]) throws {
    let listener = try LoopbackListener()
    let heads = Guarded<[String]>([])
    self.listener = listener
    self.heads = heads
    Thread.detachNewThread {
      var left = answers[...]
      while let peer = listener.next() {
        heads.withLock { $0.append(Self.head(from: peer)) }
        let bytes = Array((left.first ?? "").utf8)
        if left.count > 1 { left.removeFirst() }
        _ = unsafe send(peer, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        close(peer)
      }
    }
  }

  deinit { listener.end() }

  /// The targets of the requests so far, such as `/v1/events?limit=1`.
  var targets: [String] {
    heads.withLock { $0 }.map { head in
      let parts = head.split(separator: " ", maxSplits: 2)
      return parts.count > 1 ? String(parts[1]) : head
    }
  }

  /// An answer with a body, after which the connection ends.
  static func answer(_ status: String, type: String, _ body: String) -> String {
    "HTTP/1.1 \(status)\r\ncontent-type: \(type)\r\ncontent-length: \(body.utf8.count)\r\n"
      + "connection: close\r\n\r\n\(body)"
  }

  /// Reads a request without a body, whose end is an empty line; at most 64 KiB.
  private static func head(from peer: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while bytes.count < 64 << 10, bytes.suffix(4) != [13, 10, 13, 10] {
      let count = unsafe recv(peer, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
