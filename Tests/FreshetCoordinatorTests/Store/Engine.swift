import Foundation
import Glibc
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore
@testable import FreshetSimulation

/// The engines that must keep the rules of ``StoreConformance``; another one is another case.
enum Engine: CaseIterable, Sendable {
  case sqlite
  case virtualDisk
  case etcd

  /// Makes an empty log that no process has opened yet.
  func bench() throws -> any StoreBench {
    switch self {
    case .sqlite: try SQLiteBench()
    case .virtualDisk: DiskBench()
    case .etcd: try EtcdBench()
    }
  }
}

/// One log of an engine, and what can happen to it.
protocol StoreBench {
  /// Opens the log as another process would, once the last one has ended.
  func open() throws -> any EventStore

  /// Lets the engine find no space while `body` runs.
  func withoutSpace(_ body: () -> Void) throws

  /// Lets a write fail while `body` runs, so that it is unknown whether it is durable.
  func inDoubt(_ body: () -> Void) throws

  /// Copies the open log, runs `body`, and restores the copy elsewhere, in a new epoch.
  func restored(after body: () throws -> Void) throws -> any StoreBench
}

extension StoreBench {
  /// Opens the log and reads it, as a coordinator does.
  func opened() throws -> any EventStore {
    let store = try open()
    _ = try store.replay { _, _ in }
    return store
  }
}

extension EventStore where Copy: LogCopy {
  /// The bytes of a copy of the log, which `body` finds finished.
  func copied(beforeReading body: () throws -> Void) throws -> [UInt8] {
    let backup = try backup()
    var copy: Copy?
    while copy == nil { copy = try step(backup) }
    try body()
    let file = try #require(copy)
    var bytes: [UInt8] = []
    while bytes.count < file.size { bytes += try file.piece(at: bytes.count) }
    return bytes
  }
}

private final class SQLiteBench: StoreBench {
  private let directory: TemporaryDirectory
  private var store: SQLiteStore?

  init(_ directory: TemporaryDirectory? = nil) throws {
    self.directory = try directory ?? TemporaryDirectory()
  }

  func open() throws -> any EventStore {
    // It is closed already, or it failed.
    try? store?.close()
    let opened = try SQLiteStore(directory: directory.path)
    store = opened
    return opened
  }

  private func swapped(by path: String, _ body: () -> Void) throws {
    let file = try #require(
      try SwappedFile(open: directory.path("freshet.db-wal"), by: path, flags: O_RDWR))
    body()
    file.restore()
  }

  func withoutSpace(_ body: () -> Void) throws { try swapped(by: "/dev/full", body) }

  /// Writing works, waiting for the disk does not.
  func inDoubt(_ body: () -> Void) throws { try swapped(by: "/dev/null", body) }

  func restored(after body: () throws -> Void) throws -> any StoreBench {
    let open = try #require(store)
    let bytes = try open.copied(beforeReading: body)
    let target = try TemporaryDirectory()
    let path = directory.path("copy")
    try Data(bytes).write(to: URL(filePath: path))
    _ = try LogRestore.restore(path, to: target.path)
    return try SQLiteBench(target)
  }
}

private final class DiskBench: StoreBench {
  private let disk = VirtualDisk(epoch: Epoch(counter: 1, high: .random(in: 1 ... .max), low: 7))

  func open() throws -> any EventStore {
    disk.open()
    return disk
  }

  func withoutSpace(_ body: () -> Void) {
    disk.isFull = true
    body()
    disk.isFull = false
  }

  func inDoubt(_ body: () -> Void) {
    disk.failsNext = true
    body()
    disk.failsNext = false
  }

  func restored(after body: () throws -> Void) throws -> any StoreBench {
    let copy = try #require(try disk.step(try disk.backup()))
    try body()
    let other = DiskBench()
    other.disk.contents = copy
    other.disk.open()
    var generator = SystemRandomNumberGenerator()
    try other.disk.beginEpoch(using: &generator)
    return other
  }
}
