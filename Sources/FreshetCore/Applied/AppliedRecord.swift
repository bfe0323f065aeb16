/// The contents of a service's manifest when it was last applied, and the applies that have begun since without
/// finishing.
///
/// A plan compares the manifest with this record. It finds what is new, what was removed, and what a failed deployment
/// may have changed at the source. The record is part of the log but not an event: nodes never receive it.
package struct AppliedRecord: Equatable, Sendable {
  /// A service, or one environment of it.
  package struct Service: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let name: String
    /// The environment; nil for a manifest that was applied without one.
    package let environment: String?

    package init(_ name: String, environment: String? = nil) {
      self.name = name
      self.environment = environment
    }

    /// The name and the environment, such as `support in production`.
    package var description: String { name + (environment.map { " in \($0)" } ?? "") }

    package static func < (left: Self, right: Self) -> Bool {
      (left.name, left.environment ?? "") < (right.name, right.environment ?? "")
    }
  }

  /// A dimension in the manifest, with its versions.
  package struct Entry: Equatable, Sendable {
    package var dimension: Dimension
    /// The active versions, sorted; empty if the apply did not name the dimension, so that its version is unknown.
    package var versions: [String]

    package init(_ dimension: Dimension, versions: [String]) {
      self.dimension = dimension
      self.versions = versions
    }
  }

  /// A route in the manifest, with the customer fields that its answers depended on.
  package struct Route: Equatable, Sendable {
    package var name: String
    package var customerFields: [String]

    package init(_ name: String, customerFields: [String]) {
      self.name = name
      self.customerFields = customerFields
    }
  }

  /// A finished apply: all of its events are in the log.
  package struct Apply: Equatable, Sendable {
    /// The plan's id.
    package var plan: String
    /// The hash of the applied commit; nil if unknown.
    package var revision: String?
    package var entries: [Entry]
    package var routes: [Route]
    /// The position of the last event logged by an apply of the service; nil if there is none.
    package var position: Baseline?
    /// The identity of the caller, as verified by the coordinator; nil if callers are not authenticated.
    package var actor: String?
    /// The time when the apply finished, in milliseconds since 1970 by the coordinator's clock; only for display.
    package var at: Int64 = 0

    package init(
      plan: String, revision: String?, entries: [Entry], routes: [Route], position: Baseline?
    ) {
      self.plan = plan
      self.revision = revision
      self.entries = entries
      self.routes = routes
      self.position = position
    }
  }

  /// An apply that began and has not finished.
  ///
  /// The dimensions that it was about to name may have changed at the source.
  package struct Attempt: Equatable, Sendable {
    /// The plan's id, or a new id if several attempts were merged.
    package var plan: String
    /// The hash of the commit to be applied; nil if unknown.
    package var revision: String?
    /// The dimensions that the apply was about to name or drop.
    package var dimensions: [Dimension]
    /// Whether the attempt stands for everything that the service has, because its dimensions were too many to keep.
    package var namesEverything = false
    /// The identity of the caller, as verified by the coordinator; nil if callers are not authenticated.
    package var actor: String?
    /// The time when the apply began, in milliseconds since 1970 by the coordinator's clock; only for display.
    package var at: Int64 = 0

    package init(plan: String, revision: String?, dimensions: [Dimension]) {
      self.plan = plan
      self.revision = revision
      self.dimensions = dimensions
    }
  }

  package let service: Service
  /// The last finished apply; nil if there is none.
  package var last: Apply?
  /// The unfinished applies, oldest first; at most ``AppliedLimits/attempts``.
  package var attempts: [Attempt]

  package init(_ service: Service, last: Apply? = nil, attempts: [Attempt] = []) {
    self.service = service
    self.last = last
    self.attempts = attempts
  }

  /// Whether the record contains nothing, so that the log keeps no row for it.
  package var isEmpty: Bool { last == nil && attempts.isEmpty }

  /// All dimensions in the record.
  ///
  /// To write the record, a caller may need the right to publish each of them.
  package var dimensions: [Dimension] {
    (last?.dimensions ?? []) + attempts.flatMap(\.dimensions)
  }
}

extension AppliedRecord.Apply {
  /// All dimensions in the apply's entries and routes.
  package var dimensions: [Dimension] {
    entries.map(\.dimension) + routes.map { Dimension(.route, $0.name) }
  }
}

extension AppliedRecord {
  /// The approximate size in bytes, computed from the lengths of the texts.
  package var byteCount: Int {
    let service = service.name.utf8.count + (service.environment?.utf8.count ?? 0) + 64
    let last = last.map { last in
      last.entries.reduce(last.plan.utf8.count + 128) { sum, entry in
        sum + entry.dimension.byteCount + entry.versions.reduce(0) { $0 + $1.utf8.count + 8 }
      }
        + last.routes.reduce(0) { sum, route in
          sum + route.name.utf8.count + 16
            + route.customerFields.reduce(0) { $0 + $1.utf8.count + 8 }
        }
    }
    let attempts = attempts.reduce(0) { sum, attempt in
      attempt.dimensions.reduce(sum + attempt.plan.utf8.count + 128) { $0 + $1.byteCount }
    }
    return service + (last ?? 0) + attempts
  }
}

extension Dimension {
  fileprivate var byteCount: Int {
    id.utf8.count + (facet?.utf8.count ?? 0) + (kind.customName?.utf8.count ?? 0) + 32
  }
}
