import Foundation
import FreshetAPI
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

  @Test func `the key of before is kept, and can be put in force again`() throws {
    let early = fault { path throws(CoordinatorKeys.Fault) in
      _ = try CoordinatorKeys.loadOrMake(in: path)
      _ = try CoordinatorKeys.activatePrevious(in: path)
    }
    #expect(early == .noPrevious(path: path + "/coordinator.previous.key"))
    let first = try CoordinatorKeys.load(in: path).current.publicKey
    let second = try CoordinatorKeys.makeNext(in: path).publicKey
    try CoordinatorKeys.activateNext(in: path)
    #expect(try directory.mode(of: "coordinator.previous.key") == 0o600)
    try CoordinatorKeys.makeNext(in: path)
    // It would take the place of a key that nodes may trust.
    let third = fault { path throws(CoordinatorKeys.Fault) in
      _ = try CoordinatorKeys.activatePrevious(in: path)
    }
    #expect(third == .nextExists(path: path + "/coordinator.next.key"))
    try FileManager.default.removeItem(atPath: directory.path("coordinator.next.key"))
    #expect(try CoordinatorKeys.activatePrevious(in: path).publicKey == first)
    let back = try CoordinatorKeys.load(in: path)
    #expect(back.current.publicKey == first && back.next?.publicKey == second)
    #expect(try CoordinatorKeys.activateNext(in: path).publicKey == second)
    #expect(try CoordinatorKeys.activatePrevious(in: path).publicKey == first)
  }

  @Test func `a next key that is none is told, and the key in force stays`() throws {
    let first = try CoordinatorKeys.loadOrMake(in: path).current.publicKey
    let file = directory.path("coordinator.next.key")
    try Data("nonsense".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let configuration = CoordinatorConfiguration(dataDirectory: path)
    for isStart in [true, false] {
      let keys = try configuration.ownKeys(atStart: isStart)
      #expect(keys.current.publicKey == first && keys.next == nil)
      let warning = try #require(keys.warning)
      #expect(warning.detail.contains("coordinator.next.key"))
      #expect(!warning.document.isWrong)
    }
    let faults = [
      fault { path throws(CoordinatorKeys.Fault) in _ = try CoordinatorKeys.makeNext(in: path) },
      fault { path throws(CoordinatorKeys.Fault) in _ = try CoordinatorKeys.activateNext(in: path)
      },
    ]
    for found in faults {
      guard case .file(file, .malformed)? = found else {
        Issue.record("another fault: \(String(describing: found))")
        return
      }
    }
  }

  @Test func `a start removes drafts whose process is gone, and nothing else`() throws {
    let gone = Int32.max
    let drafts = ["coordinator.key", "coordinator.next.key"].map { "\($0).\(gone)-7.draft" }
    let others = [
      "coordinator.key.\(getpid())-7.draft", "coordinator.key.\(gone)-.draft",
      "coordinator.key.\(gone)-07.draft", "coordinator.key.-7-7.draft", "x.\(gone)-7.draft",
      "coordinator.key.\(gone)-7.draft.old",
    ]
    for name in drafts + others {
      try Data("secret".utf8).write(to: URL(fileURLWithPath: directory.path(name)))
    }
    let folder = "coordinator.key.\(gone)-8.draft"
    try FileManager.default.createDirectory(
      atPath: directory.path(folder), withIntermediateDirectories: false)
    _ = try CoordinatorKeys.loadOrMake(in: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(names) == Set(others + [folder, "coordinator.key"]))
  }

  @Test func `a file that is written takes its own drafts away`() throws {
    let draft = directory.path("node.key.\(Int32.max)-1.draft")
    try Data("secret".utf8).write(to: URL(fileURLWithPath: draft))
    try DurableFile.write("text", to: directory.path("node.key"), replacing: false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["node.key"])
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
        try configuration.ownKeys(atStart: isStart)
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
