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
/// Create it before the first server binds, and one only for each context. It belongs to the
/// thread that creates it, which must answer sooner than ``SocketOptions/handshakeInterval``:
/// until then the peer waits, and so does its descriptor.
///
/// Without a `ZAPServer`, sockets with ``Security/CurveClients/zap(domain:)`` refuse everybody.
/// It is asked once a connection: to revoke a key, check ``Message/userID`` with each message too.
public struct ZAPServer: ~Copyable {
  /// Where libzmq asks.
  public static let endpoint = "inproc://zeromq.zap.01"

  /// A ROUTER, since a REP would be stuck with a request that it cannot answer.
  let socket: Socket

  /// Opens the server; throws ``ZeroMQError/Code/addressInUse`` if the context has one.
  public init(context: Context) throws(ZeroMQError) {
    var options = SocketOptions()
    // A peer that hangs up before the answer is nobody's fault.
    options.routerMandatory = false
    let socket = try Socket(.router, context: context, options: options)
    try socket.bind(Self.endpoint)
    self.socket = socket
  }

  /// Answers the requests that wait, at most `limit`.
  ///
  /// Malformed requests are refused without asking `decide`, or dropped if they cannot even be
  /// answered.
  ///
  /// - Parameters:
  ///   - limit: how many requests, so that a storm of peers does not keep the thread from the rest.
  ///   - decide: who may connect. It must not block.
  /// - Returns: how many requests were taken.
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

  /// Answers one request; false if none waits.
  public func handleNext(_ decide: (ZAPRequest) -> ZAPReply) throws(ZeroMQError) -> Bool {
    let parts: [[UInt8]]
    do throws(ZeroMQError) {
      guard let message = try socket.receiveMultipart(limit: ZAPEnvelope.frameLimit) else {
        return false
      }
      parts = message.parts
    } catch {
      // Too many frames is malformed, and no reason to stop answering.
      guard error.code == .tooManyFrames else { throw error }
      return true
    }
    guard let envelope = ZAPEnvelope(parts) else { return true }
    let reply = envelope.request.map(decide) ?? .malformedRequest
    // False only if the peer is gone or takes no answers: its handshake then times out.
    _ = try socket.send(Multipart(reply.frames(for: envelope)))
    return true
  }
}

extension ZAPReply {
  /// The answer as ROUTER sends it: peer, delimiter, version, request id, status, reason, user id,
  /// and no metadata.
  fileprivate func frames(for envelope: ZAPEnvelope) -> [[UInt8]] {
    [
      envelope.peer, [], Array("1.0".utf8), envelope.requestID, Array("\(status)".utf8),
      Array(reason.utf8), Array(userID.utf8), [],
    ]
  }
}

extension Poller {
  /// Waits for requests to a ZAP server.
  public mutating func add(_ server: borrowing ZAPServer) -> Item {
    add(server.socket.handle, for: .readable)
  }
}
