/// The contents of an event that reports the deployment of a prompt.
public struct PromptDeploy: Equatable, Sendable {
  /// The id of the prompt, as entries declare it.
  public var prompt: String
  /// The role that changed; nil if the whole prompt may have changed.
  public var role: PromptRole?
  /// The versions that are active from now on; several during a roll-out.
  ///
  /// Empty if unknown: then all entries that depend on the prompt are dropped.
  public var versions: [String]

  /// Creates a report that `prompt`, or one role of it, was deployed.
  public init(prompt: String, role: PromptRole? = nil, versions: [String] = []) {
    self.prompt = prompt
    self.role = role
    self.versions = versions
  }
}

extension PromptDeploy: EventPayload {
  package static let name = Event.Kind.Name.promptDeploy
  package static let fields: [EventField] = [.text("prompt"), .text("role"), .versions]

  package init?(naming dimension: Dimension, versions: [String]) {
    guard dimension.kind == .prompt else { return nil }
    let role = dimension.facet.map { PromptRole($0) }
    self.init(prompt: dimension.id, role: role, versions: versions)
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    self.init(
      prompt: try fields.text("prompt"),
      role: try fields.optionalText("role").map { PromptRole($0) },
      versions: try fields.versions())
  }

  package var eventKind: Event.Kind { .promptDeploy(self) }

  package var values: [String: EventFieldValue] {
    var values: [String: EventFieldValue] = ["prompt": .text(prompt), "versions": .texts(versions)]
    values["role"] = (role?.rawValue).map { .text($0) }
    return values
  }

  package var idField: String { "prompt" }

  package func changes(force: Bool) -> [Change] {
    let dimension = Dimension(.prompt, prompt, facet: role?.rawValue)
    return Change.naming(versions, of: dimension, force: force)
  }

  package func validate() throws(EventError) {
    try EventRules.check(id: prompt, in: "prompt")
    if let role { try EventRules.check(id: role.rawValue, in: "role") }
    try EventRules.check(versions: versions, in: "versions")
  }
}

extension PromptDeploy {
  init(_ wire: Freshet_V1_PromptDeploy) {
    let role = wire.hasRole ? PromptRole(wire.role) : nil
    self.init(prompt: wire.prompt, role: role, versions: wire.versions)
  }

  var wire: Freshet_V1_PromptDeploy {
    var wire = Freshet_V1_PromptDeploy()
    wire.prompt = prompt
    if let role { wire.role = role.rawValue }
    wire.versions = versions
    return wire
  }
}
