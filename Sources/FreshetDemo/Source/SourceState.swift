import FreshetCache
import FreshetCore

/// The state of everything that answers are made from: the truth that caches must follow.
struct SourceState: Codable, Equatable, Sendable {
  static let fastModel = Dimension(.modelAlias, "default-fast")
  static let carefulModel = Dimension(.modelAlias, "default-careful")
  static let cardPrompt = Dimension(.prompt, "card-assistant")
  static let moneyPrompt = Dimension(.prompt, "money-assistant")
  static let cardCorpus = Dimension(.corpus, "cards")
  static let transferCorpus = Dimension(.corpus, "transfers")
  static let accountCorpus = Dimension(.corpus, "accounts")
  static let toolSet = Dimension(.toolSet, "bank")
  static let fees = Dimension(.tag, "fees")
  static let customers = (1...6).map { "customer-\($0)" }

  static func customer(_ id: String, field: String) -> Dimension {
    Dimension(.customer, id, facet: field)
  }

  /// The versions in force, by dimension.
  private(set) var versions: [String: String]
  /// The revision of the tools' schemas.
  private(set) var toolRevision = 1

  /// The state that a fleet starts with.
  init() throws(KeyError) {
    versions = [
      Self.fastModel.description: "fast-4.1", Self.carefulModel.description: "careful-2.0",
      Self.toolSet.description: try Self.tools(revision: 1).hash,
      Self.fees.description: "fees-2026-01",
    ]
    for dimension in [Self.cardPrompt, Self.moneyPrompt] {
      versions[dimension.description] = "p1"
    }
    for dimension in [Self.cardCorpus, Self.transferCorpus, Self.accountCorpus] {
      versions[dimension.description] = "index-1"
    }
    for customer in Self.customers {
      for field in ["plan", "account"] {
        versions[Self.customer(customer, field: field).description] = "\(field)-1"
      }
    }
  }

  /// The version in force; every dimension of the demo has one.
  subscript(dimension: Dimension) -> String {
    get { versions[dimension.description] ?? "none" }
    set { versions[dimension.description] = newValue }
  }

  /// Puts another revision of the tools' schemas in force.
  mutating func changeTools(to revision: Int) throws(KeyError) {
    self[Self.toolSet] = try Self.tools(revision: revision).hash
    toolRevision = revision
  }

  /// The bank's tools, as the model sees them.
  static func tools(revision: Int) throws(KeyError) -> ToolSet {
    let parameters = """
      {"type": "object", "required": ["account"], "properties": {"account": {"type": "string"}, \
      "days": {"type": "integer", "maximum": \(revision * 30)}}}
      """
    return try ToolSet(
      toolSet.id,
      [
        try Tool(
          name: "list_transactions", description: "The latest transactions of an account.",
          parameters: parameters)
      ])
  }
}
