import FreshetCoordinator

/// The rows of the settings of the Unix sockets for agents.
extension SettingRow {
  static let socketDirectory = SettingRow(
    \.configuration.socketDirectory, .optionalDirectory,
    "A directory for Unix sockets, by which agents on this machine connect beside the ports")
  static let socketMode = SettingRow(
    \.configuration.socketMode, .socketMode,
    "Who may connect there: 0600, the coordinator's user and root; 0660, also the directory's group"
  )
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
