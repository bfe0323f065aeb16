import FoundationEssentials
import FreshetCore

extension JSONEncoder {
  /// An encoder that sorts keys, so that equal records have equal bytes.
  static var stored: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

/// The form of a record of a service's applies in a log.
///
/// A change to it needs a new version of the log's format.
struct StoredRecord: Codable {
  struct Thing: Codable {
    var kind: String
    var id: String
    var facet: String?
    var versions: [String]?

    init(_ dimension: Dimension, versions: [String]? = nil) {
      kind = dimension.kind.description
      id = dimension.id
      facet = dimension.facet
      self.versions = versions
    }

    /// The dimension; nil if its kind comes from a newer version, which this version cannot plan.
    var dimension: Dimension? {
      Dimension.Kind(name: kind).map { Dimension($0, id, facet: facet) }
    }
  }

  struct Route: Codable {
    var id: String
    var fields: [String]
  }

  struct Apply: Codable {
    var plan: String
    var revision: String?
    var entries: [Thing]
    var routes: [Route]
    var position: String?
    var actor: String?
    var at: Int64
  }

  struct Attempt: Codable {
    var plan: String
    var revision: String?
    var dimensions: [Thing]
    var namesEverything: Bool
    var actor: String?
    var at: Int64
  }

  var last: Apply?
  var attempts: [Attempt]

  init(_ record: AppliedRecord) {
    last = record.last.map { last in
      Apply(
        plan: last.plan, revision: last.revision,
        entries: last.entries.map { Thing($0.dimension, versions: $0.versions) },
        routes: last.routes.map { Route(id: $0.name, fields: $0.customerFields) },
        position: last.position?.description, actor: last.actor, at: last.at)
    }
    attempts = record.attempts.map { attempt in
      Attempt(
        plan: attempt.plan, revision: attempt.revision,
        dimensions: attempt.dimensions.map { Thing($0) },
        namesEverything: attempt.namesEverything, actor: attempt.actor, at: attempt.at)
    }
  }

  func record(of service: AppliedRecord.Service) -> AppliedRecord {
    let last = last.map { stored in
      var apply = AppliedRecord.Apply(
        plan: stored.plan, revision: stored.revision,
        entries: stored.entries.compactMap { entry in
          entry.dimension.map { AppliedRecord.Entry($0, versions: entry.versions ?? []) }
        },
        routes: stored.routes.map { AppliedRecord.Route($0.id, customerFields: $0.fields) },
        position: stored.position.flatMap { Baseline($0) })
      (apply.actor, apply.at) = (stored.actor, stored.at)
      return apply
    }
    let attempts = attempts.map { stored in
      var attempt = AppliedRecord.Attempt(
        plan: stored.plan, revision: stored.revision,
        dimensions: stored.dimensions.compactMap(\.dimension))
      attempt.namesEverything = stored.namesEverything
      (attempt.actor, attempt.at) = (stored.actor, stored.at)
      return attempt
    }
    return AppliedRecord(service, last: last, attempts: attempts)
  }
}
