/// Decides for all sockets of a context which peers may connect (ZAP, RFC 27).
///
///     let zap = try ZAPServer(context: context)          // before any server binds
///     let item = poller.add(zap)
///     …
///     try zap.handleRequests { request in
///       guard case .curve(let key) = request.credentials, let node = nodes[key] else {
///         return .deny
///       }
///       return (try? .allow(userID: node)) ?? .deny
///     }
///
/// Create it before the first server binds, and only one for each context. It belongs to the thread that
/// creates it, which must answer within ``SocketOptions/handshakeInterval``: until then the peer waits, and
/// holds its descriptor.
///
/// Without a `ZAPServer`, sockets with ``Security/CurveClients/zap(domain:)`` refuse everybody. libzmq asks once for
/// each connection. To revoke a key, also check ``Message/userID`` of each message.
public struct ZAPServer: ~Copyable {
  /// The endpoint to which libzmq sends its requests.
  public static let endpoint = "inproc://zeromq.zap.01"

  /// A ROUTER, because a REP would be stuck with a request that it cannot answer.
  let socket: Socket

  /// Opens the server.
  ///
  /// - Throws: ``ZeroMQError/Code/addressInUse`` if the context already has one.
  public init(context: Context) throws(ZeroMQError) {
    var options = SocketOptions()
    // A peer that disconnects before the answer is no error.
    options.routerMandatory = false
    let socket = try Socket(.router, context: context, options: options)
    try socket.bind(Self.endpoint)
    self.socket = socket
  }

  /// Answers the waiting requests, at most `limit`.
  ///
  /// Malformed requests are refused without calling `decide`, or dropped if they cannot be answered.
  ///
  /// - Parameters:
  ///   - limit: the most requests, so that a storm of peers does not keep the thread from other work.
  ///   - decide: decides who may connect; must not block.
  /// - Returns: how many requests were handled.
  /// - Throws: ``ZeroMQError/Code/terminated`` after the context's shutdown.
  @discardableResult
  public func handleRequests(
    limit: Int = 256, _ decide: (ZAPRequest) -> ZAPReply
  ) throws(ZeroMQError) -> Int {
    for count in 0..<max(0, limit) {
      guard try handleNext(decide) else { return count }
    }
    return max(0, limit)
  }

  /// Answers one request; returns false if none is waiting.
  public func handleNext(_ decide: (ZAPRequest) -> ZAPReply) throws(ZeroMQError) -> Bool {
    let parts: [[UInt8]]
    do throws(ZeroMQError) {
      guard let message = try socket.receiveMultipart(limit: ZAPEnvelope.frameLimit) else {
        return false
      }
      parts = message.parts
    } catch {
      // A request with too many frames is malformed, but no reason to stop answering.
      guard error.code == .tooManyFrames else { throw error }
      return true
    }
    guard let envelope = ZAPEnvelope(parts) else { return true }
    let reply = envelope.request.map(decide) ?? .malformedRequest
    // False only if the peer is gone or takes no answers; its handshake then times out.
    _ = try socket.send(Multipart(reply.frames(for: envelope)))
    return true
  }
}

extension ZAPReply {
  /// The frames that the ROUTER sends: peer, delimiter, version, request id, status, reason, user id, and no
  /// metadata.
  fileprivate func frames(for envelope: ZAPEnvelope) -> [[UInt8]] {
    [
      envelope.peer, [], Array("1.0".utf8), envelope.requestID, Array("\(status)".utf8),
      Array(reason.utf8), Array(userID.utf8), [],
    ]
  }
}

extension Poller {
  /// Adds a ZAP server, to wait for its requests.
  public mutating func add(_ server: borrowing ZAPServer) -> Item {
    add(server.socket.handle, for: .readable)
  }
}
