import CommandTesting
import Foundation
import Freshet
import FreshetAPI
import Testing

/// What the README tells pipelines to run, against nodes that hold answers: each drops what it should, and
/// nothing else.
@Suite(.timeLimit(.minutes(10)))
struct ReadmePipelineTests {
  private static let promptText = "Refunds take three days."
  private static let version = ContentVersion.text(promptText)
  private static let sources = """
    mkdir prompts tools
    printf %s "$PROMPT" > prompts/refund.md
    echo "$TOOLS" > tools/support.json

    """
  private static let toolSet = #"[{"name": "look_up", "input_schema": {"type": "object"}}]"#

  /// An answer that each node holds.
  private enum Question: String, CaseIterable {
    case prompt, deployedPrompt, otherPrompt, formerModel, newModel, corpus, formerTools, tools
    case plan, email, guardrail, promotion

    func components() throws -> KeyComponents {
      var components = KeyComponents(
        model: .resolved("other"), prompt: .init("other"), message: rawValue,
        customer: .sharedAcrossCustomers)
      switch self {
      case .prompt: components.prompt = .init("refund-assistant")
      case .deployedPrompt: components.prompt = .init("refund-assistant", version: version)
      case .otherPrompt, .promotion: break
      case .formerModel: components.model = .alias("default-fast", resolved: "gpt-4.1-mini")
      case .newModel: components.model = .alias("default-fast", resolved: "gpt-5.4-mini")
      case .corpus: components.corpora = [.init("help-center")]
      case .formerTools: components.tools = try ToolSet("support", parsing: #"{"name": "look_up"}"#)
      case .tools: components.tools = try ToolSet("support", parsing: toolSet)
      case .plan, .email:
        components.customer = .customer("42")
        components.customerFields = [rawValue]
      case .guardrail: components.custom = [.init("guardrail", "pii")]
      }
      return components
    }

    var tags: [Dependency] { self == .promotion ? [Dependency(Dimension(.tag, "promotion"))] : [] }
  }

  /// A command, by how it begins, and what it drops; each publishes one event or none.
  private static let commands: [(beginning: String, dropped: Set<Question>, publishes: Bool)] = [
    ("freshet publish prompt-deploy", [.prompt], true),
    ("freshet publish model-swap", [.formerModel], true),
    ("freshet publish corpus-reindex", [.corpus], true),
    ("freshet publish tool-schema-change", [.formerTools], true),
    ("freshet publish customer-state-change", [.plan], true),
    ("freshet publish custom guardrail", [.guardrail], true),
    ("freshet purge tag promotion", [.promotion], true),
    ("freshet publish prompt-deploy", [], false),
    ("freshet publish model-swap", [], true),
    ("freshet find", [], false),
    ("curl", [.plan], true),
  ]

  private static func readme() throws -> [String] {
    let root = URL(filePath: #filePath).pathComponents.prefix { $0 != "Tests" }.dropFirst()
    let page = try String(
      contentsOfFile: "/" + root.joined(separator: "/") + "/README.md", encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## Publish from a pipeline\n").last)
    let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
    var commands: [String] = []
    for line in try #require(block.components(separatedBy: "```").first).split(separator: "\n") {
      if line.first == " " {
        commands[commands.count - 1] += "\n" + line
      } else {
        commands.append(String(line))
      }
    }
    return commands
  }

  /// A node that holds answers, each under the key that it had when it was made.
  private struct Node {
    let agent: FreshetAgent
    let cache: Cache<String>
    var keys: [Question: AnswerKey] = [:]

    var served: Set<Question> {
      Set(
        keys.compactMap { question, key in
          if case .hit = cache.lookup(key) { question } else { nil }
        })
    }

    /// Makes the answers that it does not hold.
    mutating func answer() throws {
      for question in Question.allCases where !served.contains(question) {
        let key = try question.components().key(in: agent.fleet)
        let ticket = try cache.ticket(
          for: key, dependingOn: question.tags, class: .policyAndPricing)
        _ = cache.redeem(ticket, value: "an answer")
        keys[question] = key
      }
    }
  }

  @Test func `each command drops what it should on each node, and nothing else`() async throws {
    let coordinator = try await CoordinatorProcess("--new-fleet")
    var nodes: [Node] = []
    for name in ["web-1", "web-2"] {
      let agent = try FreshetAgent(
        AgentConfiguration(coordinator: try coordinator.address, name: name, application: "support")
      )
      nodes.append(Node(agent: agent, cache: try agent.cache(of: String.self) { $0.utf8.count }))
      try agent.start()
      try await agent.untilProven()
    }
    let environment = [
      "FRESHET_COORDINATOR_URL": coordinator.url, "INDEX_BUILD": "2026-11-29",
      "PROMPT": Self.promptText, "TOOLS": Self.toolSet,
    ]
    let lines = try Self.readme()
    try #require(lines.count == Self.commands.count)
    var published: UInt64 = 0
    for (line, command) in zip(lines, Self.commands) {
      #expect(line.hasPrefix(command.beginning))
      for index in nodes.indices { try nodes[index].answer() }
      let before = nodes.map(\.served)
      let outcome = try await FreshetProcess.run(
        [Self.sources + line], environment: environment, shell: true)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
      if command.publishes { published += 1 }
      for (node, before) in zip(nodes, before) {
        try await node.agent.untilApplied(published)
        #expect(before.isSuperset(of: command.dropped), "\(line): \(before)")
        #expect(before.subtracting(node.served) == command.dropped, "\(line)")
      }
    }
    for node in nodes { await node.agent.stop() }
  }
}
