import Freshet
import FreshetCore
import Synchronization
import ZeroMQ

/// The four sockets of a proxy, owned by its thread.
struct ProxySockets: ~Copyable {
  /// The most messages forwarded in one direction before the other directions get their turn.
  private static let batchLimit = 256

  private let upBroadcast: Socket
  private let downBroadcast: Socket
  private let upSession: Socket
  private let downSession: Socket
  var poller = Poller()
  /// The node's routing id, from its last message.
  private var peer: [UInt8]?

  static func open(
    to coordinator: CoordinatorAddress, security: Security, context: Context
  ) throws(ZeroMQError) -> ProxySockets {
    var options = SocketOptions()
    options.sendHighWaterMark = 10_000
    options.receiveHighWaterMark = 10_000
    var upOptions = options
    upOptions.security = security
    let upBroadcast = try Socket(.sub, context: context, options: upOptions)
    try upBroadcast.subscribe(to: FrameHeader.bytes)
    try upBroadcast.connect(coordinator.broadcastEndpoint)
    let downBroadcast = try Socket(.xpub, context: context, options: options)
    try downBroadcast.bind("tcp://127.0.0.1:*")
    let upSession = try Socket(.dealer, context: context, options: upOptions)
    try upSession.connect(coordinator.sessionEndpoint)
    let downSession = try Socket(.router, context: context, options: options)
    try downSession.bind("tcp://127.0.0.1:*")
    return ProxySockets(
      upBroadcast: upBroadcast, downBroadcast: downBroadcast, upSession: upSession,
      downSession: downSession)
  }

  private init(
    upBroadcast: consuming Socket, downBroadcast: consuming Socket,
    upSession: consuming Socket, downSession: consuming Socket
  ) {
    _ = poller.add(upBroadcast)
    _ = poller.add(upSession)
    _ = poller.add(downSession)
    self.upBroadcast = upBroadcast
    self.downBroadcast = downBroadcast
    self.upSession = upSession
    self.downSession = downSession
  }

  /// The address on which the proxy listens.
  var address: CoordinatorAddress {
    get throws {
      func port(_ endpoint: String) throws -> UInt16 {
        guard let colon = endpoint.lastIndex(of: ":"),
          let port = UInt16(endpoint[endpoint.index(after: colon)...])
        else { throw TestFleetError.noPort(endpoint) }
        return port
      }
      return CoordinatorAddress(
        "127.0.0.1", broadcastPort: try port(try downBroadcast.lastEndpoint),
        sessionPort: try port(try downSession.lastEndpoint))
    }
  }

  /// Waits for messages, and forwards or discards them.
  mutating func forward(_ control: LinkProxy.Control) throws(ZeroMQError) {
    _ = try poller.poll(timeout: .milliseconds(500))
    try downBroadcast.tend()
    let broadcastIsCut = control.broadcastIsCut.load(ordering: .acquiring)
    for _ in 0..<Self.batchLimit {
      guard let frame = try upBroadcast.receive() else { break }
      if broadcastIsCut || Self.isLost(frame.bytes, control) { continue }
      _ = try downBroadcast.send(frame)
    }
    let sessionIsCut = control.sessionIsCut.load(ordering: .acquiring)
    for _ in 0..<Self.batchLimit {
      guard let frame = try upSession.receive() else { break }
      guard !sessionIsCut, let peer else { continue }
      // A node that has gone receives nothing.
      _ = try? downSession.send(Multipart([peer, frame.bytes]))
    }
    for _ in 0..<Self.batchLimit {
      guard let message = try downSession.receiveMultipart() else { break }
      guard message.count == 2 else { continue }
      peer = message.bytes(at: 0)
      if !sessionIsCut { _ = try upSession.send(message.bytes(at: 1)) }
    }
  }

  /// Whether to discard this frame; only frames with events count, not beacons.
  private static func isLost(_ frame: [UInt8], _ control: LinkProxy.Control) -> Bool {
    guard control.losses.load(ordering: .acquiring) > 0,
      case .batch? = (try? Broadcast(decoding: frame))?.body
    else { return false }
    control.losses.subtract(1, ordering: .acquiringAndReleasing)
    return true
  }
}
