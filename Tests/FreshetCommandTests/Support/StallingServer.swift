import Foundation
import Testing

/// A server that answers whoever connects with the beginning of an answer, and says no more.
final class StallingServer: Sendable {
  private let descriptor: Int32
  let port: UInt16

  /// Listens on a free port of the loopback; `answer` is sent to the first who comes.
  init(answer: String) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(descriptor, generic, length) == 0 && listen(descriptor, 4) == 0
          && getsockname(descriptor, generic, &length) == 0
      }
    }
    try #require(isBound)
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread {
      let peer = accept(descriptor, nil, nil)
      guard peer >= 0 else { return }
      // The request is of no interest; its connection is closed with the process.
      let bytes = Array(answer.utf8)
      _ = unsafe send(peer, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
  }

  deinit {
    // Wakes the thread, which close alone does not.
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }
}
