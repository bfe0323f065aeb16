import Foundation
package import FreshetCore

/// The events that a deployment needs, and the state that they were planned on.
///
/// It is written as JSON, so that what was reviewed is what is applied.
package struct Plan: Codable, Equatable, Sendable {
  /// The only form that there is.
  package static let formatVersion = 2

  package var formatVersion = Self.formatVersion
  /// Follows from all that the plan says: whoever applies it twice publishes once.
  package private(set) var id: String
  package var service: String
  package var environment: String?
  /// The revision that it was planned from; absent for a working tree.
  package var revision: String?
  /// Where it was planned, such as a pipeline's URL: its events say so.
  package var source: String?
  /// Where the log stood, as `EPOCH@NUMBER`; absent if no coordinator was asked.
  package var base: String?
  /// The last event that made active what the plan leaves as it is; 0 for none.
  package var unchangedSince: SequenceNumber
  /// In the order in which they are published.
  package var events: [PlannedEvent]
  /// Why everything is named; absent if it is known what was touched since the last apply.
  package var namedAnew: String?
  /// What is in force once all of it is published: what the log is to remember.
  package var inForce: PlannedState
  /// The plans of attempts that end with it: what these were about to name is among its events.
  package var ends: [String]

  package init(
    service: String, environment: String?, revision: String?, source: String?, base: Baseline?,
    unchangedSince: SequenceNumber = 0, events: [PlannedEvent], namedAnew: String? = nil,
    inForce: PlannedState, ends: [String] = []
  ) {
    self.service = service
    self.environment = environment
    self.revision = revision
    self.source = source
    self.base = base?.description
    self.unchangedSince = unchangedSince
    self.events = events
    self.namedAnew = namedAnew
    self.inForce = inForce
    self.ends = ends
    id = ""
    id = digest
  }

  /// A plan for `new`.
  package init(
    _ manifest: Manifest, environment: String?, revision: String?, source: String?,
    to new: Snapshot, from basis: PlanBasis
  ) {
    let since = new.entries.compactMap { basis.state?.active[$0.dimension]?.since }.max() ?? 0
    var reason: String?
    if case .unknown(let text) = basis.history { reason = text }
    // Attempts that were left out of account go on being remembered.
    let attempts = basis.history == .disregarded ? [] : basis.applied?.attempts ?? []
    self.init(
      service: manifest.service, environment: environment, revision: revision, source: source,
      base: basis.state?.head, unchangedSince: since,
      events: Planner.events(to: new, from: basis), namedAnew: reason,
      inForce: PlannedState(new), ends: attempts.map(\.plan))
  }

  /// The plan that `bytes` say.
  package init(decoding bytes: [UInt8], file: String) throws(PlanError) {
    do {
      let form = try JSONDecoder().decode(Form.self, from: Data(bytes))
      guard form.formatVersion == Self.formatVersion else {
        throw PlanError(.source, file, "is a plan of another freshet; plan anew with this one")
      }
      self = try JSONDecoder().decode(Plan.self, from: Data(bytes))
    } catch let error as PlanError {
      throw error
    } catch {
      throw PlanError(.source, file, "is no plan; make one with `freshet plan --out`")
    }
    guard id == digest else {
      throw PlanError(.source, file, "was changed after it was planned; plan anew")
    }
  }

  private struct Form: Decodable { var formatVersion: Int }

  private var digest: String {
    var content = self
    content.id = ""
    return Array(SHA256Hasher.hash(content.json.utf8).prefix(16)).hexadecimal
  }

  /// As JSON, the same text for equal plans.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      fatalError("broken invariant: a plan of texts and numbers is not JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The plan that makes active again what this one replaced, once its last event was `position`.
  ///
  /// - Throws: if it is not known what an alias resolved to before.
  package func reverted(after position: Baseline) throws(PlanError) -> Plan {
    var events: [PlannedEvent] = []
    for event in self.events.reversed() {
      // What a purge dropped is gone, and nothing that was made since is wrong.
      guard let dimension = event.dimension, dimension.kind != .route else { continue }
      if dimension.kind == .modelAlias, event.previous == nil {
        throw PlanError(
          .source, "plan \(id)",
          "does not know what \(dimension) resolved to before; publish a model-swap by hand")
      }
      events.append(
        PlannedEvent(
          dimension, versions: event.previous ?? [], previous: event.versions,
          place: "plan \(id)", reason: "is rolled back"))
    }
    return Plan(
      service: service, environment: environment, revision: nil, source: source, base: position,
      events: events, inForce: inForce.reverting(self.events), ends: ends + [id])
  }
}
