import FreshetPlan

/// An apply's report to the coordinator.
struct AppliedBody: Encodable {
  struct Name: Encodable {
    var kind: String
    var id: String
    var facet: String?
  }

  struct Attempt: Encodable {
    var plan: String
    var revision: String?
    var base: String?
    var dimensions: [Name]
  }

  struct Applied: Encodable {
    var plan: String
    var revision: String?
    var base: String?
    var position: String?
    var entries: [PlannedState.Entry]
    var routes: [PlannedState.Route]
    var ends: [String]
  }

  private var attempt: Attempt?
  private var applied: Applied?

  /// Reports that `plan` is about to be published.
  init(beginning plan: Plan) {
    attempt = Attempt(
      plan: plan.id, revision: plan.revision, base: plan.base,
      dimensions: plan.events.map { Name(kind: $0.kind, id: $0.id, facet: $0.facet) })
  }

  /// Reports that all of `plan` is logged.
  ///
  /// The last event is at `position`, which is nil if there was none.
  init(finishing plan: Plan, at position: String?) {
    applied = Applied(
      plan: plan.id, revision: plan.revision, base: plan.base, position: position,
      entries: plan.inForce.entries, routes: plan.inForce.routes, ends: plan.ends)
  }
}
