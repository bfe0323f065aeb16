import Glibc

/// A peer that speaks ZMTP 3.0 byte by byte, without encryption.
struct RawPeer: ~Copyable {
  struct Failure: Error {
    var call: String
    var code = errno
  }

  private let descriptor: Int32

  /// Connects to a port of this host, and says nothing.
  init(port: UInt16) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(call: "socket") }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafePointer(to: &address) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe connect(descriptor, $0, size)
      }
    }
    guard result == 0 else { throw Failure(call: "connect") }
    // Neither a read nor a write may keep the test waiting.
    guard fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { throw Failure(call: "fcntl") }
  }

  deinit { close(descriptor) }

  /// Shakes hands as a DEALER without authentication; the answers are left unread.
  func greet() {
    var greeting: [UInt8] = [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0] + Array("NULL".utf8)
    greeting += [UInt8](repeating: 0, count: 64 - greeting.count)
    var ready: [UInt8] = [5] + Array("READY".utf8)
    for (name, value) in [("Socket-Type", "DEALER"), ("Identity", "")] {
      ready += [UInt8(name.utf8.count)] + Array(name.utf8)
      ready += [0, 0, 0, UInt8(value.utf8.count)] + Array(value.utf8)
    }
    _ = send(greeting + [4, UInt8(ready.count)] + ready)
  }

  /// Whether the other side has answered the greeting with its own and its READY, before which it takes no message.
  var isGreeted: Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe recv(descriptor, &bytes, bytes.count, Int32(MSG_PEEK))
    // A greeting has 64 bytes; the command behind it says the length of what follows in its second one.
    return count > 66 && count >= 66 + Int(bytes[65])
  }

  /// Sends what the connection takes now; returns its size, or nil if the other side has ended the connection.
  func send(_ bytes: [UInt8]) -> Int? {
    let count = unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    if count >= 0 { return count }
    return errno == EAGAIN ? 0 : nil
  }

  /// Whether the other side has ended the connection; what it sent is thrown away.
  var isCut: Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
      if count > 0 { continue }
      return count == 0 || errno != EAGAIN
    }
  }
}
