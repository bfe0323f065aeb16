import Foundation
import Glibc
import Testing

/// A datagram socket on which a test listens as systemd does.
final class NotifiedManager: Sendable {
  /// The longest that a message may take.
  private static let patience = timeval(tv_sec: 60, tv_usec: 0)

  let path: String
  private let descriptor: Int32

  /// Listens at `path`.
  init(at path: String) throws {
    self.path = path
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
    var patience = Self.patience
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  /// The next message; fails if none comes.
  func message() async throws -> String {
    let descriptor = descriptor
    // A thread of its own waits, since those of tasks must not.
    let bytes: [UInt8] = await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        var count = unsafe recv(descriptor, &bytes, bytes.count, 0)
        while count < 0, errno == EINTR { count = unsafe recv(descriptor, &bytes, bytes.count, 0) }
        continuation.resume(returning: Array(bytes.prefix(max(0, count))))
      }
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
