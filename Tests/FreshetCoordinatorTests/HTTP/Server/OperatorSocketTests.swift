import CommandTesting
import Foundation
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// The Unix socket of the machine's own operators.
@Suite(.timeLimit(.minutes(10))) struct OperatorSocketTests {
  private let directory: CommandTesting.TemporaryDirectory
  private var path: String { directory.path("http.sock") }

  init() throws { directory = try .init() }

  private func mode(_ path: String) throws -> Int {
    try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func fault() throws -> String? {
    do throws(OperatorSocket.Fault) {
      try OperatorSocket(path: path).discard()
      return nil
    } catch { return error.description }
  }

  @Test func `the coordinator's own user needs no token, and signs with his number`()
    async throws
  {
    let coordinator = FakeCoordinator()
    let transport = HTTPTransport(socket: try OperatorSocket(path: path))
    let event = #"{"kind": "Purge", "tag": "promotion"}"#
    try await ServerRig.with(
      gate: AccessRig().gatekeeper(), transport: transport, coordinator: coordinator
    ) { _ in
      #expect(try mode(path) == 0o600)
      // Nothing is left of binding.
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["http.sock"])
      let connection = try await RawConnection.open(path: path)
      try await connection.send(
        "POST /v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: \(event.utf8.count)\r\n\r\n\(event)")
      let answer = await connection.answer()
      #expect(answer.hasPrefix("HTTP/1.1 201"), "\(answer)")
      try await connection.close()
    }
    #expect(coordinator.state.withLock { $0.logged.first?.event?.actor } == "uid:\(geteuid())")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a token is asked for on TCP, as ever`() async throws {
    try await ServerRig.with(gate: AccessRig().gatekeeper()) { server in
      let connection = try await RawConnection.open(server)
      try await connection.send(ServerRig.events(nil))
      #expect(await connection.answer().hasPrefix("HTTP/1.1 401"))
      try await connection.close()
    }
  }

  @Test func `a socket at which nobody listens is replaced, any other is left alone`()
    async throws
  {
    let transport = HTTPTransport(socket: try OperatorSocket(path: path))
    try await ServerRig.with(transport: transport) { _ in
      #expect(try fault()?.contains("another process listens") == true)
      // As after a crash: the file stays, and nobody listens.
      try FileManager.default.moveItem(atPath: path, toPath: directory.path("stale"))
    }
    try FileManager.default.moveItem(atPath: directory.path("stale"), toPath: path)
    #expect(try fault() == nil)
    let next = HTTPTransport(socket: try OperatorSocket(path: path))
    try await ServerRig.with(transport: next) { _ in
      let connection = try await RawConnection.open(path: path)
      try await connection.send(ServerRig.health)
      #expect(await connection.answer().hasPrefix("HTTP/1.1 200"))
      try await connection.close()
    }
    _ = try directory.write("precious", to: "http.sock")
    #expect(try fault()?.contains("is no socket") == true)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `a path that cannot be is refused`() throws {
    #expect(throws: OperatorSocket.Fault.self) {
      try OperatorSocket(path: directory.path("absent/http.sock"))
    }
    #expect(throws: OperatorSocket.Fault.self) {
      try OperatorSocket(path: "/" + String(repeating: "x", count: 107))
    }
  }
}
