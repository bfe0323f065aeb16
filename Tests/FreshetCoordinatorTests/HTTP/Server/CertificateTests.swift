import CommandTesting
import Foundation
import FreshetAPI
import FreshetRuntime
import InMemoryLogging
import Logging
import Testing

@testable import FreshetCoordinator

/// The certificate of the HTTP interface, as files.
@Suite struct CertificateTests {
  private let directory: CommandTesting.TemporaryDirectory
  private let authority: TestAuthority

  init() throws {
    directory = try .init()
    authority = try TestAuthority()
  }

  private func files(_ pair: TestAuthority.Pair) throws -> CertificateFiles {
    let paths = try pair.write(to: directory.path)
    return CertificateFiles(certificate: paths.certificate, key: paths.key)
  }

  private func fault(_ files: CertificateFiles) -> CertificateFiles.Fault? {
    do throws(CertificateFiles.Fault) {
      _ = try files.load()
      return nil
    } catch { return error }
  }

  @Test func `a pair is read, with its end`() throws {
    let end = Date(timeIntervalSince1970: 2_000_000_000)
    let files = try files(authority.issue(to: end))
    #expect(try files.load().term.end == 2_000_000_000)
  }

  @Test(arguments: [0o644, 0o602, 0o620, 0o604])
  func `a key that others can read or change is refused`(mode: Int) throws {
    let files = try files(authority.issue())
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: files.key)
    guard case .file(.unprotected(files.key, _))? = fault(files) else {
      Issue.record("mode \(String(mode, radix: 8)) is taken")
      return
    }
  }

  @Test(arguments: [0o600, 0o400])
  func `a key that its owner alone can read is taken`(mode: Int) throws {
    let files = try files(authority.issue())
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: files.key)
    #expect(fault(files) == nil)
  }

  @Test func `what is no pair is refused, and the file named`() throws {
    let files = try files(authority.issue())
    let stranger = try authority.issue().write(to: directory.path, name: "stranger")
    #expect(
      fault(CertificateFiles(certificate: files.certificate, key: stranger.key))
        == .mismatch(certificate: files.certificate, key: stranger.key))
    #expect(
      fault(CertificateFiles(certificate: files.key, key: files.key))
        == .noCertificate(path: files.key))
    let text = try directory.write("no key", to: "text")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: text)
    #expect(
      fault(CertificateFiles(certificate: files.certificate, key: text)) == .noKey(path: text))
    let absent = directory.path("absent")
    for pair in [
      CertificateFiles(certificate: absent, key: files.key),
      CertificateFiles(certificate: files.certificate, key: absent),
    ] {
      #expect(fault(pair) == .file(.missing(path: absent)))
    }
    // Nobody writes to it, and nobody waits for it.
    let pipe = directory.path("pipe")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    #expect(
      fault(CertificateFiles(certificate: pipe, key: files.key))
        == .file(.notRegular(path: pipe)))
  }

  @Test func `files that change are read, and wrong ones leave that of before`() throws {
    let log = InMemoryLogHandler()
    let logger = Logger(label: "test") { _ in log }
    func lines() -> [String] { log.entries.map { "\($0.message)" } }
    let pair = try authority.issue()
    let certificate = try ServerCertificate(try files(pair), logger: logger)
    let first = certificate.context
    let now = Int64(Date.now.timeIntervalSince1970)
    certificate.look(at: now)
    #expect(certificate.context === first && lines().isEmpty)

    _ = try directory.write("no certificate", to: "tls.pem")
    certificate.look(at: now)
    // Said once, however often it is looked at.
    certificate.look(at: now)
    #expect(certificate.context === first)
    #expect(lines() == ["the new certificate is wrong; the previous one stays in force"])
    #expect(throws: CertificateFiles.Fault.noCertificate(path: directory.path("tls.pem"))) {
      try certificate.reload()
    }

    _ = try authority.issue().write(to: directory.path)
    certificate.look(at: now)
    #expect(certificate.context !== first)
    #expect(lines().last == "certificate reloaded")
  }

  @Test func `whoever reloads at will does not fill the log`() throws {
    let log = InMemoryLogHandler()
    let pair = try authority.issue()
    let certificate = try ServerCertificate(
      try files(pair), logger: Logger(label: "test") { _ in log })
    for _ in 1...30 { try certificate.reload() }
    _ = try directory.write("no certificate", to: "tls.pem")
    for _ in 1...30 { try? certificate.reload() }
    #expect(log.entries.count == 20)
  }

  @Test func `a certificate is told by its term`() {
    let day: Int64 = 86_400
    let term = CertificateTerm(begin: 10 * day, end: 100 * day)
    #expect(term.standing(at: 10 * day - 1) == .notYetValid)
    #expect(term.standing(at: 10 * day) == .valid)
    #expect(term.standing(at: 86 * day) == .valid)
    #expect(term.standing(at: 86 * day + 1) == .endsSoon)
    #expect(term.standing(at: 100 * day) == .expired)
    var watch = CertificateWatch(of: .init())
    #expect(watch.warning(at: 0, of: term) == .notYetValid)
    #expect(watch.warning(at: 1, of: term) == nil)
    let document = term.document(at: 100 * day)
    #expect(document.standing == "expired")
    #expect(document.notBefore == "1970-01-11T00:00:00Z")
    // A reload says only what callers refuse.
    #expect(ReloadWarning(term, of: "p", at: 99 * day) == nil)
    #expect(ReloadWarning(term, of: "p", at: 100 * day) == .expired(path: "p", term))
    #expect(ReloadWarning(term, of: "p", at: 0) == .notYetValid(path: "p", term))
    #expect(ReloadWarning(term, of: "p", at: 0)?.document.isWrong == true)
  }

  @Test func `an end that is near is told once a day, and so is one that is past`() {
    var watch = CertificateWatch(of: .init())
    let day: Int64 = 86_400
    let end = 100 * day
    let term = CertificateTerm(begin: 0, end: end)
    #expect(watch.warning(at: end - CertificateTerm.notice, of: term) == nil)
    #expect(watch.warning(at: end - 13 * day, of: term) == .ends(inDays: 13))
    #expect(watch.warning(at: end - 12 * day - 1, of: term) == nil)
    #expect(watch.warning(at: end, of: term) == .expired)
    #expect(watch.warning(at: end + day - 1, of: term) == nil)
    #expect(watch.warning(at: end + day, of: term) == .expired)
    // A clock that was set back keeps nothing silent.
    #expect(watch.warning(at: end - day, of: term) == .ends(inDays: 1))
    watch.replaced()
    #expect(watch.warning(at: end - day, of: term) == .ends(inDays: 1))
  }

  @Test func `an expired certificate is served, with a warning`() throws {
    let log = InMemoryLogHandler()
    let past = Date(timeIntervalSince1970: 1_700_000_000)
    let certificate = try ServerCertificate(
      try files(authority.issue(from: past.addingTimeInterval(-86_400), to: past)),
      logger: Logger(label: "test") { _ in log })
    certificate.look(at: 1_700_000_001)
    #expect(log.entries.map(\.level) == [.warning])
    #expect(log.entries.first?.metadata["notAfter"] == "2023-11-14T22:13:20Z")
  }
}
