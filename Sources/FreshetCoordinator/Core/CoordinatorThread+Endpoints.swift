import FreshetCore
import ZeroMQ

extension CoordinatorThread {
  /// Where the agents' ports are bound.
  struct Endpoints: Equatable, Sendable {
    var broadcast: String
    var session: String
    /// The directory of the Unix sockets for agents; nil if there are none.
    var socketDirectory: String?
    /// The public half of the coordinator's key; nil if the ports ask nobody for one.
    var publicKey: CurvePublicKey?

    /// The number of the broadcast's port; nil if it has none.
    var broadcastPort: UInt16? { Self.port(of: broadcast) }
    /// The number of the sessions' port; nil if it has none.
    var sessionPort: UInt16? { Self.port(of: session) }

    /// All endpoints, and the kinds of socket that their peers have.
    var all: [(String, Socket.Kind)] {
      let ports = [(session, Socket.Kind.dealer), (broadcast, .sub)]
      guard let socketDirectory else { return ports }
      return ports + [
        (LocalSocket.session.endpoint(in: socketDirectory), .dealer),
        (LocalSocket.broadcast.endpoint(in: socketDirectory), .sub),
      ]
    }

    private static func port(of endpoint: String) -> UInt16? {
      endpoint.lastIndex(of: ":").flatMap { UInt16(endpoint[endpoint.index(after: $0)...]) }
    }
  }
}
