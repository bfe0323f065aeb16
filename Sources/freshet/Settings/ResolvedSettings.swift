package import FreshetCoordinator
import FreshetCore
package import FreshetTerminal
package import Logging

/// The settings of `freshet coordinator`, read and checked.
package struct ResolvedSettings: Sendable {
  private let sources: SettingSources
  private let read: SettingValues

  /// The coordinator's own configuration.
  package var configuration: CoordinatorConfiguration { read.configuration }
  /// The lowest level that is logged.
  package var logLevel: Logger.Level { read.logLevel }

  /// Reads every setting from `sources`, and checks it.
  package init(_ sources: SettingSources) throws(CommandFailure) {
    self.sources = sources
    read = try Self.read(sources)
    do throws(CoordinatorError) {
      try configuration.checkReach()
      try configuration.checkTransport()
      try configuration.checkSockets()
    } catch {
      throw CommandFailure(error, self)
    }
    try checkPorts()
  }

  private static func read(_ sources: SettingSources) throws(CommandFailure) -> SettingValues {
    guard try sources.find(.dataDirectory) != nil else {
      throw CommandFailure(
        .configuration,
        "no data directory is given; name the log's directory, which is created if missing, with "
          + "\(Setting.dataDirectory.flag), \(Setting.dataDirectory.variable) or "
          + "\(Setting.group).\(Setting.dataDirectory.rawValue) in the file")
    }
    var values = SettingValues.defaults
    for setting in Setting.allCases {
      guard let found = try sources.find(setting) else { continue }
      do throws(WrongSetting) {
        try setting.row.set(found.text, &values)
      } catch {
        throw CommandFailure(
          .configuration, "\(setting.rawValue) (\(found.origin)) \(error.problem)")
      }
    }
    return values
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
