import Synchronization
import ZeroMQ

/// The threads of raw subscribers, and when each received what.
final class RawSubscribers: Sendable {
  private struct State {
    var threads: [SocketThread] = []
    var received: [[ContinuousClock.Instant]] = []
    var error: (any Error)?
  }
  private let count: Int
  private let state = Mutex(State())

  /// Each thread ends when it has received `count` messages.
  init(count: Int) { self.count = count }

  func start(_ number: Int, at endpoint: String, context: Context) throws {
    for _ in 0..<number {
      let thread = try SocketThread(name: "raw-subscriber") {
        let result = Result { try self.receive(at: endpoint, context: context) }
        self.state.withLock { state in
          switch result {
          case .success(let instants): state.received.append(instants)
          case .failure(let error): state.error = error
          }
        }
      }
      state.withLock { $0.threads.append(thread) }
    }
  }

  /// Waits until every thread has received everything, so that the publisher's socket stays so long.
  func awaitEnd() throws {
    for thread in state.withLock({ $0.threads }) { thread.join() }
    if let error = state.withLock({ $0.error }) { throw error }
  }

  /// What each subscriber received when, by the message's number.
  func join() throws -> [[ContinuousClock.Instant]] {
    try awaitEnd()
    return state.withLock { $0.received }
  }

  private func receive(
    at endpoint: String, context: Context
  ) throws -> [ContinuousClock.Instant] {
    var options = SocketOptions()
    options.receiveHighWaterMark = 100_000
    let socket = try Socket(.sub, context: context, options: options)
    try socket.subscribe()
    try socket.connect(endpoint)
    var poller = Poller()
    _ = poller.add(socket)
    let start = ContinuousClock.now
    var instants = [ContinuousClock.Instant](repeating: start, count: count)
    var left = count
    while left > 0 {
      guard try poller.poll(timeout: .seconds(30)) > 0 else {
        throw BenchmarkError.timedOut("\(left) raw messages")
      }
      while left > 0, let message = try socket.receive() {
        instants[Int(Self.number(of: message.bytes))] = .now
        left -= 1
      }
    }
    return instants
  }

  static func write(_ number: UInt64, to message: inout [UInt8]) {
    for index in 0..<8 { message[index] = UInt8(truncatingIfNeeded: number >> (8 * UInt64(index))) }
  }

  private static func number(of message: [UInt8]) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(message[$1]) << (8 * UInt64($1)) }
  }
}
