import FreshetAPI
import FreshetCore
import StrictText

extension Webhook {
  init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields([
      "name", "sort", "secretFile", "publish", "repository", "ref", "paths", "events",
    ])
    let sort = try fields.required("sort")
    var grants: [PublishGrant] = []
    for grant in try fields.required("publish").list() { grants.append(try PublishGrant(grant)) }
    self.init(
      name: try fields.required("name").name(),
      sort: try Sort(try sort.choice(of: Name.self), fields),
      secretFile: try fields.required("secretFile").text(), grants: grants)
  }

  fileprivate enum Name: String, CaseIterable {
    case github, signed, cloudevents

    /// The fields that only webhooks of this sort have.
    var fields: [String] {
      switch self {
      case .github: ["repository", "ref", "paths"]
      case .signed: ["events"]
      case .cloudevents: []
      }
    }
  }
}

extension Webhook.Sort {
  fileprivate init(_ name: Webhook.Name, _ fields: AccessFields) throws(AccessFileError) {
    for other in Webhook.Name.allCases where other != name {
      for field in other.fields {
        if let node = fields[field] {
          throw node.fault("is not a field of a '\(name.rawValue)' webhook")
        }
      }
    }
    switch name {
    case .cloudevents: self = .cloudEvents
    case .signed:
      var templates: [EventTemplate] = []
      for node in try fields.required("events").list(atMost: 64) {
        templates.append(try EventTemplate(node))
      }
      self = .signed(templates)
    case .github:
      var rules: [GitHubPush.PathRule] = []
      for node in try fields.required("paths").list(atMost: 64) {
        rules.append(try GitHubPush.PathRule(node))
      }
      self = .gitHubPush(
        GitHubPush(
          repository: try fields.required("repository").text(),
          ref: try fields.required("ref").text(), rules: rules))
    }
  }
}

extension GitHubPush.PathRule {
  fileprivate init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields(["under", "ending", "kind"])
    self.init(
      under: try fields.required("under").text(), ending: try fields["ending"]?.text() ?? "",
      kind: try fields.required("kind").choice(of: Kind.self))
  }
}

extension EventTemplate {
  fileprivate init(_ node: AccessNode) throws(AccessFileError) {
    let top = try node.fields(["kind", "when", "fields"])
    let kind = try top.required("kind").choice(of: Event.Kind.Name.self)
    var conditions: [Condition] = []
    if let when = top["when"] {
      for (pointer, text) in try when.texts() {
        guard let pointer = JSONPointer(pointer) else {
          throw when.fault("has '\(pointer)'; give JSON pointers such as /type")
        }
        conditions.append(Condition(pointer: pointer, text: text))
      }
    }
    let allowed = kind.fieldNames + Self.commonFields
    let values = try top.required("fields").fields(allowed).values
    var fields: [Field] = []
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      fields.append(Field(name: name, value: try Value(value)))
    }
    self.init(kind: kind, conditions: conditions, fields: fields)
  }
}

extension EventTemplate.Value {
  /// Decodes `{from: /data/id}` or `{is: text}`.
  fileprivate init(_ node: AccessNode) throws(AccessFileError) {
    let fields = try node.fields(["from", "is"])
    switch (fields["from"], fields["is"]) {
    case (let from?, nil):
      let text = try from.text()
      guard let pointer = JSONPointer(text) else {
        throw from.fault("is '\(text)'; give a JSON pointer such as /data/prompt")
      }
      self = .pointer(pointer)
    case (nil, let text?): self = .constant(try text.text())
    default: throw node.fault("needs either 'from' or 'is'")
    }
  }
}
