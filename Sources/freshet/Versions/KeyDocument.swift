import FreshetCache
import FreshetCore
import FreshetPlan
import FreshetTerminal
import StrictText

/// Decodes the components of a key from a JSON document.
enum KeyDocument {
  private static let members = [
    "model", "alias", "prompt", "tools", "corpora", "custom", "parameters", "message", "customer",
    "sharedAcrossCustomers", "customerFields", "route",
  ]

  /// Decodes the components in `bytes`.
  static func components(
    in bytes: [UInt8], file: String
  ) throws(CommandFailure) -> KeyComponents {
    let root = try DocumentNode.root(of: bytes, file: file)
    let members = try root.fields(Self.members)
    let message = try members.required("message")
    var components = KeyComponents(
      model: try model(root, members), prompt: try prompt(members),
      message: try message.text(), customer: try customer(root, members))
    components.tools = try members["tools"].map(tools)
    components.corpora = try members["corpora"].map(corpora) ?? []
    components.custom = try members["custom"].map(custom) ?? []
    components.parameters = members["parameters"].map { CanonicalJSON($0.tree) }
    components.customerFields = try members["customerFields"]?.texts() ?? []
    components.route = try members["route"]?.text()
    return components
  }

  private static func model(
    _ root: DocumentNode, _ members: DocumentNode.Fields
  ) throws(CommandFailure) -> KeyComponents.Model {
    switch (members["model"], members["alias"]) {
    case (let model?, nil): return .resolved(try model.text())
    case (let model, let alias?):
      return .alias(try alias.text(), resolved: try model?.text())
    case (nil, nil):
      throw root.fault("has neither model nor alias; give the model, the alias, or both")
    }
  }

  private static func prompt(
    _ members: DocumentNode.Fields
  ) throws(CommandFailure) -> KeyComponents.Prompt {
    let prompt = try members.required("prompt")
    if case .string(let id) = prompt.tree { return .init(id) }
    let fields = try prompt.fields(["id", "version", "roles", "text"])
    let id = try fields.required("id")
    return .init(
      try id.text(), version: try fields["version"]?.text(),
      roles: try fields["roles"].map(roles) ?? [], text: try fields["text"]?.text())
  }

  /// Decodes an object of roles by name, each with its version or null.
  private static func roles(
    _ roles: DocumentNode
  ) throws(CommandFailure) -> [KeyComponents.Prompt.Role] {
    var all: [KeyComponents.Prompt.Role] = []
    for (name, version) in try roles.members() {
      let version: String? = if case .null = version.tree { nil } else { try version.text() }
      all.append(.init(PromptRole(try name.text()), version: version))
    }
    return all
  }

  private static func custom(
    _ custom: DocumentNode
  ) throws(CommandFailure) -> [KeyComponents.Custom] {
    var all: [KeyComponents.Custom] = []
    for element in try custom.elements() {
      let fields = try element.fields(["kind", "id", "version"])
      guard let kind = fields["kind"], let id = fields["id"] else {
        throw element.fault("must have a kind and an id, such as guardrail and pii")
      }
      all.append(.init(try kind.text(), try id.text(), version: try fields["version"]?.text()))
    }
    return all
  }

  private static func customer(
    _ root: DocumentNode, _ members: DocumentNode.Fields
  ) throws(CommandFailure) -> KeyComponents.CustomerScope {
    let isShared = try members["sharedAcrossCustomers"]?.truth() ?? false
    switch members["customer"] {
    case let customer? where !isShared: return .customer(try customer.text())
    case nil where isShared: return .sharedAcrossCustomers
    default:
      throw root.fault(
        "must say whose the answer is: either a customer, or \"sharedAcrossCustomers\": true")
    }
  }

  private static func tools(_ tools: DocumentNode) throws(CommandFailure) -> ToolSet {
    let fields = try tools.fields(["id", "files", "ordered"])
    guard let name = fields["id"], let files = fields["files"] else {
      throw tools.fault("must have an id and files")
    }
    let id = try name.text()
    let items = try ToolFiles.items(in: try files.texts())
    let ordered = try fields["ordered"]?.truth() ?? false
    do {
      return try ToolSet(id, items.map(\.tool), order: ordered ? .significant : .insignificant)
    } catch {
      throw tools.fault("is not a tool set: \(error)")
    }
  }

  private static func corpora(
    _ corpora: DocumentNode
  ) throws(CommandFailure) -> [KeyComponents.Corpus] {
    var all: [KeyComponents.Corpus] = []
    for corpus in try corpora.elements() {
      if case .string(let id) = corpus.tree {
        all.append(.init(id))
        continue
      }
      let fields = try corpus.fields(["id", "version"])
      let id = try fields.required("id")
      all.append(.init(try id.text(), version: try fields["version"]?.text()))
    }
    return all
  }
}
