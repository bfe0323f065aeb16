import FreshetCoordinator
import FreshetTerminal
import ServiceLifecycle

/// Runs a coordinator, and announces its addresses.
struct CoordinatorService: Service {
  let coordinator: Coordinator
  let announce: @Sendable (CoordinatorAddresses) throws(CommandFailure) -> Void

  func run() async throws {
    try await coordinator.run { addresses in try announce(addresses) }
  }
}
