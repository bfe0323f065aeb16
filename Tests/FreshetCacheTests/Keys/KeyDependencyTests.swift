import FreshetCache
import FreshetCore
import StrictText
import Testing

/// Whatever goes into a key is a dependency of the entry.
@Suite struct KeyDependencyTests {
  private static func current(_ dimension: Dimension) throws(KeyError) -> [String] { [] }

  /// Components with everything that a key can be made from.
  private static func whole(
    _ model: KeyComponents.Model, prompt: KeyComponents.Prompt, fields: [String] = []
  ) throws -> KeyComponents {
    var components = KeyComponents(
      model: model, prompt: prompt,
      tools: try ToolSet("bank", [Tool(name: "pay", description: "", parameters: "{}")]),
      corpora: [.init("help"), .init("legal", version: "7")],
      custom: [.init("guardrail", "pii"), .init("locale", "de", version: "2")],
      parameters: try CanonicalJSON(parsing: "{}"), message: "hello", customer: .customer("42"))
    components.customerFields = fields
    components.route = "chat"
    return components
  }

  private static func all() throws -> [KeyComponents] {
    var all = [
      try whole(.resolved("mini"), prompt: .init("refund", text: "Hi")),
      try whole(.alias("fast", resolved: "mini"), prompt: .init("refund", version: "1")),
      try whole(.alias("fast"), prompt: .init("refund")),
      try whole(
        .resolved("mini"),
        prompt: .init("refund", roles: [.init(.system, version: "s1"), .init("few-shot")]),
        fields: ["plan", "address"]),
      try whole(
        .resolved("mini"), prompt: .init("refund", version: "1", roles: [.init(.persona)])),
    ]
    var shared = all[0]
    shared.customer = .sharedAcrossCustomers
    all.append(shared)
    return all
  }

  /// What an event changes that is about the part; empty for what no event is about.
  ///
  /// A component that has no case here does not compile.
  private static func changed(_ part: KeyPart) -> [Dimension] {
    switch part {
    case .model(let name): [Dimension(.model, name)]
    case .alias(let alias, let models):
      [Dimension(.modelAlias, alias)] + models.used.map { Dimension(.model, $0) }
    case .unresolved(let dimension): [dimension]
    case .prompt(let id, _): [Dimension(.prompt, id)]
    case .promptOfRoles: []
    case .role(let prompt, let role, _): [Dimension(.prompt, prompt, facet: role.rawValue)]
    case .tools(let tools): [Dimension(.toolSet, tools.id)]
    case .corpus(let id, _): [Dimension(.corpus, id)]
    case .custom(let dimension, _): [dimension]
    case .customer(let id, let hasFields): hasFields ? [] : [Dimension(.customer, id)]
    case .customerField(let customer, let field):
      [Dimension(.customer, customer, facet: field)]
    case .route(let route): [Dimension(.route, route)]
    case .promptText, .parameters, .message, .sharedAcrossCustomers: []
    }
  }

  /// Something of the same kind that the part is not.
  private static func neighbour(of dimension: Dimension) -> Dimension {
    dimension.facet == nil
      ? Dimension(dimension.kind, dimension.id + "-other")
      : Dimension(dimension.kind, dimension.id, facet: "other")
  }

  private struct Entry: Mortal {
    var asOf: SequenceNumber = 5
    var dependencies: [Dependency]
    var keyDigest = "00"
    var readableKey = ""
  }

  @Test func `an event on a component kills the entry, one on its neighbour does not`() throws {
    var count = 0
    for components in try Self.all() {
      let entry = Entry(dependencies: components.dependencies)
      for part in try components.parts(Self.current) {
        for dimension in Self.changed(part) {
          count += 1
          var watermarks = Watermarks()
          watermarks.merge(.drops(dimension), at: 10)
          #expect(watermarks.liveness(of: entry) == .dead(by: 10), "\(dimension)")
          watermarks = Watermarks()
          watermarks.merge(.names(dimension, versions: ["another"]), at: 10)
          #expect(watermarks.liveness(of: entry) == .dead(by: 10), "\(dimension)")
          // An entry that names no part minds each.
          guard dimension.facet == nil || components.prompt.version == nil else { continue }
          watermarks = Watermarks()
          watermarks.merge(.drops(Self.neighbour(of: dimension)), at: 10)
          #expect(watermarks.liveness(of: entry) == .alive, "beside \(dimension)")
        }
      }
    }
    #expect(count > 40)
  }

  @Test func `a version that is given is evidence, in every component that can have one`() throws {
    for components in try Self.all() {
      for part in try components.parts(Self.current) {
        for dependency in part.dependencies {
          guard let version = dependency.version else { continue }
          var watermarks = Watermarks()
          watermarks.merge(.names(dependency.dimension, versions: [version]), at: 10)
          let entry = Entry(dependencies: [dependency])
          #expect(watermarks.liveness(of: entry) == .alive, "\(dependency)")
        }
      }
    }
  }

  @Test func `each component changes the key`() throws {
    var digests: Set<KeyDigest> = []
    let base = try Self.whole(.resolved("mini"), prompt: .init("refund", version: "1"))
    func add(_ change: (inout KeyComponents) -> Void) throws {
      var components = base
      components.corpora = [.init("legal", version: "7")]
      components.custom = [.init("locale", "de", version: "2")]
      change(&components)
      let isNew = digests.insert(try components.key().digest).inserted
      #expect(isNew, "\(components)")
    }
    try add { _ in }
    try add { $0.custom[0].version = "3" }
    try add { $0.custom[0].id = "fr" }
    try add { $0.custom[0].kind = "region" }
    try add { $0.custom = [] }
    try add { $0.prompt.roles = [.init(.system, version: "1")] }
    try add { $0.prompt.roles = [.init(.system, version: "2")] }
    try add { $0.prompt.roles = [.init(.persona, version: "1")] }
    try add { $0.model = .alias("fast", resolved: "large") }
  }

  @Test func `the order of roles and of custom dimensions does not count`() throws {
    var components = KeyComponents(
      model: .resolved("mini"),
      prompt: .init("p", roles: [.init(.system, version: "1"), .init("few-shot", version: "2")]),
      custom: [.init("guardrail", "pii", version: "1"), .init("locale", "de", version: "2")],
      message: "hello", customer: .sharedAcrossCustomers)
    let key = try components.key()
    #expect(
      key.readable.hasPrefix("mini:p#few-shot@2#system@1:-:guardrail/pii@1,locale/de@2:*:-:"))
    components.prompt.roles.reverse()
    components.custom.reverse()
    #expect(try components.key() == key)
    #expect(Set(try components.key().dependencies) == Set(key.dependencies))
  }
}
