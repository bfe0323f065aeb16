import FoundationEssentials
package import FreshetCore

/// The record of a service's applies, as JSON.
package struct AppliedDocument: Codable, Equatable, Sendable {
  package var service: String
  /// Absent for a manifest applied without an environment.
  package var environment: String?
  /// The last apply that finished; absent if none did.
  package var applied: Apply?
  /// Applies that began but did not finish, oldest first.
  package var attempts: [Attempt]

  /// A dimension, split into its parts because a role may contain any characters.
  package struct Name: Codable, Equatable, Sendable {
    /// The kind, such as `prompt`.
    package var kind: String
    package var id: String
    /// The role of a prompt; absent for the prompt as a whole and for other kinds.
    package var facet: String?

    package init(_ dimension: Dimension) {
      kind = dimension.kind.description
      id = dimension.id
      facet = dimension.facet
    }
  }

  /// One dimension that answers were made from.
  package struct Entry: Codable, Equatable, Sendable {
    package var kind: String
    package var id: String
    package var facet: String?
    /// The versions applied; empty for an entry that the apply left out.
    package var versions: [String]

    package init(_ entry: AppliedRecord.Entry) {
      kind = entry.dimension.kind.description
      id = entry.dimension.id
      facet = entry.dimension.facet
      versions = entry.versions
    }
  }

  /// The customer fields on which a route's answers depend.
  package struct Route: Codable, Equatable, Sendable {
    package var id: String
    package var customerFields: [String]
  }

  /// An apply whose events are all in the log.
  package struct Apply: Codable, Equatable, Sendable {
    package var plan: String
    /// The full name of the commit; absent if unknown.
    package var revision: String?
    package var entries: [Entry]
    package var routes: [Route]
    /// The last event that an apply of the service logged, as `EPOCH@NUMBER`; absent if there is none.
    package var position: String?
    /// The authenticated caller; absent if the coordinator does not authenticate callers.
    package var actor: String?
    /// The time by the coordinator's wall clock, for people: ISO 8601 in UTC.
    package var appliedAt: String
  }

  /// An apply that began and did not finish.
  package struct Attempt: Codable, Equatable, Sendable {
    package var plan: String
    /// The full name of the commit; absent if unknown.
    package var revision: String?
    /// The dimensions that the apply was about to name or drop.
    package var dimensions: [Name]
    /// Whether the attempt stands for all dimensions of the service.
    package var namesEverything: Bool
    /// The authenticated caller; absent if the coordinator does not authenticate callers.
    package var actor: String?
    /// The time by the coordinator's wall clock, for people: ISO 8601 in UTC.
    package var beganAt: String
  }

  package init(_ record: AppliedRecord) {
    service = record.service.name
    environment = record.service.environment
    applied = record.last.map { last in
      Apply(
        plan: last.plan, revision: last.revision, entries: last.entries.map(Entry.init),
        routes: last.routes.map { Route(id: $0.name, customerFields: $0.customerFields) },
        position: last.position?.description, actor: last.actor,
        appliedAt: Date.text(milliseconds: last.at))
    }
    attempts = record.attempts.map { attempt in
      Attempt(
        plan: attempt.plan, revision: attempt.revision,
        dimensions: attempt.dimensions.map(Name.init), namesEverything: attempt.namesEverything,
        actor: attempt.actor, beganAt: Date.text(milliseconds: attempt.at))
    }
  }
}

extension Date {
  /// The time in ISO 8601, such as `2026-11-29T14:52:22.123Z`.
  static func text(milliseconds: Int64) -> String {
    // Adds half a millisecond, because the style truncates and fractions of a second are seldom exact.
    Date(timeIntervalSince1970: (Double(milliseconds) + 0.5) / 1_000)
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
