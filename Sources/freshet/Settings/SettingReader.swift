import FreshetCoordinator
import FreshetCore
import FreshetTerminal
import Logging

/// Parses settings, and says where a wrong one comes from.
struct SettingReader {
  private let sources: SettingSources

  init(_ sources: SettingSources) {
    self.sources = sources
  }

  func text(_ setting: Setting) throws(CommandFailure) -> String {
    let found = try find(setting)
    guard !found.text.isEmpty else { throw fault(setting, found, "is empty") }
    return found.text
  }

  /// The text of an optional setting; nil if it is not given.
  func optionalText(_ setting: Setting) throws(CommandFailure) -> String? {
    try sources.find(setting) == nil ? nil : try text(setting)
  }

  func number<Number: FixedWidthInteger & Sendable>(
    _ setting: Setting, in range: ClosedRange<Number>
  ) throws(CommandFailure) -> Number {
    let found = try find(setting)
    guard let number = Number(found.text), range.contains(number) else {
      throw fault(
        setting, found,
        "is \(shown(found)); give a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func truth(_ setting: Setting) throws(CommandFailure) -> Bool {
    let found = try find(setting)
    switch found.text {
    case "true": return true
    case "false": return false
    default: throw fault(setting, found, "is \(shown(found)); give true or false")
    }
  }

  func duration(
    _ setting: Setting, in range: ClosedRange<Duration>
  ) throws(CommandFailure) -> Duration {
    let found = try find(setting)
    guard let duration = try? DurationText.parse(found.text), range.contains(duration) else {
      throw fault(
        setting, found,
        "is \(shown(found)); give a duration from \(DurationText.format(range.lowerBound)) to "
          + "\(DurationText.format(range.upperBound))")
    }
    return duration
  }

  /// The parsed limit on what a publish drops; nil for `none`.
  func dropLimit(_ setting: Setting) throws(CommandFailure) -> DropLimit? {
    let found = try find(setting)
    if found.text == "none" { return nil }
    guard let limit = DropLimit(found.text) else {
      throw fault(
        setting, found,
        "is \(shown(found)); give a share, such as 20%, a number of entries, or none")
    }
    return limit
  }

  func level(_ setting: Setting) throws(CommandFailure) -> Logger.Level {
    let found = try find(setting)
    guard let level = Logger.Level(rawValue: found.text) else {
      let levels = Logger.Level.allCases.map(\.rawValue)
      throw fault(
        setting, found,
        "is \(shown(found)); give one of \(levels.joined(separator: ", "))"
          + DidYouMean.hint(found.text, among: levels))
    }
    return level
  }

  private func find(_ setting: Setting) throws(CommandFailure) -> SettingSources.Found {
    if let found = try sources.find(setting) { return found }
    throw CommandFailure(.configuration, "\(setting.rawValue) is not given; say \(setting.flag)")
  }

  private func shown(_ found: SettingSources.Found) -> String { "'\(found.text.prefix(64))'" }

  private func fault(
    _ setting: Setting, _ found: SettingSources.Found, _ problem: String
  ) -> CommandFailure {
    CommandFailure(.configuration, "\(setting.rawValue) (\(found.origin)) \(problem)")
  }
}
