import Logging

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// An HTTP interface on a port of its own.
enum ServerRig {
  private struct NoBackups: BackupSource {
    func backup() async throws -> any LogCopy { throw StoreError.backupRuns }
  }

  static let health = "GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"

  /// A request for `/v1/events` with `token`.
  static func events(_ token: String?) -> String {
    "GET /v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\n"
      + (token.map { "Authorization: Bearer \($0)\r\n" } ?? "") + "\r\n"
  }

  /// Runs `body` against an interface that ends with it.
  ///
  /// A busy machine may take long to send a header, which only some tests are about.
  static func with(
    gate: Gatekeeper = .open, mostConnections: Int = 200, transport: HTTPTransport = .init(),
    coordinator: FakeCoordinator = FakeCoordinator(),
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
    _ body: (HTTPServer) async throws -> Void
  ) async throws {
    let transport = transport.patient
    let server = try await HTTPServer(
      host: "127.0.0.1", port: 0, commands: coordinator, backups: NoBackups(), maxDrop: nil,
      gate: Gate(gate), mostConnections: mostConnections, transport: transport,
      idleLimit: .seconds(3_600), logger: logger)
    do {
      try await body(server)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }
}

extension HTTPTransport {
  /// The same with time enough for a busy machine to send a header, unless the test is about that.
  var patient: HTTPTransport {
    var patient = self
    if headerLimit == APILimits.headerTime { patient.headerLimit = .seconds(600) }
    return patient
  }
}
