import Foundation
import Synchronization
import ZeroMQ

/// Plain libzmq: one XPUB, and as many SUB sockets as there are nodes, each on a thread of its own.
///
/// With the settings that did best: two I/O threads on each side, a backlog beyond the nodes, one
/// frame a message, nothing dropped.
struct RawFanout {
  let subscribers: Int
  let messageBytes: Int
  let pace: Pace
  let warmUp: Int
  let events: Int

  /// Publisher's and subscribers' clocks of one round.
  struct Round {
    /// From before the commit, if there was one, to its end.
    var commits: [Duration] = []
    /// From the send to the last subscriber.
    var deliveries: [Duration] = []
    /// From before the commit, if there was one, to the last subscriber.
    var total: [Duration] = []
  }

  private struct Sent {
    var begun: ContinuousClock.Instant
    var committed: ContinuousClock.Instant
  }

  /// Runs one round; `scratch` is what each event is committed to before it is sent.
  func round(committingTo scratch: CommitScratch?) async throws -> Round {
    let publisherContext = try Context(ioThreads: 2)
    let subscriberContext = try Context(ioThreads: 2)
    let subscribers = RawSubscribers(count: events + warmUp)
    let outcome = Mutex<Result<[Sent], any Error>?>(nil)
    let (stream, finished) = AsyncStream.makeStream(of: Void.self)
    let publisher = try SocketThread(name: "raw-publisher") {
      let result = Result {
        try publish(publisherContext, subscriberContext, subscribers, scratch)
      }
      outcome.withLock { $0 = result }
      finished.finish()
    }
    for await _ in stream {}
    publisher.join()
    guard let sent = try outcome.withLock({ try $0?.get() }) else { return Round() }
    return measure(sent, try subscribers.join())
  }

  private func measure(_ sent: [Sent], _ received: [[ContinuousClock.Instant]]) -> Round {
    var round = Round()
    for index in warmUp..<(warmUp + events) {
      guard let last = received.map({ $0[index] }).max() else { continue }
      round.commits.append(sent[index].begun.duration(to: sent[index].committed))
      round.deliveries.append(sent[index].committed.duration(to: last))
      round.total.append(sent[index].begun.duration(to: last))
    }
    return round
  }

  private func publish(
    _ context: Context, _ subscriberContext: Context, _ threads: RawSubscribers,
    _ scratch: CommitScratch?
  ) throws -> [Sent] {
    var options = SocketOptions()
    options.sendHighWaterMark = 100_000
    options.backlog = 4_096
    // Otherwise only the first of equal subscriptions is passed on, and the others are not counted.
    options.xpubVerboser = true
    let socket = try Socket(.xpub, context: context, options: options)
    try socket.bind("tcp://127.0.0.1:*")
    try threads.start(subscribers, at: try socket.lastEndpoint, context: subscriberContext)
    try awaitSubscriptions(socket)
    var sent: [Sent] = []
    sent.reserveCapacity(events + warmUp)
    var message = [UInt8](repeating: 0x2A, count: max(messageBytes, 8))
    for index in 0..<(events + warmUp) {
      let begun = ContinuousClock.now
      try scratch?.commit(index + 1)
      let committed = ContinuousClock.now
      RawSubscribers.write(UInt64(index), to: &message)
      guard try socket.send(message) else { throw BenchmarkError.wrong("a raw send was refused") }
      sent.append(Sent(begun: begun, committed: committed))
      guard case .every(let interval) = pace else { continue }
      Thread.sleep(forTimeInterval: interval / .seconds(1))
    }
    try threads.awaitEnd()
    return sent
  }

  private func awaitSubscriptions(_ socket: borrowing Socket) throws {
    var poller = Poller()
    _ = poller.add(socket)
    var count = 0
    let deadline = ContinuousClock.now + .seconds(20)
    while count < subscribers {
      guard ContinuousClock.now < deadline else {
        throw BenchmarkError.timedOut("\(subscribers - count) raw subscriptions")
      }
      try poller.poll(timeout: .milliseconds(100))
      while try socket.receiveSubscription() != nil { count += 1 }
    }
  }
}

/// How events follow each other.
enum Pace {
  /// So long after the one before is settled, or sent where nothing settles.
  case every(Duration)
  case backToBack
}
