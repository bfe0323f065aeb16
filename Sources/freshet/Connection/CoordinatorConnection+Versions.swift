import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore

extension CoordinatorConnection {
  /// The inactive versions that nodes declare of the dimensions that the events in `body` change.
  ///
  /// - Returns: nil if unknown, for instance without the right to see the fleet.
  func inactiveVersions(
    touchedBy body: Data, _ contentType: String
  ) async -> [FleetDocument.InactiveVersion]? {
    guard let publish = try? PublishRequest(body: Array(body), contentType: contentType),
      let fleet = try? await get("/v1/fleet", as: FleetDocument.self)
    else { return nil }
    let wholes = Set(publish.events.flatMap { $0.changes.compactMap { $0.dimension?.whole } })
    return fleet.inactiveVersions?.filter { version in
      Dimension(text: version.dimension).map { wholes.contains($0.whole) } ?? false
    }
  }
}
