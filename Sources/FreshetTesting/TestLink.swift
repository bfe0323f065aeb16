public import Freshet
import FreshetCoordinator
import FreshetCore
import Synchronization

/// A network path to a ``TestFleet``'s coordinator that can be cut and healed, for an application's own agent.
///
///     try await TestFleet.with(nodes: 0) { fleet in
///       let link = try await fleet.link()
///       let application = try Application(coordinator: link.address)
///       …
///       link.cut()
///     }
///
/// While the path is cut, the connections stay open, as in a network that drops packets: neither side is notified. The
/// fleet stops its links when it stops.
public final class TestLink: Sendable {
  /// One of an agent's two connections.
  public enum Connection: Sendable {
    /// The connection that brings events.
    case broadcast
    /// The connection for proofs, catch-ups and reports.
    case session
  }

  private let proxy: LinkProxy

  init(to coordinator: CoordinatorAddress, security: NodeSecurity) async throws {
    proxy = try await LinkProxy(to: coordinator, security: security)
  }

  /// The address at which an agent finds the coordinator through this link.
  public var address: CoordinatorAddress { proxy.address }

  /// Discards all messages on a connection, in both directions, until ``heal()``.
  ///
  /// - Parameter connection: the connection to cut; nil for both. Default: nil.
  public func cut(_ connection: Connection? = nil) {
    if connection != .session { proxy.control.broadcastIsCut.store(true, ordering: .releasing) }
    if connection != .broadcast { proxy.control.sessionIsCut.store(true, ordering: .releasing) }
  }

  /// Forwards messages on both connections again; what was discarded stays lost.
  public func heal() {
    proxy.control.broadcastIsCut.store(false, ordering: .releasing)
    proxy.control.sessionIsCut.store(false, ordering: .releasing)
  }

  /// Discards the next `count` broadcast frames that carry events.
  public func loseNextFrames(_ count: Int) {
    proxy.control.losses.store(count, ordering: .releasing)
  }

  func stop() { proxy.stop() }
}

extension TestFleet {
  /// The address at which an application's own agent finds the coordinator, by a path that cannot be cut.
  public var coordinator: CoordinatorAddress {
    let addresses = addresses
    return CoordinatorAddress(
      addresses.host, broadcastPort: addresses.broadcastPort, sessionPort: addresses.sessionPort)
  }

  /// Opens a path to the coordinator that can be cut and healed, for an application's own agent.
  ///
  /// The link has the application's key, if the fleet has keys; its agent needs none.
  ///
  /// - Parameter application: the name that the agent gives as its application.
  /// - Returns: the path.
  /// - Throws: the error of ZeroMQ if the proxy cannot listen; ``TestFleetError/noKey(application:)``.
  public func link(of application: String = "test") async throws -> TestLink {
    let link = try await TestLink(to: coordinator, security: try security(of: application))
    keep(link)
    return link
  }
}
