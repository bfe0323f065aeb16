import CZeroMQ
import Glibc

/// The operating system's view of a connection reported by a monitor: who is at the other end, and how to end
/// it.
///
/// libzmq may have closed it since, and the system may have reused its descriptor. Compare ``localPort`` or
/// ``localPath`` before acting on it.
public struct PeerConnection: Hashable, Sendable {
  /// The descriptor reported by ``MonitorEvent/Kind-swift.enum/accepted(descriptor:)``.
  public let descriptor: Int

  /// Creates a view of the connection with this descriptor.
  public init(descriptor: Int) { self.descriptor = descriptor }

  /// The other end's IP address, 4 or 16 bytes; `nil` if there is none.
  public var address: [UInt8]? { unsafe end(getpeername)?.address }

  /// The port of this end; `nil` if there is none.
  public var localPort: UInt16? { unsafe end(getsockname)?.port }

  /// The path of this end's Unix socket; `nil` if it has none.
  public var localPath: String? {
    var end = sockaddr_un()
    let size = MemoryLayout<sockaddr_un>.size
    var length = socklen_t(size)
    let result = unsafe withUnsafeMutablePointer(to: &end) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        unsafe getsockname(Int32(clamping: descriptor), generic, &length)
      }
    }
    guard result == 0, end.sun_family == sa_family_t(AF_UNIX) else { return nil }
    let path = unsafe withUnsafeBytes(of: &end.sun_path) { unsafe Array($0) }
    let used = max(0, min(path.count, Int(length) - (size - path.count)))
    let text = path.prefix(used).prefix { $0 != 0 }
    return text.isEmpty ? nil : String(validating: text, as: UTF8.self)
  }

  /// The user of the process at the other end of a Unix socket, as it was when that connected; `nil` for any other
  /// connection.
  public var user: UInt32? {
    var id: UInt32 = 0
    return unsafe czeromq_peer_user(Int32(clamping: descriptor), &id) == 0 ? id : nil
  }

  private typealias Question = (
    Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>
  ) -> Int32

  private func end(_ ask: Question) -> (address: [UInt8], port: UInt16)? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      let bytes = UnsafeMutableRawPointer(pointer)
      let generic = unsafe bytes.assumingMemoryBound(to: sockaddr.self)
      let result = unsafe ask(Int32(clamping: descriptor), generic, &length)
      guard result == 0 else { return nil }
      switch unsafe Int32(generic.pointee.sa_family) {
      case AF_INET:
        let end = unsafe bytes.load(as: sockaddr_in.self)
        return unsafe (
          withUnsafeBytes(of: end.sin_addr) { unsafe Array($0) }, UInt16(bigEndian: end.sin_port)
        )
      case AF_INET6:
        let end = unsafe bytes.load(as: sockaddr_in6.self)
        return unsafe (
          withUnsafeBytes(of: end.sin6_addr) { unsafe Array($0) }, UInt16(bigEndian: end.sin6_port)
        )
      default: return nil
      }
    }
  }

  /// The bytes received from the peer and acknowledged since it connected; nil if this is no TCP connection.
  public var bytesReceived: UInt64? {
    var count: UInt64 = 0
    let result = unsafe czeromq_bytes_received(Int32(clamping: descriptor), &count)
    return result == 0 ? count : nil
  }

  /// Ends the connection; to libzmq, the peer has gone.
  ///
  /// A descriptor that is a listening socket by now is left alone: libzmq ends the process if it cannot accept.
  public func shutDown() {
    var isListening: Int32 = 0
    var size = socklen_t(MemoryLayout<Int32>.size)
    let result = unsafe getsockopt(
      Int32(clamping: descriptor), SOL_SOCKET, SO_ACCEPTCONN, &isListening, &size)
    guard result == 0, isListening == 0 else { return }
    // Fails harmlessly if the connection is already closed.
    _ = shutdown(Int32(clamping: descriptor), Int32(SHUT_RDWR))
  }
}
