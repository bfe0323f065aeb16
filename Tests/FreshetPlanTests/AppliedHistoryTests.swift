import Testing

@testable import FreshetCore
@testable import FreshetPlan

/// A history of commits, some of which take others back, with applies that fail or are left out at random: after
/// each apply that succeeds the log says what the tree says, and whatever was touched since the last one was
/// named.
@Suite(.timeLimit(.minutes(10)))
struct AppliedHistoryTests {
  /// The coordinator's log, as far as plans read it.
  private struct Log {
    var sequence: SequenceNumber = 0
    var active: [String: LogState.Active] = [:]
    var applied: AppliedRecord?
    /// By dimension, the last event that named or dropped it.
    var named: [String: SequenceNumber] = [:]
    static let epoch = Epoch(counter: 1, high: 0, low: 0)

    var head: Baseline { Baseline(epoch: Self.epoch.description, sequence: sequence) }

    var state: LogState {
      var known: [Dimension: LogState.Active] = [:]
      for (text, active) in active {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard let kind = Dimension.Kind(name: parts[0]) else { continue }
        known[Dimension(kind, String(parts[1]))] = active
      }
      return LogState(head: head, active: known)
    }

    mutating func log(_ event: PlannedEvent) throws {
      let dimension = try #require(event.dimension)
      sequence += 1
      named[dimension.description] = sequence
      active[dimension.description] =
        event.versions.isEmpty
        ? nil : .init(versions: event.versions, since: sequence, isOpen: false)
    }

    mutating func record(_ kind: AppliedChange.Kind, at base: Baseline) throws {
      var record = applied ?? AppliedRecord(.init("support"))
      let change = AppliedChange(.init("support"), kind, base: base)
      if let refusal = try record.take(change, at: 0, epoch: Self.epoch) { throw refusal }
      applied = record
    }
  }

  /// What became of an apply.
  private enum Fate: CaseIterable { case skipped, refused, broken, done, unnoticed }

  private func plan(_ repository: Repository, _ commit: String, _ log: Log) throws -> Plan {
    let tree = try GitRevision(commit, in: repository.directory)
    let bytes = try #require(try tree.read(["freshet.yaml"])[0])
    let manifest = try ManifestDecoder.decode(bytes, file: "freshet.yaml")
    let new = try SnapshotReader.read(manifest, from: tree)
    let reader = TouchReader(
      directory: repository.directory, manifest: "freshet.yaml", environment: nil)
    let history = reader.history(
      of: new, manifest, at: tree.revision, since: log.applied?.last)
    return Plan(
      manifest, environment: nil, revision: tree.revision, source: nil, to: new,
      from: PlanBasis(state: log.state, applied: log.applied, history: history))
  }

  /// Applies a plan, as far as `fate` lets it; whether all of it was done.
  private func apply(
    _ plan: Plan, _ fate: Fate, to log: inout Log, _ random: inout SplitMix64
  ) throws -> Bool {
    if fate == .skipped { return false }
    let base = log.head
    let dimensions = plan.events.compactMap(\.dimension)
    if !plan.events.isEmpty {
      let attempt = AppliedRecord.Attempt(
        plan: plan.id, revision: plan.revision, dimensions: dimensions)
      try log.record(.begin(attempt), at: base)
    }
    if fate == .refused { return false }
    let count =
      fate == .broken ? Int.random(in: 0...plan.events.count, using: &random) : plan.events.count
    for event in plan.events.prefix(count) { try log.log(event) }
    // All may be logged, and the apply end before it says so.
    if fate != .done { return false }
    let apply = AppliedRecord.Apply(
      plan: plan.id, revision: plan.revision,
      entries: plan.inForce.entries.compactMap { entry in
        entry.dimension.map { .init($0, versions: entry.versions) }
      },
      routes: [], position: plan.events.isEmpty ? nil : log.head)
    try log.record(.finish(apply, ending: plan.ends), at: base)
    return true
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `nothing that was touched is left out, whatever failed in between`(seed: UInt64) throws {
    var author = HistoryAuthor(seed: seed)
    var random = SplitMix64(seed: seed &+ 7)
    var states = [author.begin()]
    var stream = FastImport()
    stream.commit(states[0].files, parents: [])
    while states.count < 80 {
      // One in three takes back what came before it.
      let next =
        states.count > 3 && Int.random(in: 0..<3, using: &random) == 0
        ? states[states.count - Int.random(in: 2...3, using: &random)]
        : author.next(after: states[states.count - 1])
      states.append(next)
      stream.commit(next.files, parents: [states.count - 1])
    }
    let repository = try Repository()
    try repository.commit(stream)

    var log = Log()
    var since = 0
    var namedAt: SequenceNumber = 0
    var revived = 0
    for (index, state) in states.enumerated() {
      let plan = try plan(repository, "c\(index + 1)", log)
      let fate = index == 0 ? .done : Fate.allCases.randomElement(using: &random) ?? .done
      guard try apply(plan, fate, to: &log, &random) else { continue }
      let active = Set(log.active.keys)
      #expect(active == Set(state.meaning.keys), "seed \(seed), commit \(index)")
      if index > 0 {
        for (dimension, meaning) in state.meaning {
          let wasTouched = states[since...index].contains { $0.meaning[dimension] != meaning }
          let isNamed = log.named[dimension] ?? 0 > namedAt
          // What an attempt was to name is named, too; nothing that was touched is left out.
          #expect(!wasTouched || isNamed, "seed \(seed), commit \(index): \(dimension)")
          if wasTouched, states[since].meaning[dimension] == meaning { revived += 1 }
        }
        let expected = try snapshotVersions(repository, index)
        #expect(log.active.mapValues(\.versions) == expected)
      }
      #expect(log.applied?.attempts.isEmpty == true)
      (since, namedAt) = (index, log.sequence)
    }
    // What never happens is never judged.
    #expect(revived > 5, "\(revived)")
  }

  private func snapshotVersions(
    _ repository: Repository, _ index: Int
  ) throws -> [String: [String]] {
    let tree = try GitRevision("c\(index + 1)", in: repository.directory)
    let bytes = try #require(try tree.read(["freshet.yaml"])[0])
    let manifest = try ManifestDecoder.decode(bytes, file: "freshet.yaml")
    let entries = try SnapshotReader.read(manifest, from: tree).entries
    return Dictionary(uniqueKeysWithValues: entries.map { ($0.dimension.description, $0.versions) })
  }
}
