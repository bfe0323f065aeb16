import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Backup route` {
  /// Answers with a file of its own, or an error.
  private struct Copies: BackupSource {
    let path: String?

    func backup() async throws -> any LogCopy {
      guard let path else { throw StoreError.backupRuns }
      return try BackupFile(path: path, mediaType: "application/vnd.sqlite3")
    }
  }

  private func answer(_ copies: (any BackupSource)?) async throws -> TestResponse {
    let router = makeRouter(commands: FakeCoordinator(), backups: copies)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try await Application(router: router, logger: logger).test(.router) { client in
      try await client.get("/v1/backup")
    }
  }

  @Test func `sends the whole file, piece by piece`() async throws {
    let directory = try TemporaryDirectory()
    let bytes = (0..<(2 * BackupFile.pieceBytes + 77)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(filePath: directory.path("b")))
    let response = try await answer(Copies(path: directory.path("b")))
    #expect(response.status == .ok)
    #expect(response.headers[.contentType] == "application/vnd.sqlite3")
    #expect(response.headers[.contentLength] == "\(bytes.count)")
    #expect(Array(response.body.readableBytesView) == bytes)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }

  @Test func `says that another is being made, or that none can be`() async throws {
    for copies in [Copies(path: nil), nil] as [Copies?] {
      let response = try await answer(copies)
      #expect(response.status == .serviceUnavailable)
      #expect(response.problem?.type == .logUnavailable)
    }
  }

  @Test func `needs the right to operate, which no other right includes`() {
    var rights = Rights.all
    rights.operates = false
    #expect(
      AccessPolicy.decide(Identity(actor: "i", rights: rights), .operate)
        == .refused(.mayNotOperate))
    #expect(
      AccessPolicy.decide(Identity(actor: "i", rights: Rights(operates: true)), .operate)
        == .allowed)
  }
}
