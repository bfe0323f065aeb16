import GRDB
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Event log` {
  @Test func `a new directory gets a first epoch and an empty log`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog(directory: directory.path)
    let recovered = try log.recover()
    #expect(recovered.isNew)
    #expect(recovered.epoch.counter == 1)
    #expect(recovered.floor == 0)
    let head = try log.replay { _, _ in Issue.record("an event in a new log") }
    #expect(head == Position(epoch: recovered.epoch, sequence: 0, digest: .zero))
  }

  @Test func `two new logs have different epochs`() throws {
    let one = try TemporaryDirectory()
    let other = try TemporaryDirectory()
    let epochs = [
      try EventLog(directory: one.path).recover().epoch,
      try EventLog(directory: other.path).recover().epoch,
    ]
    #expect(epochs[0] != epochs[1])
  }

  @Test func `what was appended is there after a restart, in order, with the same epoch`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1"), .deploy("b", "1"), .customer("42", "plan")]))
    try log.append(chain.job([.deploy("a", "2", key: "k")]))
    #expect(log.head == chain.head)
    let epoch = try log.recover().epoch
    try log.close()

    let again = try EventLog(directory: directory.path)
    let recovered = try again.recover()
    #expect(!recovered.isNew)
    #expect(recovered.epoch == epoch)
    var events: [LoggedEvent] = []
    var digests: [Digest] = []
    let head = try again.replay { event, digest in
      events.append(event)
      digests.append(digest)
    }
    #expect(head == chain.head)
    #expect(events.map(\.sequence) == [1, 2, 3, 4])
    #expect(digests.last == chain.head.digest)
    #expect(events.last?.event?.idempotencyKey == "k")
  }

  @Test func `a log that was not closed is read whole`() throws {
    let directory = try TemporaryDirectory()
    var log: EventLog? = try EventLog.opened(directory)
    var chain = try #require(try log?.chain())
    try log?.append(chain.job((1...50).map { .deploy("p\($0)", "1") }))
    log = nil
    #expect(try EventLog(directory: directory.path).replayed().count == 50)
  }

  @Test func `durability is set after opening, and read back`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    let settings = try log.perform { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA wal_autocheckpoint"),
        try String.fetchOne(db, sql: "PRAGMA locking_mode"),
      ]
    }
    #expect(settings == ["wal", "2", "0", "exclusive"])
  }

  @Test func `a record out of order is refused and changes nothing`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    let first = chain.job([.deploy("a", "1")])
    let second = chain.job([.deploy("a", "2")])
    #expect(
      logError { try log.append(second) }
        == .unchained(sequence: 2, problem: "the head is 0"))
    try log.append(first)
    #expect(
      logError { try log.append(first) } == .unchained(sequence: 1, problem: "the head is 1"))
    try log.append(second)
    #expect(try log.replayed().count == 2)
  }

  @Test func `a record whose digest does not fit is refused`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    var job = chain.job([.deploy("a", "1")])
    job.records[0].digest = .zero
    #expect(
      logError { try log.append(job) }
        == .unchained(sequence: 1, problem: "its digest does not fit its bytes"))
  }

  @Test func `an idempotency key cannot be logged twice, and its whole group is refused`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1", key: "k")]))
    var attempt = chain
    let job = attempt.job([.deploy("b", "1"), .deploy("a", "2", key: "k")])
    #expect(logError { try log.append(job) } == .duplicateKey("k"))
    #expect(log.head == chain.head)
    try log.append(chain.job([.deploy("b", "1")]))
    #expect(try log.replayed().count == 2)
  }

  @Test func `a new epoch keeps the events and their numbers`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    try log.append(chain.job([.deploy("a", "1")]))
    let epoch = Epoch(counter: 2, high: .max, low: 7)
    #expect(try log.recover().epochBegan == 0)
    try log.append(AppendJob(epoch: epoch))
    #expect(log.head?.epoch == epoch)
    try log.close()
    let again = try EventLog(directory: directory.path)
    #expect(try again.recover().epoch == epoch)
    // Which versions were active before it is not known any more.
    #expect(try again.recover().epochBegan == 1)
    #expect(
      try again.replay { _, _ in }
        == Position(epoch: epoch, sequence: 1, digest: chain.head.digest))
  }

  @Test func `the roster survives, saved and forgotten with the events of one commit`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    var chain = try log.chain()
    let nodes = (1...3).map { number in
      NodeIdentity(
        id: "id\(number)", name: "node-\(number)", application: "help", applicationVersion: "1.2",
        bound: number == 2 ? nil : .milliseconds(1_500))
    }
    var job = chain.job([.deploy("a", "1")])
    job.joined = nodes
    try log.append(job)
    try log.append(AppendJob(forgotten: ["id1", "nobody"]))
    try log.close()
    let again = try EventLog(directory: directory.path)
    #expect(try again.recover().roster == nodes[1...].map { LoggedNode($0) })
  }

  @Test func `who is fenced stays so until it is saved again`() throws {
    let directory = try TemporaryDirectory()
    let nodes = ["a", "b", "c"].map { name in
      NodeIdentity(
        id: "id-\(name)", name: name, application: "help", applicationVersion: "1.2",
        bound: .seconds(2))
    }
    func fenced(_ job: AppendJob) throws -> [String] {
      let log = try EventLog.opened(directory)
      try log.append(job)
      try log.close()
      let again = try EventLog(directory: directory.path)
      let roster = try again.recover().roster
      try again.close()
      #expect(roster.map(\.identity) == nodes)
      return roster.filter(\.isFenced).map(\.identity.name)
    }
    #expect(try fenced(AppendJob(joined: nodes)) == [])
    #expect(try fenced(AppendJob(fenced: [nodes[0], nodes[1]])) == ["a", "b"])
    #expect(try fenced(AppendJob(joined: [nodes[0]])) == ["b"])
    // It fences before it saves.
    #expect(try fenced(AppendJob(fenced: nodes, joined: [nodes[1]])) == ["a", "c"])
  }

  @Test func `after a closed log every call fails, and says why`() throws {
    let directory = try TemporaryDirectory()
    let log = try EventLog.opened(directory)
    try log.close()
    #expect(logError { _ = try log.recover() } == .broken("it is closed"))
  }
}
