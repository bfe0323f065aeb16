import Foundation
import Glibc
import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore
@testable import FreshetRuntime

/// What only a log on etcd has; see ``StoreConformance`` for the rest.
@Suite(.serialized) struct EtcdStoreTests {
  private static func store(_ bench: EtcdBench, in directory: TemporaryDirectory) throws
    -> EtcdStore
  {
    let store = try EtcdStore(
      bench.settings, directory: directory.path,
      standby: Standby(isStopped: { false }, logger: Logger(label: "test")))
    _ = try store.replay { _, _ in }
    return store
  }

  @Test func `an owner whose log was taken over writes and proves nothing more`() throws {
    let bench = try EtcdBench()
    let (one, two) = (try TemporaryDirectory(), try TemporaryDirectory())
    let first = try Self.store(bench, in: one)
    var chain = try first.chain()
    try first.append(chain.job([.deploy("a", "1")]))
    // The first shows no sign of life meanwhile: nobody calls `maintain`.
    let second = try Self.store(bench, in: two)
    #expect(second.head == chain.head)
    for job in [AppendJob(proves: true), chain.job([.deploy("a", "2")])] {
      guard case .lost? = storeError({ try first.append(job) }) else {
        Issue.record("it went on")
        return
      }
    }
    try second.append(AppendJob(proves: true))
    #expect(try second.replayed().count == 1)
    try second.close()
  }

  @Test func `an owner that lives keeps its log, and gives it up when it closes`() async throws {
    let bench = try EtcdBench()
    let directory = try TemporaryDirectory()
    let owner = try Self.store(bench, in: directory)
    let stop = OneShot<Void>()
    let other = try TemporaryDirectory()
    let settings = bench.settings
    let waiting = Task.detached {
      let store = try EtcdStore(
        settings, directory: other.path,
        standby: Standby(isStopped: { stop.isFulfilled }, logger: Logger(label: "test")))
      return try store.replay { _, _ in }
    }
    // Four times as long as a log without a sign of life stays its owner's.
    let end = SystemTime.now + settings.takeoverAfter * 4
    while SystemTime.now < end {
      try owner.maintain()
      try owner.append(AppendJob(proves: true))
    }
    var chain = try owner.chain()
    try owner.append(chain.job([.deploy("a", "1")]))
    try owner.close()
    let head = try await waiting.value
    #expect(head == chain.head)
  }

  @Test func `whoever waits for a log can be stopped`() throws {
    let bench = try EtcdBench()
    let (one, two) = (try TemporaryDirectory(), try TemporaryDirectory())
    let owner = try Self.store(bench, in: one)
    let error = storeError {
      _ = try EtcdStore(
        bench.settings, directory: two.path,
        standby: Standby(isStopped: { true }, logger: Logger(label: "test")))
    }
    guard case .inUse? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try owner.close()
  }

  @Test func `a job larger than a request is one commit all the same`() throws {
    let bench = try EtcdBench()
    let store = try bench.opened()
    var chain = try store.chain()
    var job = chain.job([.deploy("a", "1")])
    job.joined = (0..<9_000).map { .node("node-\($0)-\(String(repeating: "x", count: 200))") }
    let size = try EtcdGroup.encoded(job).count
    #expect(size > 2 * EtcdPieces.longest)
    try store.append(job)
    try store.append(chain.job([.deploy("a", "2")]))
    try store.close()
    let again = try bench.open()
    #expect(try again.recover().roster.count == 9_000)
    #expect(try again.replayed().count == 2)
  }

  @Test func `a log that was put back, or made anew, is another history`() throws {
    let bench = try EtcdBench()
    let directory = try TemporaryDirectory()
    let store = try Self.store(bench, in: directory)
    var chain = try store.chain()
    try store.append(chain.job([.deploy("a", "1")]))
    let commits = store.commits
    try store.close()
    let mark = EtcdMark(directory: directory.path, prefix: bench.settings.prefix)
    let seen = try #require(mark.head)
    #expect(mark.fault(in: seen, commits) == nil)
    var older = seen
    older.group = 0
    #expect(mark.fault(in: older, []) != nil)
    var other = seen
    other.log = "another"
    #expect(mark.fault(in: other, commits) != nil)
    var changed = seen
    changed.seal = Digest.zero.description
    #expect(mark.fault(in: changed, commits) != nil)
    changed.group += 1
    #expect(mark.fault(in: changed, commits) == nil, "it was continued")
    #expect(mark.fault(in: changed, [EtcdCommit(number: 1, last: 1, seal: .zero)]) != nil)
    let elsewhere = EtcdMark(directory: directory.path, prefix: "/another")
    #expect(elsewhere.head == nil)
  }

  @Test func `a mirror that does not take what etcd has ends the store, and the log stays whole`()
    throws
  {
    let bench = try EtcdBench()
    let store = try bench.opened()
    var chain = try store.chain()
    try store.append(chain.job([.deploy("a", "1")]))
    let job = chain.job([.deploy("a", "2")])
    let file = try #require(
      try SwappedFile(open: bench.mirror("freshet.db-wal"), by: "/dev/full", flags: O_RDWR))
    let error = storeError { try store.append(job) }
    file.restore()
    guard case .broken? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(storeError { try store.append(chain.job([.deploy("a", "3")])) } == error)
    let again = try bench.open()
    #expect(try again.replayed().count == 2)
  }

  @Test func `keys are ordered as their numbers are`() {
    let keys = EtcdKeys(prefix: "/f")
    for number in [9, 15, 255, 4_095] as [UInt64] {
      #expect(
        keys.group(1, piece: Int(number)).lexicographicallyPrecedes(
          keys.group(1, piece: Int(number) + 1)))
      #expect(
        keys.group(number, piece: 9).lexicographicallyPrecedes(
          keys.group(number + 1, piece: 0)))
      #expect(
        keys.base(number, piece: 9).lexicographicallyPrecedes(
          keys.base(number + 1, piece: 0)))
    }
    #expect(keys.groupNumber(of: keys.group(0xABC, piece: 3)) == 0xABC)
    #expect(keys.groupNumber(of: keys.head) == nil)
  }

  @Test func `a commit that is missing or changed is damage`() throws {
    let names: [(EtcdKeys) -> Data] = [{ $0.group(2, piece: 0) }, { $0.base(0, piece: 0) }]
    for (index, name) in names.enumerated() {
      let bench = try EtcdBench()
      let store = try bench.opened()
      var chain = try store.chain()
      for version in ["1", "2", "3"] { try store.append(chain.job([.deploy("a", version)])) }
      try store.close()
      let servers = try EtcdServers(bench.settings)
      let name = name(EtcdKeys(prefix: bench.settings.prefix))
      for change in [
        EtcdTransaction.Operation(put: .init(key: name, value: Data("1;x".utf8))),
        .init(delete: .init(key: name)),
      ] {
        _ = try servers.ask(EtcdTransaction(compare: [], success: [change], failure: []))
        guard case .damaged? = storeError({ _ = try bench.open() }) else {
          Issue.record("\(index) was not missed")
          continue
        }
      }
    }
  }

  @Test func `nobody answers, or not as etcd does: a clear error`() throws {
    var settings = EtcdSettings(servers: ["http://127.0.0.1:1"], prefix: "/f")
    settings.patience = .milliseconds(50)
    let directory = try TemporaryDirectory()
    let error = storeError {
      _ = try EtcdStore(
        settings, directory: directory.path,
        standby: Standby(isStopped: { false }, logger: Logger(label: "test")))
    }
    guard case .unusable(let text)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.contains("no server of etcd can be reached"), "\(text)")
  }
}
