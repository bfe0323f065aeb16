import Foundation
import Testing

@testable import FreshetCoordinator

@Suite(.timeLimit(.minutes(10))) struct ConfiguredFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test func `a pipe, which may never say anything, is refused`() async throws {
    let path = directory.path + "/pipe"
    try #require(unsafe mkfifo(path, 0o600) == 0)
    let fault = ConfiguredFile.Fault(description: "\(path) is not a regular file")
    #expect(throws: fault) { try ConfiguredFile.data(at: path, atMost: 10) }
    await #expect(throws: fault) { try await KeySetFile(path: path).bytes() }
  }

  @Test func `one byte more than the limit is told, and a link is followed`() throws {
    let path = directory.path + "/file"
    let link = directory.path + "/link"
    try Data(repeating: 7, count: 20).write(to: URL(fileURLWithPath: path))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(try ConfiguredFile.data(at: link, atMost: 10).count == 11)
    #expect(try ConfiguredFile.data(at: path, atMost: 20).count == 20)
    #expect(throws: ConfiguredFile.Fault.self) {
      try ConfiguredFile.data(at: directory.path + "/none", atMost: 10)
    }
  }
}
