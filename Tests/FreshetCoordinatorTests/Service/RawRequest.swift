import Foundation
import Glibc

/// One HTTP request over a connection of its own, as bytes.
enum RawRequest {
  /// Posts `body` as JSON, and returns all that comes until the server ends the connection.
  static func post(_ body: String, to target: String, port: UInt16) async -> String {
    let head =
      "POST \(target) HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n"
      + "content-type: application/json\r\ncontent-length: \(body.utf8.count)\r\n\r\n"
    return await withCheckedContinuation { continuation in
      // A thread of its own may block.
      Thread.detachNewThread { continuation.resume(returning: send(head + body, to: port)) }
    }
  }

  private static func send(_ request: String, to port: UInt16) -> String {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = port.bigEndian
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(number, $0, length) == 0
      }
    }
    let bytes = Array(request.utf8)
    guard isConnected, unsafe write(number, bytes, bytes.count) == bytes.count else { return "" }
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while case let count = unsafe read(number, &piece, piece.count), count > 0 {
      answer += piece.prefix(count)
    }
    return String(decoding: answer, as: UTF8.self)
  }
}
