import Glibc

/// The system's view of a connection that a monitor told of: who is at its other end, and how to end it.
///
/// libzmq may have closed it since, and the system given its descriptor to another connection: compare the port of
/// this end before anything is done to it.
public struct PeerConnection: Hashable, Sendable {
  /// The descriptor, as ``MonitorEvent/Kind-swift.enum/accepted(descriptor:)`` tells it.
  public let descriptor: Int

  /// The connection with this descriptor.
  public init(descriptor: Int) { self.descriptor = descriptor }

  /// The bytes of the other end's IP address, 4 or 16 of them; nil if there is none.
  public var address: [UInt8]? { unsafe end(getpeername)?.address }

  /// The port of this end; nil if there is none.
  public var localPort: UInt16? { unsafe end(getsockname)?.port }

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

  /// Ends it: libzmq sees that the peer has gone.
  public func shutDown() {
    // What has been closed already needs nothing.
    _ = shutdown(Int32(clamping: descriptor), Int32(SHUT_RDWR))
  }
}
