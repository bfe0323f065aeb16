import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// What the coordinator's thread does for a reader, while publishes and proofs wait for it.
@Suite(.timeLimit(.minutes(10))) struct InspectionTests {
  private enum Read: CaseIterable {
    case state, fleet, names
  }

  private static let dimensions = 2_000

  private static var machine: CoordinatorMachine {
    var watermarks = Watermarks()
    for number in 0..<dimensions {
      watermarks.merge(.names(Dimension(.prompt, "p\(number)"), versions: ["v"]), at: 7)
    }
    return CoordinatorMachine(
      .init(), head: Position(epoch: FakeCoordinator.epoch, sequence: 7, digest: .zero),
      base: watermarks, floor: 7, seed: 1, at: Instant(nanoseconds: 0))
  }

  /// Runs `body`, and counts its walks over all that the log knows.
  private static func walks<Result>(_ body: () -> Result) -> (count: Int, result: Result) {
    let count = Guarded(0)
    let result = Watermarks.$onWalk.withValue({ count.withLock { $0 += 1 } }, operation: body)
    return (count.withLock { $0 }, result)
  }

  @Test(arguments: Read.allCases)
  private func `it copies, and walks over nothing that grows with the log`(
    read: Read
  ) async throws {
    let played = try PlayedThread()
    let machine = Self.machine
    let event = Event(.promptDeploy(PromptDeploy(prompt: "p7", versions: ["w"])))
    async let seen: Int = {
      switch read {
      case .state: await played.client.state().page(StateFilter()).versions.count
      case .fleet: Int(await played.client.fleet().head.sequence)
      case .names: await played.client.nameCheck(of: [event]).question == nil ? 1 : 0
      }
    }()
    let commands = await played.take(1)
    #expect(commands.count == 1)
    guard case .inspect(let look) = commands[0] else {
      Issue.record("the thread was asked for something else")
      return
    }
    let walked = Self.walks { look(machine, Instant(nanoseconds: 0)) }
    #expect(walked.count == 0)
    let expected = [Read.state: Self.dimensions, .fleet: 7, .names: 1]
    let found = await seen
    #expect(found == expected[read])
  }

  @Test func `making a page and checking names are such walks`() {
    let machine = Self.machine
    #expect(Self.walks { machine.state.page(StateFilter()) }.count == 1)
    #expect(Self.walks { machine.nameCheck(of: []) }.count == 1)
  }

  @Test func `a wait whose caller left before it was posted is cancelled after it`() async throws {
    let played = try PlayedThread()
    let asked = Task {
      // Goes on only once it is cancelled.
      while !Task.isCancelled { await Task.yield() }
      return await played.client.settlement(of: 7, within: .seconds(600))
    }
    asked.cancel()
    let commands = await played.take(3)
    guard case .cancelWait(let early) = commands[0],
      case .wait(_, _, let token, let sink) = commands[1],
      case .cancelWait(let late) = commands[2]
    else {
      Issue.record("the thread was asked for something else")
      return
    }
    #expect(early == token && late == token)
    sink.giveUp()
    #expect(await asked.value == nil)
  }
}
