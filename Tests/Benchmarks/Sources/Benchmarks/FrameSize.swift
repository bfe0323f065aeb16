import Freshet
import FreshetTesting
import Synchronization
import ZeroMQ

/// How large a broadcast of one event is, found out by listening: what raw messages are as large as.
enum FrameSize {
  /// Frames that are looked at: between them and their neighbours are beacons, which are smaller.
  private static let sample = 8

  static func measure() async throws -> Int {
    try await TestFleet.with(nodes: 1) { fleet in
      let endpoint = fleet.broadcastEndpoint
      let largest = Mutex(0)
      let isDone = Atomic(false)
      let listener = try SocketThread(name: "raw-listener") {
        largest.withLock { $0 = (try? Self.listen(at: endpoint)) ?? 0 }
        isDone.store(true, ordering: .releasing)
      }
      defer { listener.join() }
      // Until the subscription is there and has heard enough; the listener gives up by itself.
      for number in 0..<10_000 where !isDone.load(ordering: .acquiring) {
        let change = CustomerStateChange(customer: "\(number % 500)")
        try await fleet.settle(try await fleet.publish(Event(.customerStateChange(change))))
      }
      listener.join()
      let bytes = largest.withLock { $0 }
      guard bytes > 0 else { throw BenchmarkError.timedOut("a broadcast") }
      return bytes
    }
  }

  private static func listen(at endpoint: String) throws -> Int {
    let socket = try Socket(.sub, context: try Context())
    // A coordinator lets in the one topic of its protocol: how its frames begin.
    try socket.subscribe(to: Array("FSH\u{2}".utf8))
    try socket.connect(endpoint)
    var largest = 0
    for _ in 0..<sample {
      guard let frame = try socket.receive(timeout: .seconds(5)) else { break }
      largest = max(largest, frame.count)
    }
    return largest
  }
}
