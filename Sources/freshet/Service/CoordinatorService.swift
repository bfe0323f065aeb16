import FreshetCoordinator
import FreshetTerminal
import ServiceLifecycle

/// Runs a coordinator, and announces its addresses.
struct CoordinatorService: Service {
  let coordinator: Coordinator
  let announce: @Sendable (CoordinatorAddresses) throws(CommandFailure) -> Void

  func run() async throws {
    let addresses = try await coordinator.start()
    do {
      try announce(addresses)
      try await waitForEnd()
    } catch {
      await coordinator.stop()
      throw error
    }
    await coordinator.stop()
  }

  /// Returns on shutdown; throws if the coordinator stopped by itself.
  private func waitForEnd() async throws {
    guard let client = coordinator.client else { return }
    await cancelWhenGracefulShutdown {
      // The stream also ends for a reader that is too slow, while the coordinator still runs.
      while !Task.isCancelled, await client.watermarks() != nil {
        for await _ in await client.eventStream() {}
      }
    }
    guard !Task.isCancelled, !Task.isShuttingDownGracefully else { return }
    throw CommandFailure(
      .log,
      "the coordinator stopped because its log failed, and whether the last events are durable must "
        + "be read anew; check the disk and start it again")
  }
}
