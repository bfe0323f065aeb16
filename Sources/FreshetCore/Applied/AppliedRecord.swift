/// What a service's manifest said when it was applied last, and which applies began since and did not finish.
///
/// What is gone, what counts only now and what a failed deployment may have left at the source are found
/// against it. It is part of the log, but no event: nodes never hear of it.
package struct AppliedRecord: Equatable, Sendable {
  /// A service in one of its environments.
  package struct Service: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let name: String
    /// Nil for a manifest that is applied without one.
    package let environment: String?

    package init(_ name: String, environment: String? = nil) {
      self.name = name
      self.environment = environment
    }

    /// Such as `support in production`.
    package var description: String { name + (environment.map { " in \($0)" } ?? "") }

    package static func < (left: Self, right: Self) -> Bool {
      (left.name, left.environment ?? "") < (right.name, right.environment ?? "")
    }
  }

  /// One thing that answers were made from.
  package struct Entry: Equatable, Sendable {
    package var dimension: Dimension
    /// Sorted; empty for one that the apply left out, so that its version is not known.
    package var versions: [String]

    package init(_ dimension: Dimension, versions: [String]) {
      self.dimension = dimension
      self.versions = versions
    }
  }

  /// The customer's fields that a route's answers depended on.
  package struct Route: Equatable, Sendable {
    package var name: String
    package var customerFields: [String]

    package init(_ name: String, customerFields: [String]) {
      self.name = name
      self.customerFields = customerFields
    }
  }

  /// An apply of which every event is in the log.
  package struct Apply: Equatable, Sendable {
    /// The plan's id.
    package var plan: String
    /// The commit that was applied; nil if it is not known.
    package var revision: String?
    package var entries: [Entry]
    package var routes: [Route]
    /// The last event that an apply of the service has logged; nil if none did.
    package var position: Baseline?
    /// Who applied it, as the coordinator made sure of; nil where it asks nobody.
    package var actor: String?
    /// Milliseconds since 1970 by the coordinator's clock, for people.
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

  /// An apply that began: what it was about to name may have changed at the source.
  package struct Attempt: Equatable, Sendable {
    /// The plan's id; another one for several that were merged.
    package var plan: String
    /// The commit that was to be applied; nil if it is not known.
    package var revision: String?
    /// What it was about to name or to drop.
    package var dimensions: [Dimension]
    /// Whether it stands for more than could be kept: for whatever the service has.
    package var namesEverything = false
    /// Who began it, as the coordinator made sure of; nil where it asks nobody.
    package var actor: String?
    /// Milliseconds since 1970 by the coordinator's clock, for people.
    package var at: Int64 = 0

    package init(plan: String, revision: String?, dimensions: [Dimension]) {
      self.plan = plan
      self.revision = revision
      self.dimensions = dimensions
    }
  }

  package let service: Service
  /// The last apply that finished; nil if none has.
  package var last: Apply?
  /// Oldest first; at most ``AppliedLimits/attempts``.
  package var attempts: [Attempt]

  package init(_ service: Service, last: Apply? = nil, attempts: [Attempt] = []) {
    self.service = service
    self.last = last
    self.attempts = attempts
  }

  /// Whether nothing is remembered: the log keeps no row of it.
  package var isEmpty: Bool { last == nil && attempts.isEmpty }

  /// All that it speaks of: whoever writes it may have to be allowed to publish it.
  package var dimensions: [Dimension] {
    (last?.dimensions ?? []) + attempts.flatMap(\.dimensions)
  }
}

extension AppliedRecord.Apply {
  /// All that it speaks of.
  package var dimensions: [Dimension] {
    entries.map(\.dimension) + routes.map { Dimension(.route, $0.name) }
  }
}

extension AppliedRecord {
  /// About how many bytes it takes, by its texts.
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
