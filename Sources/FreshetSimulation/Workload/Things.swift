import FreshetCore

/// All things of the simulated world, and the groups in which they change.
struct Things {
  typealias Read = Catalogue.Read

  /// A prompt that is deployed by roles.
  struct RolePrompt {
    var id: String
    var whole: Read
    var roles: [(role: PromptRole, read: Read)]
  }

  private(set) var names: [String] = ["everything"]
  private(set) var groups: [Catalogue.Group] = [.purge(0, .everything)]
  let everything = Read(thing: 0, dimension: nil, declares: .never)
  private(set) var prompts: [Read] = []
  private(set) var rolePrompts: [RolePrompt] = []
  private(set) var models: [(name: String, read: Read, prefix: Read)] = []
  private(set) var aliases: [(id: String, read: Read)] = []
  private(set) var corpora: [Read] = []
  private(set) var toolSets: [Read] = []
  private(set) var guardrails: [(id: String, read: Read)] = []
  private(set) var customers: [(id: String, whole: Read, fields: [Read])] = []
  private(set) var tags: [Read] = []
  private(set) var routes: [Read] = []

  init() {
    prompts = addVersioned(.prompt, ["refund", "greeting"])
    for id in ["support", "sales"] { addRolePrompt(id) }
    for name in ["fast", "large", "tiny"] {
      let read = addVersioned(.model, [name])[0]
      let prefix = add(nil, "prefix \(name):")
      groups.append(.purge(prefix.thing, .keyPrefix("\(name):")))
      models.append((name, read, prefix))
    }
    for id in ["default", "cheap"] {
      let read = add(Dimension(.modelAlias, id))
      groups.append(.alias(read.thing, id))
      aliases.append((id, read))
    }
    corpora = addVersioned(.corpus, ["help", "legal", "products"])
    toolSets = addVersioned(.toolSet, ["orders", "search"])
    guardrails = zip(["pii", "tone"], addVersioned(.custom("guardrail"), ["pii", "tone"]))
      .map { ($0, $1) }
    addCustomers()
    for id in ["promotion", "beta"] {
      tags.append(add(Dimension(.tag, id)))
      groups.append(.purge(tags[tags.count - 1].thing, .tag(id)))
    }
    for id in ["chat", "mail"] {
      routes.append(add(Dimension(.route, id)))
      groups.append(.purge(routes[routes.count - 1].thing, .route(id)))
    }
  }

  /// Adds the thing that the purge of one key changes.
  mutating func addKey(_ index: Int, digest: String) -> Read {
    let own = add(nil, "key \(index)")
    groups.append(.purge(own.thing, .key(digest)))
    return own
  }

  private mutating func add(_ dimension: Dimension?, _ name: String? = nil) -> Read {
    names.append(name ?? dimension?.description ?? "?")
    return Read(thing: ThingID(names.count - 1), dimension: dimension, declares: .never)
  }

  private mutating func addVersioned(_ kind: Dimension.Kind, _ ids: [String]) -> [Read] {
    ids.map { id in
      let read = add(Dimension(kind, id))
      groups.append(.versioned(read.thing, Dimension(kind, id)))
      return read
    }
  }

  private mutating func addRolePrompt(_ id: String) {
    let whole = add(Dimension(.prompt, id))
    let roles = [PromptRole.system, "few-shot"].map { role in
      (role: role, read: add(Dimension(.prompt, id, facet: role.rawValue)))
    }
    rolePrompts.append(RolePrompt(id: id, whole: whole, roles: roles))
    groups.append(
      .prompt(
        whole.thing, Dimension(.prompt, id),
        roles: roles.map { (role: $0.role, thing: $0.read.thing) }))
  }

  private mutating func addCustomers() {
    for number in 0..<8 {
      let id = "c\(number)"
      let whole = add(Dimension(.customer, id))
      let fields = Catalogue.fields.map { add(Dimension(.customer, id, facet: $0)) }
      customers.append((id, whole, fields))
      groups.append(
        .customer(whole.thing, Dimension(.customer, id), fields: fields.map(\.thing)))
    }
  }
}
