package import FreshetCoordinator
import FreshetCore
package import FreshetTerminal
package import Logging

/// The settings of `freshet coordinator`, read and checked.
package struct CoordinatorSettings: Sendable {
  /// The coordinator's own configuration.
  package var configuration: CoordinatorConfiguration
  /// The least level that is logged.
  package var logLevel: Logger.Level
  private let sources: SettingSources
  /// Ten years; anything longer is a mistake in the unit.
  private static let longestRetention: Duration = .seconds(3_650 * 86_400)

  package init(_ sources: SettingSources) throws(CommandFailure) {
    self.sources = sources
    guard let directory = try sources.find(.dataDirectory) else {
      throw CommandFailure(
        .configuration,
        "no data directory is given; name the directory of the log, or one to be made, with "
          + "\(Setting.dataDirectory.flag), \(Setting.dataDirectory.variable) or "
          + "\(Setting.group).\(Setting.dataDirectory.rawValue) in the file")
    }
    let reader = SettingReader(sources)
    configuration = CoordinatorConfiguration(dataDirectory: directory.text)
    configuration.host = try reader.text(.host)
    configuration.httpHost = try reader.optionalText(.httpHost)
    configuration.accessFile = try reader.optionalText(.accessFile)
    configuration.httpPort = try reader.number(.httpPort, in: 0...UInt16.max)
    configuration.broadcastPort = try reader.number(.broadcastPort, in: 0...UInt16.max)
    configuration.sessionPort = try reader.number(.sessionPort, in: 0...UInt16.max)
    configuration.exposesWithoutAuthentication = try reader.truth(.exposeWithoutAuthentication)
    configuration.expectedNodes = try reader.number(.expectedNodes, in: 1...100_000)
    configuration.connectionsPerAddress = try reader.number(
      .connectionsPerAddress, in: 1...100_000)
    configuration.ioThreads = try reader.number(.ioThreads, in: 1...16)
    configuration.beaconInterval = try reader.duration(
      .beaconInterval, in: .milliseconds(50)...(.seconds(60)))
    configuration.longestBound = try reader.duration(
      .longestBound, in: CoordinatorConfiguration.permittedBounds)
    configuration.maxDrop = try reader.dropLimit(.maxDrop)
    configuration.startsNewFleet = try reader.truth(.newFleet)
    configuration.retention = try reader.duration(
      .retention, in: CoordinatorConfiguration.shortestRetention...Self.longestRetention)
    logLevel = try reader.level(.logLevel)
    do throws(CoordinatorError) {
      try configuration.checkReach()
    } catch {
      throw CommandFailure(error, self)
    }
    try checkPorts()
  }

  private func checkPorts() throws(CommandFailure) {
    let ports: [(Setting, UInt16)] = [
      (.httpPort, configuration.httpPort), (.broadcastPort, configuration.broadcastPort),
      (.sessionPort, configuration.sessionPort),
    ]
    for (index, (setting, port)) in ports.enumerated() where port != 0 {
      guard let (other, _) = ports[..<index].first(where: { $0.1 == port }) else { continue }
      throw failure(
        setting, "is \(port), as \(other.rawValue) is; give each its own, or 0 for a free one")
    }
  }

  /// The failure for a wrong value of `setting`, with its origin.
  package func failure(_ setting: Setting, _ problem: String) -> CommandFailure {
    let found = try? sources.find(setting)
    return CommandFailure(
      .configuration,
      "\(setting.rawValue) (\(found?.origin ?? "not given")) "
        + Setting.withFlags(problem))
  }

  /// Every setting with its value and origin, one a line.
  package var table: TextTable {
    get throws(CommandFailure) {
      var table = TextTable([("SETTING", .left), ("VALUE", .left), ("FROM", .sentence)])
      for setting in Setting.allCases {
        guard let found = try sources.find(setting) else { continue }
        table.append([setting.rawValue, found.text, found.origin])
      }
      return table
    }
  }

  /// Every setting's value, by name.
  package var values: [String: String] {
    get throws(CommandFailure) {
      var values: [String: String] = [:]
      for setting in Setting.allCases { values[setting.rawValue] = try sources.find(setting)?.text }
      return values
    }
  }
}
