/// A change that an apply makes to its service's record.
package struct AppliedChange: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// The apply is about to publish its events.
    case begin(AppliedRecord.Attempt)
    /// All of the apply's events are logged.
    ///
    /// This also ends the attempts of the given plans, because the apply has named their dimensions.
    case finish(AppliedRecord.Apply, ending: [String])
    /// The service's record is deleted.
    ///
    /// The service's next plan names everything.
    case forget
  }

  package let service: AppliedRecord.Service
  package let kind: Kind
  /// The position of the log when the apply was planned; nil only for a change that was not planned.
  package let base: Baseline?
  /// The identity of the caller, as verified by the coordinator.
  package var actor: String?

  package init(_ service: AppliedRecord.Service, _ kind: Kind, base: Baseline? = nil) {
    self.service = service
    self.kind = kind
    self.base = base
  }

  /// All dimensions that the change names.
  package var dimensions: [Dimension] {
    switch kind {
    case .begin(let attempt): attempt.dimensions
    case .finish(let apply, _): apply.dimensions
    case .forget: []
    }
  }

  /// Checks that every field is within its limits.
  ///
  /// - Throws: the fault of the first invalid field.
  package func validate() throws(EventError) {
    try EventRules.check(id: service.name, in: "service")
    if let environment = service.environment {
      try EventRules.check(id: environment, in: "environment")
    }
    switch kind {
    case .begin(let attempt): try Self.validate(attempt)
    case .finish(let apply, let ending):
      try Self.validate(apply)
      try Self.validate(count: ending.count, atMost: AppliedLimits.ends, in: "ends")
      for (index, plan) in ending.enumerated() {
        try EventRules.check(id: plan, in: "ends[\(index)]", limit: AppliedLimits.planBytes)
      }
    case .forget: break
    }
  }

  private static func validate(_ attempt: AppliedRecord.Attempt) throws(EventError) {
    try EventRules.check(id: attempt.plan, in: "plan", limit: AppliedLimits.planBytes)
    try validate(revision: attempt.revision)
    let count = attempt.dimensions.count
    try validate(count: count, atMost: AppliedLimits.dimensions, in: "dimensions")
    for (index, dimension) in attempt.dimensions.enumerated() {
      let isKnown = dimension.kind == .route || dimension.kind.isConfiguration
      try validate(dimension, isKnown: isKnown, in: "dimensions[\(index)]")
    }
  }

  private static func validate(_ apply: AppliedRecord.Apply) throws(EventError) {
    try EventRules.check(id: apply.plan, in: "plan", limit: AppliedLimits.planBytes)
    try validate(revision: apply.revision)
    try validate(count: apply.entries.count, atMost: AppliedLimits.entries, in: "entries")
    var known: Set<Dimension> = []
    for (index, entry) in apply.entries.enumerated() {
      let field = "entries[\(index)]"
      try validate(entry.dimension, isKnown: entry.dimension.kind.isConfiguration, in: field)
      guard known.insert(entry.dimension).inserted else {
        throw EventError(field: field, problem: "repeats \(entry.dimension); give each once")
      }
      try EventRules.check(versions: entry.versions, in: "\(field).versions")
    }
    try validate(count: apply.routes.count, atMost: AppliedLimits.entries, in: "routes")
    for (index, route) in apply.routes.enumerated() {
      let field = "routes[\(index)]"
      try EventRules.check(id: route.name, in: "\(field).id")
      let count = route.customerFields.count
      try validate(count: count, atMost: EventLimits.fields, in: "\(field).customerFields")
      for (place, name) in route.customerFields.enumerated() {
        try EventRules.check(id: name, in: "\(field).customerFields[\(place)]")
      }
    }
  }

  private static func validate(
    _ dimension: Dimension, isKnown: Bool, in field: String
  ) throws(EventError) {
    guard isKnown else {
      throw EventError(
        field: "\(field).kind",
        problem: "is '\(dimension.kind.description.shown(64))', which no manifest has")
    }
    try EventRules.check(id: dimension.id, in: "\(field).id")
    guard let facet = dimension.facet else { return }
    guard dimension.kind.hasFacets else {
      throw EventError(field: "\(field).facet", problem: "is of no use; only prompts have roles")
    }
    try EventRules.check(id: facet, in: "\(field).facet")
  }

  /// Accepts only full commit hashes, because an abbreviation could later mean another commit.
  private static func validate(revision: String?) throws(EventError) {
    guard let revision else { return }
    guard Hexadecimal.isText(revision, digits: 40) || Hexadecimal.isText(revision, digits: 64)
    else {
      throw EventError(
        field: "revision",
        problem: "is no commit's name; give its 40 or 64 lower-case hexadecimal digits")
    }
  }

  private static func validate(
    count: Int, atMost limit: Int, in field: String
  ) throws(EventError) {
    guard count <= limit else {
      throw EventError(field: field, problem: "has \(count) entries; give at most \(limit)")
    }
  }
}
