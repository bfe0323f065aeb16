package import FreshetCore
package import StrictText

/// One component of a key, with the versions that go into it.
///
/// Both the hash and the entry's dependencies follow from it, so no component can be in the key alone.
package enum KeyPart: Equatable, Sendable {
  /// The versions of one component.
  package struct Versions: Equatable, Sendable {
    /// The version that the application declared; nil if it declared none.
    package var declared: String?
    /// What goes into the key: the declared version, or those that the fleet believes to be current.
    package var used: [String]
  }

  case model(String)
  /// An alias with the models that it resolves to, or with the one that the application called.
  case alias(String, Versions)
  /// A model whose name the fleet cannot resolve.
  case unresolved(Dimension)
  case prompt(String, Versions)
  /// A prompt that is deployed by roles; its roles follow as parts of their own.
  case promptOfRoles(String)
  case role(prompt: String, PromptRole, Versions)
  case promptText(String)
  case tools(ToolSet)
  case corpus(String, Versions)
  case custom(Dimension, Versions)
  /// A customer: all of its state, unless fields follow.
  case customer(String, hasFields: Bool)
  case sharedAcrossCustomers
  case customerField(customer: String, String)
  case route(String)
  case parameters(CanonicalJSON)
  case message(String)
}

extension KeyPart {
  /// Feeds the component to the key's hash.
  func add(to hasher: inout KeyHasher) {
    switch self {
    case .model(let name): hasher.add("model", name)
    case .alias(_, let models): hasher.add("model", each: models)
    case .unresolved(let dimension): hasher.add("model.unresolved", dimension.id)
    case .prompt(let id, let versions):
      hasher.add("prompt", id)
      hasher.add("prompt.version", each: versions)
    case .promptOfRoles(let id): hasher.add("prompt", id)
    case .role(_, let role, let versions):
      hasher.add("prompt.role", role.rawValue)
      hasher.add("prompt.role.version", each: versions)
    case .promptText(let text): hasher.add("prompt.text", text)
    case .tools(let tools):
      hasher.add("tools", tools.id)
      hasher.add("tools.schemas", tools.schemas)
    case .corpus(let id, let versions):
      hasher.add("corpus", id)
      hasher.add("corpus.version", each: versions)
    case .custom(let dimension, let versions):
      hasher.add("custom.kind", dimension.kind.customName ?? "")
      hasher.add("custom", dimension.id)
      hasher.add("custom.version", each: versions)
    case .customer(let id, _): hasher.add("customer", id)
    case .sharedAcrossCustomers: hasher.add("shared", "")
    case .customerField(_, let field): hasher.add("customer.field", field)
    case .route(let route): hasher.add("route", route)
    case .parameters(let parameters): hasher.add("parameters", parameters.text)
    case .message(let message): hasher.add("message", message)
    }
  }

  /// The dependencies that an answer has because of this component.
  package var dependencies: [Dependency] {
    switch self {
    case .model(let name): [.model(name)]
    case .alias(let alias, let models):
      [.modelAlias(alias, resolved: models.declared)] + models.used.map { .model($0) }
    case .unresolved(let dimension): [Dependency(dimension)]
    case .prompt(let id, let versions): [.prompt(id, version: versions.declared)]
    case .role(let prompt, let role, let versions):
      [.prompt(prompt, role: role, version: versions.declared)]
    case .tools(let tools): [.toolSet(tools.id, hash: tools.hash)]
    case .corpus(let id, let versions): [.corpus(id, version: versions.declared)]
    case .custom(let dimension, let versions): [Dependency(dimension, version: versions.declared)]
    case .customer(let id, hasFields: false): [.customer(id)]
    case .customerField(let customer, let field): [.customer(customer, field: field)]
    case .route(let route): [.route(route)]
    // Its roles or fields follow, and have dependencies of their own.
    case .promptOfRoles, .customer(_, hasFields: true): []
    // Parts of the request itself: no event changes them.
    case .promptText, .parameters, .message, .sharedAcrossCustomers: []
    }
  }
}

extension KeyHasher {
  fileprivate mutating func add(_ label: String, each versions: KeyPart.Versions) {
    for version in versions.used { add(label, version) }
  }
}
