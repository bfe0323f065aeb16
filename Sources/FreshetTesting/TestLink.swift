public import Freshet
import FreshetCoordinator
import FreshetCore
import Synchronization

/// A network path to the coordinator of a ``TestFleet`` that can be cut and healed: for an application's own
/// agent, as the application makes it.
///
///     try await TestFleet.with(nodes: 0) { fleet in
///       let link = try await fleet.link()
///       let application = try Application(coordinator: link.address)
///       …
///       link.cut()
///     }
///
/// The connections stay up, as with a network that swallows packets: neither side is told. The fleet ends
/// its links when it stops.
public final class TestLink: Sendable {
  /// Which of an agent's two connections.
  public enum Connection: Sendable {
    /// The one that brings events.
    case broadcast
    /// The one for proofs, catch-ups and reports.
    case session
  }

  private let proxy: LinkProxy

  init(to coordinator: CoordinatorAddress) async throws {
    proxy = try await LinkProxy(to: coordinator)
  }

  /// Where an agent finds the coordinator through this link.
  public var address: CoordinatorAddress { proxy.address }

  /// Swallows everything on a connection, in both directions, until ``heal()``; on both by default.
  public func cut(_ connection: Connection? = nil) {
    if connection != .session { proxy.control.broadcastIsCut.store(true, ordering: .releasing) }
    if connection != .broadcast { proxy.control.sessionIsCut.store(true, ordering: .releasing) }
  }

  /// Forwards everything again.
  public func heal() {
    proxy.control.broadcastIsCut.store(false, ordering: .releasing)
    proxy.control.sessionIsCut.store(false, ordering: .releasing)
  }

  /// Loses the next `count` frames with events.
  public func loseNextFrames(_ count: Int) {
    proxy.control.losses.store(count, ordering: .releasing)
  }

  func stop() { proxy.stop() }
}

extension TestFleet {
  /// Where an application's own agent finds the coordinator, by a path that cannot be cut.
  public var coordinator: CoordinatorAddress {
    let addresses = addresses
    return CoordinatorAddress(
      addresses.host, broadcastPort: addresses.broadcastPort, sessionPort: addresses.sessionPort)
  }

  /// A path to the coordinator that can be cut and healed, for an agent of the application's own.
  ///
  /// - Throws: why it cannot listen.
  public func link() async throws -> TestLink {
    let link = try await TestLink(to: coordinator)
    keep(link)
    return link
  }
}
