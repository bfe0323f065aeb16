import FreshetCore

/// A whole fleet in one thread, determined by one seed.
///
/// The production machines and the production cache run in a world of virtual networks, clocks and disks, watched by
/// an oracle.
///
///     let report = Simulation(seed: 42, options: SimulationOptions()).run()
///
/// A time with faults is followed by one without, in which everything must come to rest. Nothing reads a real clock or
/// draws true random numbers, so equal seeds give equal runs in every process.
package final class Simulation {
  /// The time without faults within which everything must come to rest: the longest time between two epochs,
  /// the longest backoff of a refused node, and the longest wait for a fence.
  static let restLimit: Nanoseconds = .seconds(120)
  /// The most happenings of a run; a run with more is considered an endless loop.
  static let mostHappenings = 40_000_000

  package let seed: UInt64
  let options: SimulationOptions
  package let swarm: Swarm
  var dice: Dice
  /// The generator of draws that were added later; separate, so that earlier seeds keep their meaning.
  var laterDice: Dice
  var trace: Trace
  var oracle = Oracle()
  let catalogue: Catalogue
  var writer: SourceWriter
  var now: Nanoseconds = 0
  var queue = EventQueue<Happening>()
  var network: NetworkFaults
  var nodes: [SimulatedNode] = []
  var disk: VirtualDisk
  var coordinator: CoordinatorRun?
  let coordinatorClock: VirtualClock
  var coordinatorRuns = 0
  /// The identity of the coordinator's latest run.
  var lastRun = RunID.unknown
  /// The killed runs of nodes: their ids, and the oracle's numbers for them.
  var dead: [(id: String, record: Int)] = []
  var publishers: [Publisher] = []
  /// The planned events by idempotency key, with the changes that they announce.
  var planned: [String: SourceWriter.Planned] = [:]
  /// The idempotency keys of the events that were acknowledged.
  var acknowledged: Set<String> = []
  var isHealed = false
  /// Whether the roster may lack nodes, because an older copy of the log was restored.
  var rosterIsDoubtful = false
  /// Nodes that an older copy of the log records as fenced but that may have been admitted since.
  ///
  /// `until` is the time, on the coordinator's clock, up to which they may be serving.
  var doubtfulFences: (ids: Set<String>, until: Instant) = ([], .distantPast)
  /// Runs of nodes that died so long ago that the log must record them as fenced.
  var writtenOff: Set<String> = []
  /// When the coordinator was last unable to record it.
  var troubledAt: Nanoseconds = 0
  var lossOfLog: DiskContents?
  var answers = 0
  /// Whether each question was served from some cache.
  var isServed: [Bool]
  /// The keys made when a question was asked; their numbers follow those of the questions.
  var madeKeys = MadeKeys()
  /// Who may be a node at the moment.
  var policy: NodePolicy
  var liars: [Liar] = []
  var lieDice: Dice
  /// The time between two lies while a scenario's liars are at work; nil if they are not.
  var scenarioLies: Nanoseconds?
  /// Whether the log is an older copy of itself, so that a new epoch must begin.
  var epochIsDue = false
  package var counts = SimulationCounts()

  /// Creates a run of `seed`; `write` is called with a line for everything that happens.
  package init(seed: UInt64, options: SimulationOptions, write: ((String) -> Void)? = nil) {
    self.seed = seed
    self.options = options
    swarm = Swarm(seed: seed, options: options)
    dice = Dice(seed: seed)
    laterDice = Dice(seed: swarm.laterSeed)
    lieDice = Dice(seed: swarm.lieSeed)
    policy = .simulated(permitsUnbounded: swarm.hasUnboundedNodes)
    liars = Liar.all
    trace = Trace(write)
    network = swarm.network
    catalogue = Catalogue(swarm, dice: &dice, later: &laterDice)
    madeKeys.first = catalogue.questions.count
    isServed = Array(repeating: false, count: catalogue.questions.count)
    writer = SourceWriter(
      things: catalogue.names, models: catalogue.things.models.map(\.name), into: &oracle)
    var epochs = SplitMix64(seed: dice.next())
    disk = VirtualDisk(epoch: Epoch(after: nil, using: &epochs))
    coordinatorClock = VirtualClock(
      offset: dice.time(.seconds(1)...(.seconds(100_000))), drift: swarm.coordinatorDrift,
      wallOffset: .seconds(1_700_000_000))
    for index in 0..<swarm.nodes { nodes.append(makeNode(index)) }
    let groups = catalogue.groups.enumerated()
    for index in 0..<swarm.publishers {
      let own = groups.filter { $0.offset % swarm.publishers == index }.map(\.element)
      publishers.append(Publisher(index: index, groups: own))
    }
  }

  /// Plays the run to its end, or to the first broken promise.
  package func run() -> SimulationReport {
    begin()
    var end = swarm.safetyTime
    while oracle.violation == nil, let next = queue.next {
      if next > end {
        if isHealed {
          now = end
          rest(isLast: true)
          break
        }
        now = end
        heal()
        end += Self.restLimit
        continue
      }
      guard let (at, happening) = queue.take() else { break }
      now = max(now, at)
      counts.happenings += 1
      if counts.happenings > Self.mostHappenings {
        oracle.report(.convergence, at: now, "more than \(Self.mostHappenings) happenings")
        break
      }
      happen(happening)
      if isHealed, case .check = happening, rest(isLast: false) { break }
    }
    return SimulationReport(self)
  }

  private func begin() {
    trace.add(.start, at: now, seed, UInt64(swarm.nodes))
    startCoordinator()
    for node in nodes {
      queue.add(
        .connect(node.index, connection: node.connection), at: dice.time(0...(.milliseconds(200))))
      startNode(node)
    }
    for publisher in publishers {
      queue.add(.publisher(publisher.index, turn: 0), at: dice.time(0...swarm.publishInterval))
    }
    if let interval = swarm.lieInterval { queue.add(.lie, at: interval) }
    if !swarm.faults.isEmpty { queue.add(.fault, at: dice.time(0...swarm.faultInterval)) }
    for step in options.scenario { queue.add(.step(step), at: step.at.nanoseconds) }
    queue.add(.check, at: .milliseconds(100))
  }

  private func happen(_ happening: Happening) {
    switch happening {
    case .broadcast, .toNode, .toCoordinator, .connect: deliver(happening)
    case .wakeNode(let node, let run, let stamp): wakeNode(nodes[node], run: run, stamp: stamp)
    case .drain(let node, let run): drain(nodes[node], run: run)
    case .lookups(let node, let run): lookUp(nodes[node], run: run)
    case .read(let fill): read(fill)
    case .finish(let fill): finish(fill)
    case .wakeCoordinator(let run, let stamp): wakeCoordinator(run: run, stamp: stamp)
    case .durable(let job, let run): becomeDurable(job, run: run)
    case .written(let outcome, let run): written(outcome, run: run)
    case .compacted(let floor, let base, let run): compacted(floor, base, run: run)
    case .restart: if coordinator == nil { startCoordinator() }
    case .publisher(let index, let turn): publisherTurn(index, turn: turn)
    case .request(let index, let turn): request(index, turn: turn)
    case .response(let index, let turn, let answer): respond(index, turn: turn, answer)
    case .converged(let settling): writer.converged(settling, &oracle)
    case .fault: drawFault()
    case .lie: lie()
    case .step(let step): begin(step.fault, node: step.node, lasting: step.lasting.nanoseconds)
    case .heal(let kind, let node, let run): end(kind, node: node, run: run)
    case .check: check()
    }
  }
}
