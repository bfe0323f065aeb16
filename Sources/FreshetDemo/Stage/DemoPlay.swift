import FreshetAPI
import FreshetCache
import FreshetClient
import FreshetCore
import FreshetTerminal

/// The acts of the demo on the running fleet.
struct DemoPlay: Sendable {
  /// How many times the pace passes before the first event, to fill the caches.
  private static let warmUp = 5

  let settings: DemoSettings
  let screen: DemoScreen
  let fleet: DemoFleet
  let publisher: DemoPublisher

  var record: DemoRecord { publisher.record }
  private var now: Int64 { CacheClock.boot.now.nanoseconds }

  /// Performs all acts, and judges what was served.
  func perform(from state: SourceState) async throws -> Verdict {
    var state = state
    var problems: [String] = []
    screen.heading("Customers ask the questions of BANKING77; the caches fill")
    try await Task.sleep(for: settings.pace * (Self.warmUp - 1))
    let before = try await serve("before the first event")
    for (number, act) in DemoAct.kinds.enumerated() {
      screen.heading(act.title)
      tell(try await publisher.perform(act, &state))
      _ = try await serve("since")
      try await fleet.audit(number: number)
    }
    problems += try await pause(&state)
    problems += try await cut(&state)
    problems += try await keepQuiet(&state)
    screen.heading("The fleet continues; then every entry of every cache is checked")
    let after = try await serve("at the end")
    try await fleet.audit(number: DemoAct.kinds.count)
    var verdict = record.verdict
    verdict.hitRatioBefore = before.hitRatio
    verdict.hitRatioAfter = after.hitRatio
    verdict.problems += problems
    return verdict
  }

  /// Lets customers ask for one pace.
  func serve(_ when: String) async throws -> Traffic {
    let start = now
    try await Task.sleep(for: settings.pace)
    let traffic = record.traffic(since: start)
    screen.tell(
      "\(traffic.lookups) requests \(when), \(Verdict.percent(traffic.hitRatio)) from the caches")
    return traffic
  }

  func tell(_ settlement: SettlementDocument) {
    let report = SettlementReport(settlement)
    screen.tell(report.table)
    screen.tell(report.summary)
  }

  /// Suspends one node during an event, for longer than its bound.
  ///
  /// - Returns: what went wrong.
  private func pause(_ state: inout SourceState) async throws -> [String] {
    let node = fleet.pausable
    screen.heading("\(node.name) is suspended (SIGSTOP), and misses an event")
    node.pause()
    let settlement: SettlementDocument
    let publishedAt = now
    do {
      settlement = try await publisher.perform(
        .prompt(SourceState.moneyPrompt, "p2"), &state)
      tell(settlement)
      tellFenced(node.name, settlement, publishedAt)
      _ = try await serve("since, at the other nodes")
    } catch {
      node.resume()
      throw error
    }
    let wokenAt = now
    node.resume()
    try await publisher.untilApplied(settlement.sequence, by: node.name)
    screen.tell("\(node.name) resumes, and has applied the event \(since(wokenAt)) later")
    screen.tell("until then: " + record.traffic(of: node.name, since: wokenAt, until: now).line)
    _ = try await serve("since")
    return standing(of: node.name, in: settlement, is: .fenced)
  }

  /// Cuts one node off from the coordinator while it continues to serve its customers.
  ///
  /// - Returns: what went wrong.
  private func cut(_ state: inout SourceState) async throws -> [String] {
    let node = fleet.cuttable
    screen.heading("\(node.name) is cut off from the coordinator; its customers keep asking")
    fleet.cut()
    let publishedAt = now
    let settlement = try await publisher.perform(
      .corpus(SourceState.cardCorpus, "index-2"), &state)
    tell(settlement)
    tellFenced(node.name, settlement, publishedAt)
    let start = now
    _ = try await serve("since, at all nodes")
    let traffic = record.traffic(of: node.name, since: start)
    screen.tell("\(node.name), which can no longer prove its freshness: " + traffic.line)
    let healedAt = now
    fleet.heal()
    try await publisher.untilApplied(settlement.sequence, by: node.name)
    screen.tell("the link is healed; \(node.name) has applied the event \(since(healedAt)) later")
    _ = try await serve("since")
    var problems = standing(of: node.name, in: settlement, is: .fenced)
    if traffic.lookups == 0 { problems.append("\(node.name) was asked nothing while cut off") }
    if traffic.hits > 0, !settings.isSabotaged {
      problems.append("\(node.name) served from its cache without a proof")
    }
    return problems
  }

  private func tellFenced(
    _ name: String, _ settlement: SettlementDocument, _ publishedAt: Int64
  ) {
    guard settlement.nodes.contains(where: { $0.name == name && $0.standing == "fenced" }) else {
      return
    }
    screen.tell(
      "\(name) did not answer; \(since(publishedAt)) later the publisher knew that its cache serves nothing,"
    )
    screen.tell(
      "because its last proof is older than its bound of \(settings.bound.inSecondsForPeople)")
  }

  private func since(_ start: Int64) -> String {
    Quantity.seconds(Double(now - start) / 1e9)
  }

  /// A problem if the coordinator gave the node another standing than expected; otherwise empty.
  private func standing(
    of name: String, in settlement: SettlementDocument, is expected: Standing
  ) -> [String] {
    let standing = settlement.nodes.first { $0.name == name }?.standing ?? "unknown"
    if standing == expected.rawValue { return [] }
    return ["\(name) was \(standing) to event \(settlement.sequence), not \(expected.rawValue)"]
  }
}
