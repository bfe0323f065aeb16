import Foundation
import Testing
import ZeroMQ

/// The longest that a test waits for something that should happen at once.
let patience = Duration.seconds(10)

/// How long a test waits to see that something does *not* happen.
let moment = Duration.milliseconds(200)

/// Any free port of this host.
let anyPort = "tcp://127.0.0.1:*"

extension Socket {
  /// Binds to a free port and tells the endpoint.
  func bindAnywhere() throws -> String {
    try bind(anyPort)
    return try lastEndpoint
  }

  /// The bytes of the next frame; fails the test if none comes.
  func next(_ timeout: Duration = patience) throws -> [UInt8] {
    guard let message = try receive(timeout: timeout) else { throw Missing("a frame") }
    return message.bytes
  }

  /// The parts of the next message; fails the test if none comes.
  func nextParts(limit: Int = Socket.multipartLimit) throws -> [[UInt8]] {
    var poller = Poller()
    _ = poller.add(self)
    try poller.poll(timeout: patience)
    guard let message = try receiveMultipart(limit: limit) else { throw Missing("a message") }
    return message.parts
  }
}

/// Something that should have come and did not.
struct Missing: Error, CustomStringConvertible {
  let description: String
  init(_ what: String) { description = "\(what) did not come" }
}

/// Calls `attempt` until it returns something, at most as long as `patience`.
///
/// `wait` blocks for a bounded time between two attempts, on a socket or a condition.
func eventually<Result>(
  _ what: String, wait: () throws -> Void, _ attempt: () throws -> Result?
) throws -> Result {
  let end = ContinuousClock.now + patience
  while ContinuousClock.now < end {
    if let result = try attempt() { return result }
    try wait()
  }
  throw Missing(what)
}

/// Runs `body` on a thread of its own, so that it may own sockets.
///
/// - Returns: a function that waits for its end, at most as long as `patience`.
func onThread(_ body: @escaping @Sendable () -> Void) -> () throws -> Void {
  let done = DispatchSemaphore(value: 0)
  Thread.detachNewThread {
    body()
    done.signal()
  }
  return {
    guard done.wait(timeout: .now() + 10) == .success else { throw Missing("the thread's end") }
  }
}

/// The error that `body` throws.
func failure(_ body: () throws(ZeroMQError) -> Void) -> ZeroMQError? {
  do throws(ZeroMQError) {
    try body()
    return nil
  } catch {
    return error
  }
}
