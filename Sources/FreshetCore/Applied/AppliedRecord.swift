/// What a service's manifest said when it was last applied, and which applies have begun since without
/// finishing.
///
/// Plans compare against it to find what is gone, what is new, and what a failed deployment may have left at
/// the source. It is part of the log but not an event: nodes never receive it.
package struct AppliedRecord: Equatable, Sendable {
  /// A service in one of its environments.
  package struct Service: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let name: String
    /// The environment; nil for a manifest applied without one.
    package let environment: String?

    package init(_ name: String, environment: String? = nil) {
      self.name = name
      self.environment = environment
    }

    /// The name and environment, such as `support in production`.
    package var description: String { name + (environment.map { " in \($0)" } ?? "") }

    package static func < (left: Self, right: Self) -> Bool {
      (left.name, left.environment ?? "") < (right.name, right.environment ?? "")
    }
  }

  /// One thing that answers are made from.
  package struct Entry: Equatable, Sendable {
    package var dimension: Dimension
    /// The active versions, sorted; empty if the apply left the dimension out, so that its version is unknown.
    package var versions: [String]

    package init(_ dimension: Dimension, versions: [String]) {
      self.dimension = dimension
      self.versions = versions
    }
  }

  /// The customer fields that a route's answers depended on.
  package struct Route: Equatable, Sendable {
    package var name: String
    package var customerFields: [String]

    package init(_ name: String, customerFields: [String]) {
      self.name = name
      self.customerFields = customerFields
    }
  }

  /// An apply whose events are all in the log.
  package struct Apply: Equatable, Sendable {
    /// The plan's id.
    package var plan: String
    /// The applied commit; nil if unknown.
    package var revision: String?
    package var entries: [Entry]
    package var routes: [Route]
    /// The last event logged by an apply of the service; nil if there is none.
    package var position: Baseline?
    /// Who applied it, as verified by the coordinator; nil if the coordinator does not authenticate callers.
    package var actor: String?
    /// When it finished, in milliseconds since 1970 by the coordinator's clock; only for display.
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

  /// An apply that began.
  ///
  /// The dimensions it was about to name may have changed at the source.
  package struct Attempt: Equatable, Sendable {
    /// The plan's id, or a new id if several attempts were merged.
    package var plan: String
    /// The commit to be applied; nil if unknown.
    package var revision: String?
    /// The dimensions that it was about to name or drop.
    package var dimensions: [Dimension]
    /// Whether it stands for everything the service has, because its dimensions were too many to keep.
    package var namesEverything = false
    /// Who began it, as verified by the coordinator; nil if the coordinator does not authenticate callers.
    package var actor: String?
    /// When it began, in milliseconds since 1970 by the coordinator's clock; only for display.
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

  /// Whether nothing is remembered; the log then keeps no row for the service.
  package var isEmpty: Bool { last == nil && attempts.isEmpty }

  /// Every dimension in the record.
  ///
  /// Writing it may require the right to publish each of them.
  package var dimensions: [Dimension] {
    (last?.dimensions ?? []) + attempts.flatMap(\.dimensions)
  }
}

extension AppliedRecord.Apply {
  /// Every dimension in the apply.
  package var dimensions: [Dimension] {
    entries.map(\.dimension) + routes.map { Dimension(.route, $0.name) }
  }
}

extension AppliedRecord {
  /// The approximate size in bytes, from the lengths of its texts.
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
