import Foundation
import FreshetCache
import FreshetCore
import FreshetRuntime
import ZeroMQ

@testable import Freshet

/// A coordinator of sockets and the protocol alone: no HTTP, and a log that forgets everything when it
/// ends.
final class SocketCoordinator: Sendable {
  /// What the test asks of its thread.
  private struct Requests {
    var events: [[Event]] = []
    var isStopping = false
  }

  let address: CoordinatorAddress
  private let requests: Guarded<Requests>
  private let wakeUp: WakeUp
  private let thread: SocketThread

  /// A coordinator on free ports of this machine's address `host`.
  init(at host: String = "127.0.0.1") throws {
    let wakeUp = try WakeUp()
    let requests = Guarded(Requests())
    let bound = Guarded<CoordinatorAddress?>(nil)
    let ready = DispatchSemaphore(value: 0)
    let context = try ProcessContext.context(peers: 1)
    thread = try SocketThread(name: "coordinator") {
      guard var loop = try? Loop.open(at: host, context: context, wakeUp: wakeUp) else {
        ready.signal()
        return
      }
      bound.withLock { $0 = loop.address }
      ready.signal()
      while true {
        let next = requests.withLock { requests in
          defer { requests.events.removeAll() }
          return requests
        }
        if next.isStopping { return }
        loop.turn(next.events)
      }
    }
    ready.wait()
    guard let address = bound.withLock({ $0 }) else { throw NotBound() }
    self.address = address
    self.requests = requests
    self.wakeUp = wakeUp
  }

  struct NotBound: Error {}

  func publish(_ events: [Event]) {
    requests.withLock { $0.events.append(events) }
    wakeUp.signal()
  }

  func stop() {
    requests.withLock { $0.isStopping = true }
    wakeUp.signal()
    thread.join()
  }
}

/// What the coordinator's thread owns.
private struct Loop: ~Copyable {
  private let broadcast: Socket
  private let sessions: Socket
  private var poller = Poller()
  private var machine: CoordinatorMachine
  private var effects: [CoordinatorEffect] = []
  private var token: UInt64 = 0
  let address: CoordinatorAddress

  /// Opens and binds the sockets; they belong to the calling thread from now on.
  static func open(at host: String, context: Context, wakeUp: WakeUp) throws -> Loop {
    var options = SocketOptions()
    options.ipv6 = EndpointHost(host).isIPv6
    let broadcast = try Socket(.xpub, context: context, options: options)
    let sessions = try Socket(.router, context: context, options: options)
    let address = CoordinatorAddress(
      host, broadcastPort: try broadcast.bindAnywhere(at: host),
      sessionPort: try sessions.bindAnywhere(at: host))
    // Without a first look a socket gives no sign of what arrives.
    _ = try broadcast.events
    return Loop(broadcast: broadcast, sessions: sessions, address: address, wakeUp: wakeUp)
  }

  private init(
    broadcast: consuming Socket, sessions: consuming Socket, address: CoordinatorAddress,
    wakeUp: WakeUp
  ) {
    let epoch = Epoch(counter: 1, high: 1, low: .random(in: .min ... .max))
    machine = CoordinatorMachine(
      CoordinatorMachine.Configuration(),
      head: Position(epoch: epoch, sequence: 0, digest: .zero), seed: 1,
      at: CacheClock.boot.now)
    self.address = address
    _ = poller.add(sessions)
    _ = poller.add(wakeUp)
    self.broadcast = broadcast
    self.sessions = sessions
  }

  private var clocks: CoordinatorMachine.Clocks { .init(now: CacheClock.boot.now, wall: 0) }

  mutating func turn(_ publishes: [[Event]]) {
    for events in publishes {
      token += 1
      machine.publish(events, token: PublishToken(token), at: clocks, into: &effects)
    }
    perform()
    _ = try? poller.poll(timeout: min(.milliseconds(50), max(.zero, machine.deadline - clocks.now)))
    _ = try? broadcast.tend()
    while let parts = try? sessions.receiveMultipart(limit: 2)?.parts, parts.count == 2 {
      guard let message = try? AgentMessage(decoding: parts[1]) else { continue }
      machine.receive(message, from: PeerID(parts[0]), as: .none, at: clocks, into: &effects)
      perform()
    }
    machine.wake(at: clocks, into: &effects)
    perform()
  }

  private mutating func perform() {
    var index = 0
    while index < effects.count {
      switch effects[index] {
      case .append: machine.appended(.durable, at: clocks, into: &effects)
      case .broadcast(let frame): _ = try? broadcast.send(frame)
      case .send(let message, let peer):
        _ = try? sessions.send(Multipart([peer.bytes, message.encoded()]))
      case .answer, .committed, .inquiryAnswer, .recorded, .settlement, .noSuchEvent, .terminate,
        .cut, .note:
        break
      }
      index += 1
    }
    effects.removeAll()
  }
}

extension Socket {
  /// Binds to a free port and tells which.
  fileprivate func bindAnywhere(at host: String) throws -> UInt16 {
    try bind("tcp://\(EndpointHost(host).bracketed):*")
    let endpoint = try lastEndpoint
    return UInt16(endpoint.split(separator: ":").last ?? "") ?? 0
  }
}
