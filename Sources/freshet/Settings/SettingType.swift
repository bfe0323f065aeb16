import ArgumentParser
import FreshetCoordinator
import FreshetCore
import FreshetTerminal
import Logging

/// What is wrong with the text of a setting, such as `is '0'; give a whole number from 1 to 16`.
struct WrongSetting: Error {
  let problem: String

  /// A problem that needs no value.
  init(_ problem: String) { self.problem = problem }

  /// The problem that `text` is not what `expected` asks for.
  init(_ text: String, expected: String) { problem = "is '\(text.prefix(64))'; give \(expected)" }
}

/// How the text of a setting is parsed, and how a default is formatted.
struct SettingType<Value: Sendable>: Sendable {
  /// The permitted values in the help, such as `1 to 16`; nil if the summary states them.
  var limits: String?
  /// The name of the value in the help; nil for the setting's own name.
  var valueName: String?
  /// How a shell completes the value.
  var completion: CompletionKind?
  /// Parses the setting's text.
  let parse: @Sendable (String) throws(WrongSetting) -> Value
  /// The text of a default; nil if there is none.
  let format: @Sendable (Value) -> String?
}

extension SettingType<String> {
  static var text: Self {
    Self(parse: checkedText, format: { $0.isEmpty ? nil : $0 })
  }

  static var directory: Self {
    var type = text
    type.completion = .directory
    return type
  }
}

extension SettingType<String?> {
  static var optionalText: Self {
    Self(parse: { text throws(WrongSetting) in try checkedText(text) }, format: { $0 })
  }

  static var optionalDirectory: Self {
    var type = optionalText
    type.valueName = "directory"
    type.completion = .directory
    return type
  }

  static var optionalFile: Self {
    var type = optionalText
    type.valueName = "file"
    type.completion = .file()
    return type
  }
}

/// The text itself, which must not be empty.
@Sendable private func checkedText(_ text: String) throws(WrongSetting) -> String {
  guard !text.isEmpty else { throw WrongSetting("is empty") }
  return text
}

extension SettingType<Bool> {
  static var flag: Self {
    Self(
      parse: { text throws(WrongSetting) in
        guard let value = Bool(text) else {
          throw WrongSetting(text, expected: "true or false")
        }
        return value
      }, format: { "\($0)" })
  }
}

extension SettingType where Value: FixedWidthInteger {
  static func number(_ range: ClosedRange<Value>) -> Self {
    Self(
      limits: "\(range.lowerBound) to \(range.upperBound)",
      parse: { text throws(WrongSetting) in
        guard let number = Value(text), range.contains(number) else {
          throw WrongSetting(
            text, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
      }, format: { "\($0)" })
  }
}

extension SettingType<UInt16> {
  static var port: Self {
    var type = number(0...UInt16.max)
    type.limits = nil
    return type
  }
}

extension SettingType<Duration> {
  static func duration(_ range: ClosedRange<Duration>) -> Self {
    let limits =
      "\(DurationText.format(range.lowerBound)) to \(DurationText.format(range.upperBound))"
    return Self(
      limits: limits,
      parse: { text throws(WrongSetting) in
        guard let duration = try? DurationText.parse(text), range.contains(duration) else {
          throw WrongSetting(text, expected: "a duration from \(limits)")
        }
        return duration
      }, format: { DurationText.format($0) })
  }
}

extension SettingType<DropLimit?> {
  /// The text of a missing limit.
  private static var unlimited: String { "none" }

  static var dropLimit: Self {
    Self(
      valueName: "limit",
      parse: { text throws(WrongSetting) in
        if text == unlimited { return nil }
        guard let limit = DropLimit(text) else {
          throw WrongSetting(
            text, expected: "a share, such as 20%, a number of entries, or \(unlimited)")
        }
        return limit
      }, format: { $0.map { "\($0)" } ?? unlimited })
  }
}

extension SettingType<Logger.Level> {
  static var logLevel: Self {
    Self(
      parse: { text throws(WrongSetting) in
        guard let level = Logger.Level(rawValue: text) else {
          let levels = Logger.Level.allCases.map(\.rawValue)
          throw WrongSetting(
            text,
            expected: "one of \(levels.joined(separator: ", "))"
              + DidYouMean.hint(text, among: levels))
        }
        return level
      }, format: { $0.rawValue })
  }
}
