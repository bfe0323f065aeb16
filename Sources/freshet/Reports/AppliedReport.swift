import Foundation
package import FreshetAPI
package import FreshetTerminal

/// The query parameters that identify a service.
enum AppliedQuery {
  static func items(_ service: String, _ environment: String?) -> [URLQueryItem] {
    [URLQueryItem(name: "service", value: service)]
      + (environment.map { [URLQueryItem(name: "environment", value: $0)] } ?? [])
  }
}

/// The human-readable record of a service's applies.
package struct AppliedReport: Sendable {
  /// The most dimensions of an attempt listed by name; the rest are counted.
  private static let mostNamed = 5

  private let document: AppliedDocument

  package init(_ document: AppliedDocument) { self.document = document }

  /// All lines of the report, for `terminal`.
  package func lines(on terminal: Terminal) -> [String] {
    let subject = document.service + (document.environment.map { " in \($0)" } ?? "")
    guard let applied = document.applied else {
      return ["\(subject): no apply has finished"] + attempts
    }
    var table = TextTable([("DIMENSION", .left), ("VERSIONS", .left)])
    for entry in applied.entries {
      let versions = entry.versions.isEmpty ? "left out" : entry.versions.joined(separator: " | ")
      table.append([Self.name(entry.kind, entry.id, entry.facet), versions])
    }
    for route in applied.routes {
      table.append([
        "route:\(route.id)", "depends on " + route.customerFields.joined(separator: ", "),
      ])
    }
    let head =
      "\(subject): plan \(applied.plan) of \(Self.revision(applied.revision)) was applied "
      + applied.appliedAt + Self.by(applied.actor)
      + (applied.position.map { ", the last event at \($0)" } ?? ", without an event")
    let entries = applied.entries.isEmpty && applied.routes.isEmpty ? [] : table.lines(on: terminal)
    return [head] + entries + attempts
  }

  private var attempts: [String] {
    document.attempts.map { attempt in
      let names = attempt.dimensions.map { Self.name($0.kind, $0.id, $0.facet) }
      let shown = names.prefix(Self.mostNamed).joined(separator: ", ")
      let rest = names.count > Self.mostNamed ? " and \(names.count - Self.mostNamed) more" : ""
      return "did not finish: plan \(attempt.plan) of \(Self.revision(attempt.revision)), begun "
        + attempt.beganAt + Self.by(attempt.actor) + "; the next plan names "
        + (attempt.namesEverything ? "everything" : shown + rest)
    }
  }

  private static func name(_ kind: String, _ id: String, _ facet: String?) -> String {
    "\(kind):\(id)" + (facet.map { "#\($0)" } ?? "")
  }

  private static func revision(_ revision: String?) -> String {
    revision.map { "commit \($0.prefix(12))" } ?? "no known commit"
  }

  private static func by(_ actor: String?) -> String { actor.map { " by \($0)" } ?? "" }
}
