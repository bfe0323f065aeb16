import FoundationEssentials
package import FreshetCore
import StrictText

/// The access file, which says who may do what at the coordinator's HTTP interface, in YAML or JSON.
///
///     tokens:
///       - name: ci-support
///         sha256: 5f70…        # made by `freshet token new`
///         rights:
///           read: [events, state]
///           publish:
///             - kinds: [PromptDeploy]
///               dimensions: ["prompt:support/*"]
package struct AccessFile: Equatable, Sendable {
  package var tokens = StaticTokens(entries: [])
  package var issuers: [Issuer] = []
  package var pipelines: [Pipeline] = []
  package var webhooks: [Webhook] = []
  /// Who may be a node at the agents' ports.
  package var nodes: [NodeGrant] = []
  /// The applications that may be in the fleet; nil if every application may.
  package var applications: [NodePolicy.Application]?

  /// The largest size of a file, in bytes.
  package static let longest = 1 << 20

  /// Parses a file; refuses unknown fields and repeated names.
  package init(yaml text: String) throws(AccessFileError) {
    let top = try AccessNode(yaml: text)
    let fields = try top.fields(["tokens", "issuers", "pipelines", "webhooks", "nodes", "fleet"])
    for node in try fields["tokens"]?.list() ?? [] {
      tokens.entries.append(try StaticTokens.Entry(node))
    }
    for node in try fields["issuers"]?.list(atMost: 32) ?? [] { issuers.append(try Issuer(node)) }
    for node in try fields["pipelines"]?.list() ?? [] {
      pipelines.append(try Pipeline(node, issuers: issuers))
    }
    for node in try fields["webhooks"]?.list(atMost: 64) ?? [] {
      webhooks.append(try Webhook(node))
    }
    try Self.refuseRepeated(webhooks.map(\.name), in: "webhooks", top)
    try Self.refuseRepeated(tokens.entries.map(\.name), in: "tokens", top)
    try Self.refuseRepeated(issuers.map(\.name), in: "issuers", top)
    try Self.refuseRepeated(issuers.map(\.issuer), in: "issuers", top)
    try Self.refuseRepeated(pipelines.map(\.name), in: "pipelines", top)
    applications = try fields["fleet"].map(Self.applications)
    nodes = try Self.nodes(fields["nodes"], of: applications)
    // With nodes alone, the fleet runs and nobody may do anything over HTTP.
    guard !tokens.entries.isEmpty || !pipelines.isEmpty || !webhooks.isEmpty || !nodes.isEmpty
    else {
      throw top.fault(
        "names no token, no pipeline, no webhook and no node, so nobody could do anything")
    }
  }

  private static func refuseRepeated(
    _ names: [String], in list: String, _ top: AccessNode
  ) throws(AccessFileError) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw top.fault("\(list) has '\(name)' twice; give each its own name")
    }
  }
}

extension StaticTokens.Entry {
  init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields(["name", "sha256", "expires", "rights"])
    let digits = try fields.required("sha256")
    guard let hash = TokenHash(hexadecimal: try digits.text()) else {
      throw digits.fault("is not a SHA-256; give the 64 digits that `freshet token new` printed")
    }
    var expiresAt: Int64?
    if let expires = fields["expires"] {
      guard let date = try? Date(try expires.text(), strategy: .iso8601) else {
        throw expires.fault("is not a time; give one such as 2027-01-31T00:00:00Z")
      }
      expiresAt = Int64(date.timeIntervalSince1970 * 1_000)
    }
    self.init(
      name: try fields.required("name").name(), hash: hash, expiresAt: expiresAt,
      rights: try Rights(try fields.required("rights")))
  }
}

extension Rights {
  init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields([
      "read", "publish", "plan", "operate", "maxEventsAnHour", "maxDropAnHour",
    ])
    self.init()
    for reading in try fields["read"]?.list() ?? [] {
      reads.insert(try reading.choice(of: Reading.self))
    }
    for grant in try fields["publish"]?.list() ?? [] { grants.append(try PublishGrant(grant)) }
    operates = try fields["operate"]?.isPermitted() ?? false
    if reads.isEmpty, grants.isEmpty, !operates {
      throw node.fault("permits nothing; give 'read', 'publish' or 'operate'")
    }
    if let plan = fields["plan"] {
      for dimension in try plan.list() { planned.append(try dimension.pattern()) }
      if !mayForecast { throw plan.fault("is of no use without 'blast' in 'read'; add it there") }
    }
    if mayForecast, grants.isEmpty, planned.isEmpty {
      throw node.fault(
        "may read 'blast' of nothing; name dimensions in 'plan', or give it a 'publish'")
    }
    for name in ["maxEventsAnHour", "maxDropAnHour"] where grants.isEmpty {
      if let field = fields[name] {
        throw field.fault("limits nothing, because there is no 'publish'")
      }
    }
    rates = PublishRates(
      events: try fields["maxEventsAnHour"]?.count(), drop: try fields["maxDropAnHour"]?.dropLimit()
    )
  }
}

extension PublishGrant {
  init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields(["kinds", "dimensions", "maxDrop", "reason"])
    self.init(kinds: [], dimensions: [])
    for kind in try fields.required("kinds").list() {
      kinds.append(try kind.choice(of: Event.Kind.Name.self))
    }
    for dimension in try fields.required("dimensions").list() {
      dimensions.append(try dimension.pattern())
    }
    if kinds.isEmpty { throw node.fault("has no kinds; name one or more") }
    if dimensions.isEmpty { throw node.fault("has no dimensions; name one or more, or '*'") }
    if let limit = fields["maxDrop"] { self.limit = try limit.dropLimit() }
    if let reason = fields["reason"] {
      guard try reason.text().isIdentical(to: "required") else {
        throw reason.fault("must be: required")
      }
      needsReason = true
    }
  }
}

extension AccessNode {
  fileprivate func pattern() throws(AccessFileError) -> DimensionPattern {
    let text = try text()
    guard let pattern = DimensionPattern(text) else {
      throw fault(
        "is '\(text)'; give a dimension such as prompt:refund-assistant, a prefix such as "
          + "prompt:support/*, '*' for all but everything at once, or everything")
    }
    return pattern
  }

  /// A whole number from 1 to a million.
  fileprivate func count() throws(AccessFileError) -> Int {
    let text = try text()
    guard text.utf8.allSatisfy({ 48...57 ~= $0 }), let count = Int(text), 1...1_000_000 ~= count
    else { throw fault("is '\(text)'; give a whole number, 1 to 1000000") }
    return count
  }

  fileprivate func dropLimit() throws(AccessFileError) -> DropLimit {
    let text = try text()
    guard let limit = DropLimit(text) else {
      throw fault("is '\(text)'; give a share such as 20%, from 0% to 100%, or a number of entries")
    }
    return limit
  }
}
