import Foundation
import Glibc
import Testing

/// A datagram socket on which a test listens as systemd does.
final class NotifiedManager: Sendable {
  let path: String
  private let descriptor: Int32
  /// What has come, read at once: a sender drops what finds the socket's queue full.
  private let messages: AsyncStream<[UInt8]>

  /// Listens at `path`.
  init(at path: String) throws {
    self.path = path
    let (messages, continuation) = AsyncStream.makeStream(of: [UInt8].self)
    self.messages = messages
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    try #require(path.utf8.count < room)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      for (index, byte) in zip(bytes.indices, path.utf8) { unsafe bytes[index] = byte }
    }
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe bind(descriptor, generic, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    // A thread of its own waits, since those of tasks must not.
    Thread.detachNewThread { [descriptor] in
      var bytes = [UInt8](repeating: 0, count: 4_096)
      while true {
        let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        continuation.yield(Array(bytes.prefix(count)))
      }
      close(descriptor)
      continuation.finish()
    }
  }

  /// The thread's wait ends with this alone, and it closes the socket then: the descriptor is nobody else's before.
  deinit { shutdown(descriptor, Int32(SHUT_RD)) }

  /// The next message; the suite's time limit bounds the wait.
  func message() async throws -> String {
    var bytes: [UInt8] = []
    for await message in messages {
      bytes = message
      break
    }
    try #require(!bytes.isEmpty, "no message has come")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The next message that is not of a watchdog.
  func news() async throws -> String {
    while true {
      let message = try await message()
      if message != "WATCHDOG=1" { return message }
    }
  }
}
