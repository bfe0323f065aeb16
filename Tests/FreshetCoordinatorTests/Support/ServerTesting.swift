import Logging

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

private struct NoBackups: BackupSource {
  func backup() async throws -> any LogCopy { throw StoreError.backupRuns }
}

/// Runs `body` with the HTTP interface over `coordinator`, which listens on the loopback.
///
/// However busy the machine, no body is too late.
func withServer(
  _ coordinator: FakeCoordinator, bounds: CallerBounds = CallerBounds(),
  gate: Gatekeeper = .open, stallLimit: Duration = HTTPServer.stallLimit,
  _ body: (UInt16) async throws -> Void
) async throws {
  let server = try await HTTPServer(
    host: "127.0.0.1", port: 0, commands: coordinator, backups: NoBackups(), maxDrop: nil,
    gate: Gate(gate), transport: HTTPTransport().patient, bounds: bounds, stallLimit: stallLimit,
    bodyLimit: .seconds(600),
    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  do {
    try await body(server.port)
  } catch {
    await server.stop()
    throw error
  }
  await server.stop()
}
