import Configuration
package import FreshetTerminal

/// The sources of settings: the command line beats the environment, which beats the file.
package struct SettingSources: Sendable {
  /// A setting's text and its origin.
  package struct Found: Equatable, Sendable {
    /// The text as it was given.
    package let text: String
    /// The origin, such as `--http-port` or `FRESHET_COORDINATOR_HTTP_PORT`.
    package let origin: String
  }

  private let flags: InMemoryProvider
  private let environment: EnvironmentVariablesProvider
  private let file: SettingsFile?

  package init(flags: [Setting: String], environment: [String: String], file: SettingsFile?) {
    let values = flags.map { setting, text in
      (
        AbsoluteConfigKey([Setting.group, setting.rawValue]),
        ConfigValue(.string(text), isSecret: false)
      )
    }
    self.flags = InMemoryProvider(
      name: "command line", values: Dictionary(uniqueKeysWithValues: values))
    self.environment = EnvironmentVariablesProvider(environmentVariables: environment)
    self.file = file
  }

  /// The text given for `setting`, or its default; nil if it has none.
  package func find(_ setting: Setting) throws(CommandFailure) -> Found? {
    let key = [Setting.group, setting.rawValue]
    if let text = try Self.text(in: flags, key, origin: setting.flag) {
      return Found(text: text, origin: setting.flag)
    }
    if let text = try Self.text(in: environment, [Setting.prefix] + key, origin: setting.variable) {
      return Found(text: text, origin: setting.variable)
    }
    if let file, let text = try file.text(of: setting) {
      return Found(text: text, origin: file.origin(of: setting))
    }
    return setting.defaultText.map { Found(text: $0, origin: "default") }
  }

  private static func text(
    in provider: some ConfigProvider, _ key: [String], origin: String
  ) throws(CommandFailure) -> String? {
    let result: LookupResult
    do {
      result = try provider.snapshot().value(forKey: AbsoluteConfigKey(key), type: .string)
    } catch {
      throw CommandFailure(
        .configuration, "\(origin) is a list; give one value")
    }
    guard case .string(let text)? = result.value?.content else { return nil }
    return text
  }
}
