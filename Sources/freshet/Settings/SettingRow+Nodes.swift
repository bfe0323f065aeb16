import FreshetCoordinator

/// The rows of the settings of the ports and Unix sockets for agents.
extension SettingRow {
  static let broadcastPort = SettingRow(
    \.configuration.broadcastPort, .port, "The port of the broadcast; 0 takes a free one")
  static let sessionPort = SettingRow(
    \.configuration.sessionPort, .port,
    "The port for agents' probes, catch-ups and reports; 0 takes a free one")
  static let connectionsPerAddress = SettingRow(
    \.configuration.connectionsPerAddress, .number(1...100_000),
    "The most connections from one address to each port for agents")
  static let permitUnboundedNodes = SettingRow(
    \.configuration.permitsUnboundedNodes, .flag,
    "Admit nodes without a bound on staleness, where nodes need no keys")
  static let socketDirectory = SettingRow(
    \.configuration.socketDirectory, .optionalDirectory,
    "A directory for Unix sockets, by which agents on this machine connect beside the ports")
  static let socketMode = SettingRow(
    \.configuration.socketMode, .socketMode,
    "Who may connect there: 0600, the coordinator's user and root; 0660, also the directory's group"
  )
  static let beaconInterval = SettingRow(
    \.configuration.beaconInterval, .duration(.milliseconds(50)...(.seconds(60))),
    "The interval at which the head of the log is broadcast")
  static let longestBound = SettingRow(
    \.configuration.longestBound, .duration(CoordinatorConfiguration.permittedBounds),
    "The longest bound on staleness that a node may promise")
  static let newFleet = SettingRow(
    \.configuration.startsNewFleet, .flag,
    "Declare that a log created now is the fleet's first, so that events settle at once")
}

extension SettingType<CoordinatorConfiguration.SocketMode> {
  static var socketMode: Self {
    Self(
      valueName: "mode",
      parse: { text throws(WrongSetting) in
        guard let mode = CoordinatorConfiguration.SocketMode(rawValue: text) else {
          throw WrongSetting(text, expected: "0600 or 0660")
        }
        return mode
      }, format: { $0.rawValue })
  }
}
