import FreshetCore

/// One coordinator and a few agents over links that lose and delay, from one seed.
///
/// Time is virtual, in milliseconds of the coordinator's clock; each node's own clock is offset.
struct MiniFleet {
  /// What is on its way.
  enum Item {
    case broadcast([UInt8], to: Int)
    case toNode(CoordinatorMessage, Int)
    case toCoordinator(AgentMessage, from: Int)
    case written(AppendJob, run: Int)
  }

  /// What survives a coordinator.
  struct Disk {
    var epoch = Epoch.first
    var records: [AppendJob.Record] = []
    var roster: [LoggedNode] = []
    /// Where the log stood when its epoch began.
    var epochBegan: SequenceNumber = 0

    mutating func write(_ job: AppendJob) {
      if let next = job.epoch {
        epoch = next
        epochBegan = SequenceNumber(records.count)
      }
      records += job.records
      let changed = (job.fenced + job.joined).map(\.id)
      roster.removeAll { changed.contains($0.identity.id) }
      roster += job.fenced.map { LoggedNode($0, isFenced: true) }
      roster += job.joined.map { LoggedNode($0) }
      roster.removeAll { job.forgotten.contains($0.identity.id) }
    }
  }

  static let bound: Duration = .milliseconds(400)

  var random: SplitMix64
  var now = Instant.at(1_000)
  var coordinator: CoordinatorMachine
  var nodes: [MiniNode] = []
  var disk = Disk()
  /// Which run of the coordinator this is: what an earlier one had in flight is lost.
  var run = 0
  private var queue: [(at: Instant, item: Item)] = []
  /// The last arrival on each link, which keeps its order.
  private var lastArrival: [Int: Instant] = [:]
  /// When the write of each event began: no later than its commit.
  var commits: [SequenceNumber: Instant] = [:]
  var tokens: UInt64 = 0
  var isLossy = true
  /// The first breach of a promise that was seen.
  var breach: String?

  init(seed: UInt64, nodes count: Int = 3) {
    random = SplitMix64(seed: seed)
    coordinator = Self.machine(disk, seed: seed, at: .at(1_000))
    for index in 0..<count {
      nodes.append(MiniNode(index: index, bound: Self.bound, seed: random.next()))
      perform(nodes[index].start(at: now), of: index)
    }
  }

  private static func machine(_ disk: Disk, seed: UInt64, at now: Instant) -> CoordinatorMachine {
    var configuration = CoordinatorMachine.Configuration()
    configuration.beaconInterval = .milliseconds(100)
    return CoordinatorMachine(
      configuration, head: .start(of: disk.epoch), epochBegan: disk.epochBegan,
      roster: disk.roster, seed: seed, at: now)
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  // MARK: Time

  /// Lets everything happen that is due by `end`; at most so many steps.
  mutating func run(until end: Instant) {
    for _ in 0..<100_000 where breach == nil {
      let arrival = queue.indices.min { queue[$0].at < queue[$1].at }
      let next = min(
        arrival.map { queue[$0].at } ?? end, coordinator.deadline,
        nodes.compactMap(\.deadline).min() ?? end)
      guard next < end else { break }
      now = max(now, next)
      if let arrival, queue[arrival].at <= now {
        deliver(queue.remove(at: arrival).item)
      } else {
        wake()
      }
    }
    now = end
  }

  private mutating func wake() {
    if coordinator.deadline <= now { act { $0.wake(at: $1, into: &$2) } }
    for index in nodes.indices where nodes[index].isDue(at: now) {
      perform(nodes[index].wake(at: now), of: index)
    }
  }

  private mutating func deliver(_ item: Item) {
    switch item {
    case .broadcast(let frame, let index):
      if let broadcast = try? Broadcast(decoding: frame) {
        perform(nodes[index].receive(broadcast, at: now), of: index)
      }
    case .toNode(let message, let index):
      perform(nodes[index].receive(message, at: now), of: index)
    case .toCoordinator(let message, let index):
      let peer = PeerID([UInt8(index)])
      act { $0.receive(message, from: peer, at: $1, into: &$2) }
    case .written(let job, let run):
      guard run == self.run else { return }
      disk.write(job)
      act { $0.appended(.durable, at: $1, into: &$2) }
    }
  }

  // MARK: Links

  /// Sends, unless it is lost; a link keeps its order, links among each other do not.
  private mutating func send(_ item: Item, link: Int) {
    if isLossy, chance(15) { return }
    let delay = Duration.milliseconds(Int64.random(in: 1...(isLossy ? 60 : 5), using: &random))
    let at = max(now + delay, lastArrival[link] ?? now)
    lastArrival[link] = at
    queue.append((at, item))
  }

  private mutating func perform(_ messages: [AgentMessage], of index: Int) {
    for message in messages {
      send(.toCoordinator(message, from: index), link: index * 3)
    }
    check(nodes[index])
  }

  // MARK: The coordinator

  /// Feeds the coordinator, and does what it wants done.
  mutating func act(
    _ body: (inout CoordinatorMachine, CoordinatorMachine.Clocks, inout [CoordinatorEffect]) -> Void
  ) {
    var effects: [CoordinatorEffect] = []
    let clocks = CoordinatorMachine.Clocks(now: now, wall: 0)
    body(&coordinator, clocks, &effects)
    for effect in effects {
      switch effect {
      case .append(let job):
        for record in job.records { commits[record.event.sequence] = now }
        let done = now + .milliseconds(Int64.random(in: 1...30, using: &random))
        queue.append((done, .written(job, run: run)))
      case .broadcast(let frame):
        for index in nodes.indices { send(.broadcast(frame, to: index), link: index * 3 + 1) }
      case .send(let message, let peer):
        let index = Int(peer.bytes[0])
        send(.toNode(message, index), link: index * 3 + 2)
      case .answer, .committed, .recorded, .inquiryAnswer, .settlement, .noSuchEvent, .terminate,
        .cut, .note:
        break
      }
    }
  }

  mutating func publish(_ event: Event) {
    tokens += 1
    let token = PublishToken(tokens)
    act { $0.publish([event], token: token, at: $1, into: &$2) }
  }

  /// Kills the coordinator and starts another; the disk lost its last `lost` events.
  mutating func restartCoordinator(losing lost: Int = 0) {
    run += 1
    // What was being written may have reached the disk or not.
    for (_, item) in queue {
      if case .written(let job, let run) = item, run == self.run - 1, chance(50) { disk.write(job) }
    }
    disk.records.removeLast(min(lost, disk.records.count))
    // A disk takes longer to restore than frames stay on their way.
    if lost > 0 { queue.removeAll() }
    commits = commits.filter { $0.key <= disk.records.count }
    coordinator = Self.machine(disk, seed: random.next(), at: now)
    for record in disk.records { coordinator.recover(record.event, digest: record.digest) }
    coordinator.finishRecovery()
  }
}
