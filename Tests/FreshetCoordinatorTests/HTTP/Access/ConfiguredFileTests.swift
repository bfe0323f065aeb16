import Foundation
import FreshetRuntime
import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite(.timeLimit(.minutes(10))) struct ConfiguredFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func write(_ text: String, _ name: String, mode: Int) throws -> String {
    let path = directory.path(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func read(
    _ path: String, atMost limit: Int = 10, kept protection: FileProtection = .secret
  ) throws(FileFault) -> [UInt8] {
    try ConfiguredFile.bytes(at: path, atMost: limit, kept: protection)
  }

  @Test func `a pipe, which may never say anything, is refused`() async throws {
    let path = directory.path + "/pipe"
    try #require(unsafe mkfifo(path, 0o600) == 0)
    let fault = FileFault.notRegular(path: path)
    #expect(throws: fault) { try read(path) }
    await #expect(throws: fault) { try await KeySetFile(path: path).bytes() }
    #expect(throws: FileFault.notRegular(path: directory.path)) {
      try read(directory.path)
    }
  }

  @Test func `what is too long, not there or no text is told`() throws {
    let path = try write(String(repeating: "7", count: 200_000), "file", mode: 0o600)
    for limit in [10, 199_999] {
      #expect(throws: FileFault.tooLong(path: path, limit: limit)) {
        try read(path, atMost: limit)
      }
    }
    #expect(try read(path, atMost: 200_000).count == 200_000)
    let none = directory.path("none")
    #expect(throws: FileFault.missing(path: none)) { try read(none) }
    #expect(
      FileFault.missing(path: none).description
        == "\(none) cannot be read: No such file or directory")
    let binary = directory.path("binary")
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: binary))
    #expect(throws: FileFault.notText(path: binary)) {
      try ConfiguredFile.text(at: binary, atMost: 10, kept: nil)
    }
  }

  @Test func `a byte order mark is no part of a text`() throws {
    let path = try write("\u{FEFF}nodes", "marked", mode: 0o600)
    #expect(
      try ConfiguredFile.text(at: path, atMost: 10, kept: nil).utf8.elementsEqual("nodes".utf8))
  }

  @Test func `only a file is replaced, and never a link, a pipe or a directory`() throws {
    let file = try write("old", "file", mode: 0o600)
    let link = directory.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let pipe = directory.path("pipe")
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    for path in [link, pipe, directory.path] {
      for isReplacing in [true, false] {
        #expect(throws: FileFault.notRegular(path: path)) {
          try DurableFile.write("new", to: path, replacing: isReplacing)
        }
      }
    }
    try DurableFile.write("new", to: file, replacing: true)
    #expect(try read(link) == Array("new".utf8))
    #expect(FileStatus(path: pipe)?.isRegular == false)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(Set(names) == ["file", "link", "pipe"])
  }

  @Test func `a secret that others can read is refused, by a link as well`() throws {
    let path = try write("secret", "secret", mode: 0o600)
    let link = directory.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try read(link).count == 6)
    for (mode, kept) in [(0o644, false), (0o602, false), (0o400, true)] as [(Int, Bool)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      for path in [path, link] {
        let bytes = try? read(path)
        #expect((bytes != nil) == kept, "\(String(mode, radix: 8))")
      }
    }
  }

  @Test func `a webhook's secret, the access file and an issuer's keys are checked`() async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let secret = try write("a secret of thirty bytes or so\n", "s", mode: 0o644)
    let access = try write(
      """
      webhooks:
        - name: bus
          sort: cloudevents
          secretFile: \(secret)
          publish:
            - {kinds: [Purge], dimensions: ["tag:*"]}
      """, "access.yaml", mode: 0o644)
    var configuration = CoordinatorConfiguration(dataDirectory: directory.path)
    configuration.accessFile = access
    let exposed = #expect(throws: CoordinatorError.self) {
      try Gatekeeper(configuration, logger: logger)
    }
    #expect("\(exposed!)".contains("chmod 600 \(secret)"), "\(exposed!)")
    #expect(
      "\(exposed!)".contains("accessFile \(access): the secret of the webhook 'bus': \(secret)"),
      "\(exposed!)")
    _ = try write("a secret of thirty bytes or so\n", "s", mode: 0o600)
    _ = try Gatekeeper(configuration, logger: logger)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: access)
    let writable = #expect(throws: CoordinatorError.self) {
      try Gatekeeper(configuration, logger: logger)
    }
    #expect("\(writable!)".contains("chmod go-w \(access)"), "\(writable!)")
    let keys = try write("{}", "keys", mode: 0o646)
    await #expect(
      throws: FileFault.unprotected(path: keys, .writable(mode: 0o646, .trusted))
    ) { try await KeySetFile(path: keys).bytes() }
  }
}
