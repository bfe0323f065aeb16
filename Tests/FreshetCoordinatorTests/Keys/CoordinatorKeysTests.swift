import Foundation
import FreshetRuntime
import Testing
import ZeroMQ

@testable import FreshetCoordinator

@Suite struct CoordinatorKeysTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private var path: String { directory.path }

  private func fault(
    _ body: (String) throws(CoordinatorKeys.Fault) -> Void
  ) -> CoordinatorKeys.Fault? {
    do throws(CoordinatorKeys.Fault) {
      try body(path)
      return nil
    } catch { return error }
  }

  private func faultAtStart() -> CoordinatorKeys.Fault? {
    fault { path throws(CoordinatorKeys.Fault) in _ = try CoordinatorKeys.loadOrMake(in: path) }
  }

  @Test func `the first start makes a key for its user alone, and later ones keep it`() throws {
    let none = fault { path throws(CoordinatorKeys.Fault) in
      _ = try CoordinatorKeys.load(in: path)
    }
    #expect(none == .missing(path: path + "/coordinator.key"))
    let made = try CoordinatorKeys.loadOrMake(in: path)
    #expect(try directory.mode(of: "coordinator.key") == 0o600)
    #expect(made.next == nil)
    let again = try CoordinatorKeys.loadOrMake(in: path)
    #expect(again.current.publicKey == made.current.publicKey)
    #expect(again.current.secretKey.bytes == made.current.secretKey.bytes)
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(names == ["coordinator.key"])
  }

  @Test func `a key is replaced in steps, and never by accident`() throws {
    let first = try CoordinatorKeys.loadOrMake(in: path).current.publicKey
    let early = fault { path throws(CoordinatorKeys.Fault) in
      _ = try CoordinatorKeys.activateNext(in: path)
    }
    #expect(early == .noNext(path: path + "/coordinator.next.key"))
    let next = try CoordinatorKeys.makeNext(in: path).publicKey
    #expect(try directory.mode(of: "coordinator.next.key") == 0o600)
    let keys = try CoordinatorKeys.load(in: path)
    #expect(keys.current.publicKey == first && keys.next?.publicKey == next)
    let twice = fault { path throws(CoordinatorKeys.Fault) in
      _ = try CoordinatorKeys.makeNext(in: path)
    }
    #expect(twice == .nextExists(path: path + "/coordinator.next.key"))
    #expect(try CoordinatorKeys.activateNext(in: path).publicKey == next)
    let after = try CoordinatorKeys.load(in: path)
    #expect(after.current.publicKey == next && after.next == nil)
  }

  @Test(arguments: [0o644, 0o640, 0o620, 0o602])
  func `a key that others can read or write is refused`(mode: Int) throws {
    _ = try CoordinatorKeys.loadOrMake(in: path)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: directory.path("coordinator.key"))
    let found = try #require(faultAtStart())
    guard case .file(_, .file(.unprotected)) = found else {
      Issue.record("another fault: \(found)")
      return
    }
    #expect("\(found)".contains("chmod 600"))
    let configuration = CoordinatorConfiguration(dataDirectory: path)
    for isStart in [true, false] {
      let error = #expect(throws: CoordinatorError.self) {
        try configuration.ownKey(atStart: isStart)
      }
      guard case .configuration(field: "dataDirectory", _)? = error else {
        Issue.record("another error: \(error!)")
        return
      }
    }
  }

  @Test(arguments: ["", "freshet-coordinator-key: short\n", "key: x\n", "\u{0}"])
  func `a key that is none is refused, and not replaced`(text: String) throws {
    let file = directory.path("coordinator.key")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let found = try #require(faultAtStart())
    guard case .file(file, .malformed) = found else {
      Issue.record("another fault: \(found)")
      return
    }
    #expect("\(found)".contains("coordinator.key"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(text.utf8))
  }
}
