import Foundation
package import FreshetCore

/// The events that a deployment needs, and the state for which they were planned.
///
/// A plan is saved as JSON, so that exactly what was reviewed is applied.
package struct Plan: Codable, Equatable, Sendable {
  /// The format that this version reads and writes.
  package static let formatVersion = 2

  package var formatVersion = Self.formatVersion
  /// A hash of the whole plan, so that applying it twice publishes once.
  package private(set) var id: String
  package var service: String
  package var environment: String?
  /// The revision that was planned; nil for a working tree.
  package var revision: String?
  /// Where the plan was made, such as a pipeline's URL; copied into its events.
  package var source: String?
  /// The head of the log when the plan was made, as `EPOCH@NUMBER`; nil if no coordinator was asked.
  package var base: String?
  /// The last event that activated a version which the plan leaves unchanged; 0 if there is none.
  package var unchangedSince: SequenceNumber
  /// The events, in the order of publication.
  package var events: [PlannedEvent]
  /// Why the plan names every dimension; nil if it is known what was touched since the last apply.
  package var namedAnew: String?
  /// The versions in force once the whole plan is published, to be recorded in the log.
  package var inForce: PlannedState
  /// The plans of the attempts that this plan ends, because its events include what they were about to name.
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

  /// Creates the plan that leads from `basis` to the snapshot `new`.
  package init(
    _ manifest: Manifest, environment: String?, revision: String?, source: String?,
    to new: Snapshot, from basis: PlanBasis
  ) {
    let since = new.entries.compactMap { basis.state?.active[$0.dimension]?.since }.max() ?? 0
    var reason: String?
    if case .unknown(let text) = basis.history { reason = text }
    // Disregarded attempts remain in the log's record.
    let attempts = basis.history == .disregarded ? [] : basis.applied?.attempts ?? []
    self.init(
      service: manifest.service, environment: environment, revision: revision, source: source,
      base: basis.state?.head, unchangedSince: since,
      events: Planner.events(to: new, from: basis), namedAnew: reason,
      inForce: PlannedState(new), ends: attempts.map(\.plan))
  }

  /// Decodes a plan from the JSON in `file`.
  ///
  /// - Throws: if the bytes are not a plan of this format, or if the plan was changed since it was made.
  package init(decoding bytes: [UInt8], file: String) throws(PlanError) {
    do {
      let form = try JSONDecoder().decode(Form.self, from: Data(bytes))
      guard form.formatVersion == Self.formatVersion else {
        throw PlanError(
          .source, file, "was made by another version of freshet; plan anew with this one")
      }
      self = try JSONDecoder().decode(Plan.self, from: Data(bytes))
    } catch let error as PlanError {
      throw error
    } catch {
      throw PlanError(.source, file, "is not a plan; make one with `freshet plan --out`")
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

  /// The plan as JSON; equal plans give equal text.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = invariant("a plan of texts and numbers is JSON") { try encoder.encode(self) }
    return String(decoding: data, as: UTF8.self)
  }

  /// Returns the plan that reactivates the versions which this plan replaced.
  ///
  /// - Parameter position: the position of this plan's last event; the new plan is made for the log up to there.
  /// - Returns: the plan, with the events in reverse order.
  /// - Throws: if it is unknown to which models an alias resolved before.
  package func reverted(after position: Baseline) throws(PlanError) -> Plan {
    var events: [PlannedEvent] = []
    for event in self.events.reversed() {
      // What a purge dropped is gone, and nothing made since is wrong.
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
