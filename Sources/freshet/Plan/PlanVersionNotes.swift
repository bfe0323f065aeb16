import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// Warnings about nodes that use other versions than those a manifest leads to.
enum PlanVersionNotes {
  /// One line for each such version.
  ///
  /// - Parameters:
  ///   - snapshot: the versions that the manifest leads to.
  ///   - inactive: versions that nodes declare and that are not active.
  /// - Returns: the lines, without versions that the plan makes active.
  static func lines(
    _ snapshot: Snapshot, _ inactive: [FleetDocument.InactiveVersion]
  ) -> [String] {
    let planned = Dictionary(
      snapshot.entries.map { ($0.dimension, $0.versions) }, uniquingKeysWith: { first, _ in first })
    return inactive.compactMap { version in
      guard let dimension = Dimension(text: version.dimension), let versions = planned[dimension],
        !versions.isEmpty, !versions.contains(version.version)
      else { return nil }
      let text = InactiveVersionText(version)
      return PlainText.line(
        "\(text.subject), but the manifest leads to \(versions.joined(separator: ", ")): once that is "
          + "active, answers under the declared version are not cached (nodes: \(text.names))")
    }
  }

  /// Prints the warnings to standard error; does nothing without the right to see the fleet.
  static func tell(_ snapshot: Snapshot, _ connection: ConnectionOptions) async {
    let fleet = try? await connection.connect { connection in
      try await connection.get("/v1/fleet", as: FleetDocument.self)
    }
    for line in lines(snapshot, fleet?.inactiveVersions ?? []) {
      Console.warn(line)
    }
  }
}
