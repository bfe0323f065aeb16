import ArgumentParser
import FreshetCoordinator
import Logging

/// The values of all settings.
struct SettingValues: Sendable {
  /// The values of settings that are not given.
  static let defaults = SettingValues()

  var configuration = CoordinatorConfiguration(dataDirectory: "")
  /// The lowest level that is logged.
  var logLevel = Logger.Level.info
}

/// One setting: the value that it sets, how its text is parsed, and its help.
struct SettingRow: Sendable {
  /// The default; nil if the setting is required, or unset by default.
  let defaultText: String?
  /// The help of the option.
  let help: ArgumentHelp
  /// How a shell completes the option's value.
  let completion: CompletionKind?
  /// Parses a text and stores the value.
  let set: @Sendable (String, inout SettingValues) throws(WrongSetting) -> Void

  /// Creates the row of one setting.
  ///
  /// - Parameters:
  ///   - value: where the value belongs; the value there by default is the default.
  ///   - type: how its text is read.
  ///   - summary: the help without limits, default and full stop.
  init<Value>(
    _ value: any WritableKeyPath<SettingValues, Value> & Sendable, _ type: SettingType<Value>,
    _ summary: String
  ) {
    let defaultText = type.format(SettingValues.defaults[keyPath: value])
    var help = summary
    if let limits = type.limits { help += ", \(limits)" }
    help += "."
    // A flag is off unless it is given.
    if let defaultText, Value.self != Bool.self { help += " Default: \(defaultText)." }
    self.defaultText = defaultText
    self.help = ArgumentHelp(help, valueName: type.valueName)
    completion = type.completion
    set = { text, values throws(WrongSetting) in
      values[keyPath: value] = try type.parse(text)
    }
  }
}
