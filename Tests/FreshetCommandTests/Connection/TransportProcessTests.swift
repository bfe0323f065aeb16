import CommandTesting
import Foundation
import Testing

/// How commands reach a coordinator: over TLS, over its socket, and what they say if they do not.
@Suite(.timeLimit(.minutes(10))) struct TransportProcessTests {
  private let directory: TemporaryDirectory
  private let authority: TestAuthority

  init() throws {
    directory = try TemporaryDirectory()
    authority = try TestAuthority()
    _ = try directory.write(authority.pem, to: "ca.pem")
  }

  private func coordinator(_ pair: TestAuthority.Pair) async throws -> CoordinatorProcess {
    let paths = try pair.write(to: directory.path)
    return try await CoordinatorProcess(
      "--tls-certificate", paths.certificate, "--tls-key", paths.key, in: directory)
  }

  private func fleet(
    at url: String, trusting authorities: String? = nil, token: String? = nil
  ) async throws -> FreshetProcess.Outcome {
    var environment = ["FRESHET_COORDINATOR_URL": url]
    environment["FRESHET_TOKEN"] = token
    environment["FRESHET_CA_FILE"] = authorities
    return try await FreshetProcess.run(["fleet"], environment: environment)
  }

  /// The one line with which a command that reached nobody ends.
  private func complaint(
    at url: String, trusting authorities: String? = nil
  ) async throws -> String {
    let outcome = try await fleet(at: url, trusting: authorities)
    #expect(outcome.status == 4, "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    return outcome.errors
  }

  @Test func `commands speak TLS, and a certificate that is renewed is served`() async throws {
    let coordinator = try await coordinator(authority.issue())
    #expect(coordinator.url.hasPrefix("https://127.0.0.1:"))
    let trusted = directory.path("ca.pem")
    let read = try await fleet(at: coordinator.url, trusting: trusted)
    #expect(read.status == 0, "\(read.errors)")

    let next = try TestAuthority("Next")
    let nextFile = try directory.write(next.pem, to: "next.pem")
    _ = try next.issue().write(to: directory.path)
    let reloaded = try await FreshetProcess.run([
      "reload", "--coordinator", coordinator.url, "--ca-file", trusted,
    ])
    #expect(reloaded.status == 0, "\(reloaded.errors)")
    #expect(reloaded.output == "\(directory.path("tls.pem")) is reloaded and in force.\n")
    #expect(try await fleet(at: coordinator.url, trusting: nextFile).status == 0)

    _ = try directory.write("no certificate", to: "tls.pem")
    let wrong = try await FreshetProcess.run([
      "reload", "--coordinator", coordinator.url, "--ca-file", nextFile,
    ])
    #expect(wrong.status == 7)
    #expect(wrong.errors.contains("the previous certificate stays in force"), "\(wrong.errors)")
    #expect(try await fleet(at: coordinator.url, trusting: nextFile).status == 0)
  }

  @Test func `what is wrong with a certificate is said in one line`() async throws {
    let trusted = directory.path("ca.pem")
    let coordinator = try await coordinator(authority.issue())
    #expect(
      try await complaint(at: coordinator.url).contains("an authority that is not trusted here"))
    // Nobody writes to it, and nobody waits for it.
    let pipe = directory.path("pipe")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(
      try await fleet(at: coordinator.url, trusting: pipe).errors.contains(
        "is not a regular file"))
    let stranger = try directory.write(try TestAuthority("Stranger").pem, to: "stranger.pem")
    #expect(
      try await complaint(at: coordinator.url, trusting: stranger).contains("give that authority's")
    )

    func renew(_ pair: TestAuthority.Pair) async throws {
      _ = try pair.write(to: directory.path)
      coordinator.process.signal(SIGHUP)
    }
    func said(until text: String) async throws -> String {
      // A signal tells nobody when it has been heeded; the suite's limit bounds the wait.
      while true {
        let outcome = try await fleet(at: coordinator.url, trusting: trusted)
        if outcome.errors.contains(text) || outcome.status != 0 { return outcome.errors }
      }
    }
    try await renew(authority.issue(to: Date(timeIntervalSinceNow: -86_400)))
    let expired = try await said(until: "expired")
    #expect(expired.contains("its certificate expired at 20"), "\(expired)")
    #expect(expired.split(separator: "\n").count == 1)
    #expect(try await coordinator.process.hasComplained(of: "certificate reloaded"))
  }

  @Test func `a certificate for another name is told as that`() async throws {
    let coordinator = try await coordinator(
      authority.issue(for: "other.example", isLoopback: false))
    let complaint = try await complaint(at: coordinator.url, trusting: directory.path("ca.pem"))
    #expect(complaint.contains("is not for '127.0.0.1'"), "\(complaint)")
  }

  @Test func `the wrong scheme is told in one line`() async throws {
    let secure = try await coordinator(authority.issue())
    let plain = secure.url.replacing("https://", with: "http://")
    let answer = try await fleet(at: plain)
    #expect(answer.status == 2)
    #expect(answer.errors.contains("begin the URL with https://"), "\(answer.errors)")
    #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")

    let other = try await CoordinatorProcess()
    let complaint = try await complaint(at: other.url.replacing("http://", with: "https://"))
    #expect(complaint.contains("it speaks no TLS"), "\(complaint)")
  }

  @Test func `a file without authorities is refused`() async throws {
    for name in ["absent.pem", "text.pem"] {
      if name == "text.pem" { _ = try directory.write("no certificate", to: name) }
      let outcome = try await fleet(
        at: "https://127.0.0.1:1", trusting: directory.path(name))
      #expect(outcome.status == 7)
      #expect(outcome.errors.contains(name), "\(outcome.errors)")
    }
  }

  @Test func `a token goes in clear to another machine only with a warning`() async throws {
    let warning = "in clear"
    let far = try await fleet(at: "http://coordinator.invalid:7400", token: "secret")
    #expect(far.status == 4)
    #expect(far.errors.contains(warning), "\(far.errors)")
    #expect(!far.errors.contains("secret"))
    for (url, token) in [
      ("http://coordinator.invalid:7400", nil), ("https://coordinator.invalid:7400", "secret"),
      ("http://127.0.0.1:1", "secret"), ("http://[::1]:1", "secret"),
      ("http://LOCALHOST:1", "secret"), ("unix:/nowhere/http.sock", "secret"),
    ] as [(String, String?)] {
      let outcome = try await fleet(at: url, token: token)
      #expect(!outcome.errors.contains(warning), "\(url): \(outcome.errors)")
    }
  }
}
