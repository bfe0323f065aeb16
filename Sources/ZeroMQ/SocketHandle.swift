import CZeroMQ
import Glibc

/// A libzmq socket and the thread that owns it.
///
/// A class, so that a poller or monitor can keep a reference and notice that the socket was closed.
@safe
package final class SocketHandle {
  let pointer: UnsafeMutableRawPointer
  let context: Context
  private(set) var isOpen = true
  /// Whether a monitor receives events of its connections.
  var isMonitored = false
  private let owner = pthread_self()

  init(_ kind: Socket.Kind, context: Context) throws(ZeroMQError) {
    guard context.enter() else {
      throw ZeroMQError(.terminated, operation: "socket", detail: "\(kind)")
    }
    if kind.namesPeers { RoutingIDs.seed() }
    guard let pointer = unsafe zmq_socket(context.pointer, kind.rawValue) else {
      let error = ZeroMQError.last("socket", "\(kind)")
      context.leave()
      throw error
    }
    unsafe self.pointer = unsafe pointer
    self.context = context
  }

  /// Closes the socket; unsent messages are sent while it lingers, or dropped.
  func close() {
    checkOwner()
    guard isOpen else { return }
    isOpen = false
    // The connections end after the socket is closed. If nobody read those events, libzmq's I/O thread would
    // wait forever, and block all sockets of the context.
    if isMonitored { unsafe zmq_socket_monitor(pointer, nil, 0) }
    // Fails only for something that is not a socket.
    unsafe zmq_close(pointer)
    context.leave()
  }

  /// Traps in a debug build if the calling thread is not the owner.
  package func checkOwner() {
    assert(
      pthread_equal(owner, pthread_self()) != 0,
      "A ZeroMQ socket was used by a thread that did not create it. "
        + "Sockets belong to one thread: create it there, and wake that thread with a WakeUp.")
  }

  // MARK: Options

  func set(_ option: Int32, _ value: Int32, _ name: String) throws(ZeroMQError) {
    var value = value
    let result = unsafe zmq_setsockopt(pointer, option, &value, MemoryLayout<Int32>.size)
    try ZeroMQError.check(result, "setOption", "\(name) = \(value)")
  }

  func set(_ option: Int32, _ isOn: Bool, _ name: String) throws(ZeroMQError) {
    try set(option, isOn ? 1 : 0 as Int32, name)
  }

  func set(_ option: Int32, long value: Int64, _ name: String) throws(ZeroMQError) {
    var value = value
    let result = unsafe zmq_setsockopt(pointer, option, &value, MemoryLayout<Int64>.size)
    try ZeroMQError.check(result, "setOption", "\(name) = \(value)")
  }

  /// Sets an option of bytes, which the error does not show, because they may be a secret key.
  func set(_ option: Int32, _ bytes: [UInt8], _ name: String) throws(ZeroMQError) {
    let result = unsafe bytes.withUnsafeBytes { buffer in
      unsafe zmq_setsockopt(pointer, option, buffer.baseAddress, buffer.count)
    }
    try ZeroMQError.check(result, "setOption", "\(name) of \(bytes.count) bytes")
  }

  package func int(_ option: Int32, _ name: String) throws(ZeroMQError) -> Int32 {
    var value: Int32 = 0
    var size = MemoryLayout<Int32>.size
    try ZeroMQError.check(
      unsafe zmq_getsockopt(pointer, option, &value, &size), "option", name)
    return value
  }

  package func long(_ option: Int32, _ name: String) throws(ZeroMQError) -> Int64 {
    var value: Int64 = 0
    var size = MemoryLayout<Int64>.size
    try ZeroMQError.check(
      unsafe zmq_getsockopt(pointer, option, &value, &size), "option", name)
    return value
  }

  package func string(_ option: Int32, _ name: String) throws(ZeroMQError) -> String {
    // An endpoint is a short host, path or name; libzmq refuses to truncate one that does not fit.
    var bytes = [UInt8](repeating: 0, count: 1024)
    var size = bytes.count
    try ZeroMQError.check(
      unsafe zmq_getsockopt(pointer, option, &bytes, &size), "option", name)
    return String(decoding: bytes[..<max(0, size - 1)], as: UTF8.self)
  }
}
