import CommandTesting
import Foundation
import Testing

/// Commands over the operators' socket.
@Suite(.timeLimit(.minutes(10))) struct SocketProcessTests {
  private let directory: TemporaryDirectory
  private var path: String { directory.path("http.sock") }

  /// A token that nobody has.
  private static let access = """
    tokens:
      - name: nobody
        sha256: "\(String(repeating: "0", count: 64))"
        rights: {read: [events]}

    """

  init() throws { directory = try TemporaryDirectory() }

  private func run(_ arguments: String...) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(
      arguments, environment: ["FRESHET_COORDINATOR_URL": "unix:\(path)"])
  }

  @Test func `every sort of request works, without a token, and without TCP`() async throws {
    _ = try directory.write(Self.access, to: "access.yaml")
    let coordinator = try await CoordinatorProcess(
      "--new-fleet", "--access-file", directory.path("access.yaml"), "--http-socket", path,
      "--http-socket-only", in: directory)
    #expect(coordinator.url == "unix:\(path)")
    let published = try await run(
      "publish", "prompt-deploy", "refund", "--version", "a+b c", "--wait", "5s")
    #expect(published.status == 0, "\(published.errors)")
    let events = try await run("events", "--json")
    #expect(events.output.contains(#""uid:\#(geteuid())""#), "\(events.output)\(events.errors)")
    #expect(events.output.contains("a+b c"))
    for command in [
      ["fleet"], ["state"], ["reload"], ["doctor"], ["wait", "1"],
      ["find", String(repeating: "0", count: 64)],
      ["backup", directory.path("copy.sqlite")],
    ] {
      let outcome = try await FreshetProcess.run(
        command + ["--coordinator", "unix:\(path)"])
      #expect([0, 17, 20].contains(outcome.status), "\(command): \(outcome.errors)")
    }
  }

  @Test func `beside TCP, which asks for tokens`() async throws {
    _ = try directory.write(Self.access, to: "access.yaml")
    let coordinator = try await CoordinatorProcess(
      "--access-file", directory.path("access.yaml"), "--http-socket", path, in: directory)
    #expect(try await coordinator.run("fleet").status == 12)
    #expect(try await run("fleet").status == 0)
    coordinator.process.signal(SIGTERM)
    #expect(try await coordinator.process.outcome.status == 0)
    let gone = try await run("fleet")
    #expect(gone.status == 4)
    #expect(gone.errors.contains("there is no such socket"), "\(gone.errors)")
  }

  @Test func `a path that is taken ends the start, and the file stays`() async throws {
    _ = try directory.write("precious", to: "http.sock")
    let outcome = try await FreshetProcess.run([
      "coordinator", "--data-directory", directory.path("log"), "--http-port", "0",
      "--broadcast-port", "0", "--session-port", "0", "--http-socket", path,
    ])
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("http-socket (--http-socket) is \(path), which is no socket"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
  }
}
