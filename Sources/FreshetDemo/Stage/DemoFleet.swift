import Foundation
import FreshetCore

/// The processes of the demo: one coordinator and several nodes, the last behind a link that can be cut.
struct DemoFleet: Sendable {
  /// How long a node may take to start, because it reads thirteen thousand questions.
  private static let startLimit: Duration = .seconds(30)
  private static let auditLimit: Duration = .seconds(15)

  let coordinator: CoordinatorProcess
  let nodes: [NodeProcess]
  private let broadcastLink: Forwarder
  private let sessionLink: Forwarder
  private let link: CutSwitch

  /// Starts the nodes for a coordinator that already knows the versions in force.
  init(
    _ settings: DemoSettings, coordinator: CoordinatorProcess, keys: DemoKeys?,
    source: SourceFile, record: DemoRecord
  ) async throws {
    self.coordinator = coordinator
    let link = CutSwitch()
    self.link = link
    broadcastLink = try await Forwarder(to: Int(coordinator.broadcastPort), through: link)
    sessionLink = try await Forwarder(to: Int(coordinator.sessionPort), through: link)
    var nodes: [NodeProcess] = []
    for number in 1...settings.nodes {
      let isCuttable = number == settings.nodes
      let broadcast = isCuttable ? broadcastLink.port : Int(coordinator.broadcastPort)
      let session = isCuttable ? sessionLink.port : Int(coordinator.sessionPort)
      var arguments = [
        "--broadcast-port", "\(broadcast)", "--session-port", "\(session)",
        "--bound-milliseconds", "\(settings.bound.wholeMilliseconds)", "--seed", "\(number)",
      ]
      if let path = source.path { arguments += ["--source", path] }
      if let keys { arguments += ["--key-file", keys.nodeFile] }
      if settings.isSabotaged { arguments.append("--unchecked") }
      do {
        nodes.append(try NodeProcess("node-\(number)", arguments, record: record))
      } catch {
        for node in nodes { await node.stop() }
        throw error
      }
    }
    self.nodes = nodes
  }

  /// Runs `body` while the last node's link forwards.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      for forwarder in [broadcastLink, sessionLink] {
        group.addTask {
          try await forwarder.run()
          return nil
        }
      }
      group.addTask { try await body() }
      defer {
        group.cancelAll()
        // Tasks that wait at a cut must end, too.
        link.heal()
      }
      while let result = try await group.next() {
        if let result { return result }
      }
      throw CancellationError()
    }
  }

  func untilReady() async throws {
    for node in nodes { try await node.wait(for: .ready, within: Self.startLimit) }
  }

  /// Makes every node look up every entry that should be in its cache, for the judge.
  func audit(number: Int) async throws {
    for node in nodes { try node.order(.audit(number)) }
    for node in nodes { try await node.wait(for: .audited(number), within: Self.auditLimit) }
  }

  /// The node that can be paused.
  var pausable: NodeProcess { nodes[nodes.count - 2] }
  /// The node whose link can be cut.
  var cuttable: NodeProcess { nodes[nodes.count - 1] }

  func cut() { link.cut() }

  func heal() { link.heal() }

  func stop() async {
    link.heal()
    // All at once, so that nodes say goodbye while the coordinator is there.
    await withTaskGroup { group in
      for node in nodes { group.addTask { await node.stop() } }
    }
  }
}
