import Foundation
import Glibc
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct RevokedKeysFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private var file: RevokedKeysFile { RevokedKeysFile(directory: directory.path) }
  private static let list: RevokedKeys = {
    var list = RevokedKeys()
    list.insert(
      .init(key: "#" + String(repeating: "a", count: 39), grant: "g", at: 1, actor: "token:ops"))
    return list
  }()

  private func put(_ data: Data, mode: mode_t = 0o600) throws {
    try data.write(to: URL(fileURLWithPath: file.path))
    try #require(unsafe chmod(file.path, mode) == 0)
  }

  @Test func `without a file nothing is revoked`() throws {
    #expect(try file.read() == RevokedKeys())
  }

  @Test func `what is written survives, for this user alone`() throws {
    try file.write(RevokedKeys())
    // A crash left a draft behind that others can read.
    try Data("x".utf8).write(to: URL(fileURLWithPath: file.path + ".draft"))
    try #require(unsafe chmod(file.path + ".draft", 0o644) == 0)
    try file.write(Self.list)
    #expect(try RevokedKeysFile(directory: directory.path).read() == Self.list)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(names == [RevokedKeysFile.name])
  }

  @Test(arguments: ["", "nonsense\n", String(list.text.dropLast())])
  func `a file that is not whole lets nobody in`(text: String) throws {
    try put(Data(text.utf8))
    let error = try #require(throws: StoreError.self) { try file.read() }
    #expect("\(error)".contains("put a copy of it back"), "\(error)")
  }

  @Test func `what is no file of ours is not followed and not waited for`() throws {
    try #require(unsafe mkfifo(file.path, 0o600) == 0)
    #expect(throws: StoreError.self) { try file.read() }
    try #require(unsafe unlink(file.path) == 0)
    // Even to a list that is whole.
    let elsewhere = directory.path("elsewhere")
    try Data(Self.list.text.utf8).write(to: URL(fileURLWithPath: elsewhere))
    try #require(unsafe symlink(elsewhere, file.path) == 0)
    #expect(throws: StoreError.self) { try file.read() }
    try #require(unsafe unlink(file.path) == 0)
    // Not even to one that is not there.
    try #require(unsafe symlink(elsewhere + "-not", file.path) == 0)
    #expect(throws: StoreError.self) { try file.read() }
    try #require(unsafe unlink(file.path) == 0)
    try put(Data([0xFF, 0xFE]))
    #expect(throws: StoreError.self) { try file.read() }
    let long = Data(repeating: 65, count: RevokedKeys.longestText + 1)
    try put(long)
    #expect(throws: StoreError.self) { try file.read() }
    // Who can write to it could let a revoked key in again.
    try put(Data(Self.list.text.utf8), mode: 0o644)
    #expect(try file.read() == Self.list)
    try put(Data(Self.list.text.utf8), mode: 0o646)
    #expect(throws: StoreError.self) { try file.read() }
  }

  @Test func `a directory that cannot be written leaves the list as it was`() throws {
    try file.write(Self.list)
    // A directory at the draft's place can be neither removed nor opened for writing.
    try FileManager.default.createDirectory(
      atPath: file.path + ".draft", withIntermediateDirectories: false)
    #expect(throws: StoreError.self) { try file.write(RevokedKeys()) }
    #expect(try file.read() == Self.list)
  }
}
