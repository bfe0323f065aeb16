import Glibc

/// The datagram socket on which systemd listens for what its services say.
struct NotifySocket: Sendable {
  /// Why a message was not sent.
  struct Failure: Error, CustomStringConvertible {
    let code: Int32

    var description: String { unsafe String(cString: strerror(code)) }
  }

  /// The longest that a send waits while the manager's queue is full.
  private static let patience = timeval(tv_sec: 1, tv_usec: 0)

  /// The address as ``ServiceManager/address`` has it.
  let address: [UInt8]

  /// Sends one message.
  func send(_ message: String) throws(Failure) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    var patience = Self.patience
    _ = unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let bytes = Array(message.utf8)
    var (name, length) = Self.name(address)
    let sent = unsafe withUnsafePointer(to: &name) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), generic, length)
      }
    }
    guard sent == bytes.count else { throw Failure(code: errno) }
  }

  /// The address as the system takes it, and how much of it counts.
  private static func name(_ address: [UInt8]) -> (sockaddr_un, socklen_t) {
    var name = sockaddr_un()
    name.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &name.sun_path) { path in
      for (index, byte) in zip(path.indices, address) {
        unsafe path[index] = byte
      }
    }
    let offset = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: name.sun_path)
    // A path ends with a zero that counts; an abstract name ends where its bytes end.
    let count = address.first == 0 ? address.count : address.count + 1
    return (name, socklen_t(offset + count))
  }
}
