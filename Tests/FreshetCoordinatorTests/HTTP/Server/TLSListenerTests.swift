import CommandTesting
import Foundation
import Logging
import NIOSSL
import Testing

@testable import FreshetCoordinator

/// The HTTP interface over TLS.
@Suite(.timeLimit(.minutes(10))) struct TLSListenerTests {
  private let directory: CommandTesting.TemporaryDirectory
  private let authority: TestAuthority
  private let certificate: ServerCertificate

  init() throws {
    directory = try .init()
    authority = try TestAuthority()
    let paths = try authority.issue().write(to: directory.path)
    certificate = try ServerCertificate(
      CertificateFiles(certificate: paths.certificate, key: paths.key),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  /// What trusts `authority`, and speaks no version above `version`.
  private func trust(
    _ authority: TestAuthority, atMost version: TLSVersion = .tlsv13
  ) throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.trustRoots = .certificates(
      try NIOSSLCertificate.fromPEMBytes(Array(authority.pem.utf8)))
    configuration.maximumTLSVersion = version
    return try NIOSSLContext(configuration: configuration)
  }

  private func answer(_ server: HTTPServer, _ tls: NIOSSLContext) async throws -> String {
    let connection = try await RawConnection.open(server, tls: tls)
    // Fails, or is never answered, where the handshake does.
    try? await connection.send(ServerRig.health)
    let answer = await connection.answer()
    try? await connection.close()
    return answer
  }

  @Test func `who trusts the authority is answered, from TLS 1.2 on`() async throws {
    try await ServerRig.with(transport: HTTPTransport(certificate: certificate)) { server in
      for version in [TLSVersion.tlsv12, .tlsv13] {
        let spoken = try await answer(server, trust(authority, atMost: version))
        #expect(spoken.hasPrefix("HTTP/1.1 200"))
      }
      let old = try await answer(server, trust(authority, atMost: .tlsv11))
      #expect(old == "")
    }
  }

  @Test func `a new certificate is for new connections, and one under way goes on`()
    async throws
  {
    let next = try TestAuthority("Next")
    try await ServerRig.with(transport: HTTPTransport(certificate: certificate)) { server in
      let old = try await RawConnection.open(server, tls: trust(authority))
      try await old.send(ServerRig.health)
      #expect(await old.answer().hasPrefix("HTTP/1.1 200"))
      let early = try await answer(server, trust(next))
      #expect(early == "")

      _ = try next.issue().write(to: directory.path)
      try certificate.reload()
      let new = try await answer(server, trust(next))
      #expect(new.hasPrefix("HTTP/1.1 200"))
      let late = try await answer(server, trust(authority))
      #expect(late == "")
      try await old.send(ServerRig.health)
      #expect(await old.answer().hasPrefix("HTTP/1.1 200"))
      try await old.close()
    }
  }

  @Test func `plain HTTP is told to begin with https`() async throws {
    try await ServerRig.with(transport: HTTPTransport(certificate: certificate)) { server in
      let connection = try await RawConnection.open(server)
      try await connection.send(ServerRig.health)
      let answer = await connection.rest()
      #expect(answer.hasPrefix("HTTP/1.1 400"), "\(answer)")
      #expect(answer.contains("https:"), "\(answer)")
    }
  }

  @Test func `a stranger whose handshake never ends makes room at once`() async throws {
    let transport = HTTPTransport(certificate: certificate)
    try await ServerRig.with(mostConnections: 1, transport: transport) { server in
      var stalled: [RawConnection.Open] = []
      // More than are accepted beyond those that stay, so each must have ended for the next.
      for _ in 0..<40 {
        let connection = try await RawConnection.open(server)
        try? await connection.send("\u{16}\u{3}\u{1}")
        stalled.append(connection)
      }
      let answer = try await answer(server, trust(authority))
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      for connection in stalled { _ = await connection.rest() }
    }
  }

  @Test func `a handshake that never ends is cut off`() async throws {
    let transport = HTTPTransport(certificate: certificate, headerLimit: .seconds(3))
    try await ServerRig.with(transport: transport) { server in
      let connection = try await RawConnection.open(server)
      // The first bytes of a record.
      try? await connection.send("\u{16}\u{3}\u{1}")
      _ = await connection.rest()
    }
  }
}
